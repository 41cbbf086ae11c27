import { endOfDayMs, startOfDayMs } from '../../../domain/kernel/business-day';
import { TERMS_LIMITS } from '../../../domain/check-in/terms-limits';
import { entries } from '../../documents/accounts';
import type { ChallengeDocument } from '../../documents/challenges';
import { orderKey } from '../../documents/order';
import type { Store } from '../../ports/store';
import { daySubject } from './keep-day';

const BATCH = 100;
const BATCHES_MAX = 5;
const DAY_MS = 86_400_000;

/**
 * The number of the ledger line that a day of a challenge gave a member; null when it gave none. A make-up's line is
 * written up to 30 days after its day. One to five requests.
 */
export async function dayEntryNumber(
  store: Store,
  challenge: ChallengeDocument,
  { memberId, day }: { readonly memberId: string; readonly day: string },
): Promise<number | null> {
  const subjects = [daySubject('check-in', challenge.id, day), daySubject('make-up', challenge.id, day)];
  const untilMs = endOfDayMs(day, challenge.cutOffMinutes) + TERMS_LIMITS.makeUpWindowDaysMax * DAY_MS;
  const before = orderKey(untilMs, '');
  let after = orderKey(startOfDayMs(day), '');
  for (let batch = 0; batch < BATCHES_MAX; batch += 1) {
    const found = await store.query(entries, {
      equal: { memberId, groupId: challenge.groupId },
      range: { field: 'order', after, before },
      order: { field: 'order', direction: 'up' },
      limit: BATCH,
    });
    const entry = found.find((one) => one.kind === 'earn' && subjects.includes(one.subject));
    if (entry !== undefined) return entry.number;
    const last = found.at(-1);
    if (last === undefined || found.length < BATCH) return null;
    after = last.order;
  }
  return null;
}
