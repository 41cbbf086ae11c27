import { TERMS_LIMITS } from '../../../domain/check-in/terms-limits';
import { type BusinessDay, businessDayAt, endOfDayMs, startOfDayMs } from '../../../domain/kernel/business-day';
import type { ChallengeDocument } from '../../documents/challenges';
import { operations } from '../../documents/operations';
import { orderKey } from '../../documents/order';
import type { Store } from '../../ports/store';
import { daySubject } from './keep-day';

const BATCH = 100;
const BATCHES_MAX = 50;
const DAY_MS = 86_400_000;

/**
 * The calendar day on which a day of a challenge was counted for a member: another one after a night-owl's midnight or a
 * make-up. Scores are taken back from the periods of that day. The day itself when its record is gone.
 */
export async function countedOn(
  store: Store,
  challenge: ChallengeDocument,
  { memberId, day }: { readonly memberId: string; readonly day: BusinessDay },
): Promise<BusinessDay> {
  const subjects = [daySubject('check-in', challenge.id, day), daySubject('make-up', challenge.id, day)];
  const latestMs = endOfDayMs(day, challenge.cutOffMinutes) + TERMS_LIMITS.makeUpWindowDaysMax * DAY_MS;
  const after = orderKey(startOfDayMs(day), '');
  let before = orderKey(latestMs, '');
  for (let batch = 0; batch < BATCHES_MAX; batch += 1) {
    const found = await store.query(operations, {
      equal: { actor: memberId },
      range: { field: 'order', after, before },
      order: { field: 'order', direction: 'down' },
      limit: BATCH,
    });
    const record = found.find((one) => one.outcome === 'done' && subjects.includes(one.subject));
    if (record !== undefined) return businessDayAt(record.atMs);
    const last = found.at(-1);
    if (last === undefined || found.length < BATCH) return day;
    before = last.order;
  }
  return day;
}
