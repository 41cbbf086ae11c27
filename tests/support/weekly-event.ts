import type { FormTerms } from '../../domain/sign-ups/form-terms';
import { openSessions } from '../../server/jobs/open-sessions';
import { forms } from '../../server/documents/sign-ups';
import { dataOf } from './neighbourhood';
import { DAY_MS } from './sample-coupons';
import { dinner, GROUP } from './sign-up-group';
import type { World } from './world';

export const WEEK_MS = 7 * DAY_MS;

export const weekly = async (world: World, change: Partial<FormTerms> = {}) => {
  const terms = dinner(world, { capacity: 3, waitlist: { max: 10, confirmMinutes: 0 }, ...change });
  const form = dataOf(await world.as('an').call('sign-ups.publish-series', { groupId: GROUP, terms }));
  return { formId: form.formId, seriesId: form.seriesId ?? '', terms };
};
export const setRegular = (world: World, name: string, signUpId: string, isRegular = true) =>
  world.as(name).call('sign-ups.set-regular', { signUpId, isRegular });
export const openDue = (world: World) => openSessions(world.ports, { deadlineMs: world.clock.nowMs() + 10_000 });
export const sessions = async (world: World, seriesId: string) =>
  dataOf(await world.as('yu').call('sign-ups.read-series', { groupId: GROUP, seriesId }));
export const formAfter = async (world: World, seriesId: string, terms: FormTerms, weeks: number) => {
  const startsAtMs = (terms.event?.startsAtMs ?? 0) + weeks * WEEK_MS;
  const found = await world.store.query(forms, {
    equal: { seriesId },
    order: { field: 'order', direction: 'down' },
    limit: 20,
  });
  return found.find((form) => form.terms.event?.startsAtMs === startsAtMs);
};
