import { SHOWN_AROUND } from '../../../domain/groups/recognition-copy';
import { LIMITS } from '../../../domain/kernel/limits';
import { isWithin } from '../../../domain/leaderboards/period';
import { newcomerBuddies } from '../../documents/newcomer-buddies';
import { takenDownRecords } from './chain-records';
import type { ScoreRecords } from './score-records';
import { walkOrder } from './walk-order';

/** Newcomers whom a member showed around and who found their way, dated by when it counted. */
const shownAroundRecords: ScoreRecords = async (store, { groupId, memberId }, period) => {
  const found = await walkOrder(store, newcomerBuddies, { equal: { buddyId: memberId }, limit: LIMITS.getManyMax });
  return found.flatMap(({ groupId: of, countedAtMs }) =>
    of === groupId && countedAtMs !== null && isWithin(period, countedAtMs)
      ? [{ title: SHOWN_AROUND, score: 1, atMs: countedAtMs }]
      : [],
  );
};

/** Whom a member helped: entries made for others that were confirmed, and newcomers who found their way. Never invitees. */
export const helpRecords: ScoreRecords = async (store, whose, period) => {
  const both = await Promise.all([takenDownRecords(store, whose, period), shownAroundRecords(store, whose, period)]);
  return both.flat().sort((a, b) => a.atMs - b.atMs);
};
