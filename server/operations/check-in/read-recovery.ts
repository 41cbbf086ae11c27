import type { readRecovery as contract } from '../../../contracts/check-in-friends';
import { recoveryOf } from '../../../domain/check-in/recovery';
import { todayOf } from '../../../domain/check-in/today';
import { addDays } from '../../../domain/kernel/business-day';
import { LIMITS } from '../../../domain/kernel/limits';
import { accept, refuse } from '../../../domain/kernel/result';
import { memberships, type MembershipDocument } from '../../documents/memberships';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { challengeOf } from './challenge-of';

const DAYS = 30;
const BATCHES_MAX = 10;

/** How many rows of days broke in the last month and how many were soon mended. At most eleven requests. */
export const readRecovery: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const challenge = await challengeOf(store, input);
  if (challenge === null) return refuse('CHALLENGE_UNKNOWN');
  const today = todayOf(challenge, context.nowMs);
  const span = { fromDay: addDays(today, -DAYS), today };
  const found = await latestActive(store, input.groupId);
  let brokenCount = 0;
  let recoveredCount = 0;
  for (const membership of found) {
    const progress = membership.progress[challenge.id];
    if (progress === undefined) continue;
    const recovery = recoveryOf(challenge, progress, span);
    brokenCount += recovery.brokenCount;
    recoveredCount += recovery.recoveredCount;
  }
  return accept({ days: DAYS, memberCount: found.length, brokenCount, recoveredCount });
};

/** The members who checked in most recently, at most a thousand. */
async function latestActive(store: Store, groupId: string): Promise<readonly MembershipDocument[]> {
  const all: MembershipDocument[] = [];
  let before: string | undefined;
  for (let batch = 0; batch < BATCHES_MAX; batch += 1) {
    const found = await store.query(memberships, {
      equal: { groupId, status: 'active' },
      ...(before === undefined ? {} : { range: { field: 'checkInOrder', before } }),
      order: { field: 'checkInOrder', direction: 'down' },
      limit: LIMITS.getManyMax,
    });
    all.push(...found);
    const last = found.at(-1);
    if (last === undefined || found.length < LIMITS.getManyMax) break;
    before = last.checkInOrder;
  }
  return all;
}
