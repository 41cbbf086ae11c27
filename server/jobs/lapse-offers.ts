import { LIMITS } from '../../domain/kernel/limits';
import { type SignUpDocument, signUps } from '../documents/sign-ups';
import { lapse } from '../operations/sign-ups/lapse';
import type { PlacesPorts } from '../operations/sign-ups/move-up';
import type { Ports } from '../ports/ports';
import type { Query } from '../ports/store';
import { isTimeUp, type JobBudget, NO_HURRY } from './job-budget';

/** Offers whose time to confirm is over. */
export const lapsedOffers = (nowMs: number, limit: number): Query<SignUpDocument> => ({
  equal: {},
  range: { field: 'lapsesAtMs', to: nowMs },
  limit,
});

/**
 * Ends offers whose time to confirm is over and what was sent back and not completed in time, the longest overdue first;
 * the places go on to the next who wait.
 */
export async function lapseOffers(
  ports: PlacesPorts & Pick<Ports, 'clock'>,
  budget: JobBudget = NO_HURRY,
): Promise<{ readonly lapsedCount: number }> {
  const nowMs = ports.clock.nowMs();
  const due = await ports.store.query(signUps, lapsedOffers(nowMs, LIMITS.getManyMax));
  let lapsedCount = 0;
  for (const signUp of due) {
    if (isTimeUp(budget, ports.clock)) break;
    if (await lapse(ports, signUp, nowMs)) lapsedCount += 1;
  }
  return { lapsedCount };
}
