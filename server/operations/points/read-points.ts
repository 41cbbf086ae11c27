import type { readPoints as contract } from '../../../contracts/points';
import type { ComingAdjustment } from '../../../contracts/points-views';
import { LIMITS } from '../../../domain/kernel/limits';
import { accept } from '../../../domain/kernel/result';
import { earnedTodayPoints, sumsAt } from '../../../domain/points/account';
import { sumPoints } from '../../../domain/points/entry';
import { expiringPoints } from '../../../domain/points/expiring';
import { activeHolds, availablePoints } from '../../../domain/points/lots';
import { worthFen } from '../../../domain/points/worth';
import { type AdjustmentDocument, adjustments } from '../../documents/adjustments';
import type { ReadHandler } from '../../runtime/handler';
import { readAccount } from './read-account';
import { readSettings } from './read-settings';

/** The caller's points page. Three reads besides the door's. */
export const readPoints: ReadHandler<typeof contract> = async (_input, context) => {
  const { store } = context.ports;
  const { nowMs } = context;
  const memberId = context.person.memberId;
  const [account, { pointsPerYuan }, waiting] = await Promise.all([
    readAccount(store, memberId),
    readSettings(store),
    store.query(adjustments, {
      equal: { memberId, status: 'waiting' },
      order: { field: 'order', direction: 'up' },
      limit: LIMITS.page,
    }),
  ]);
  const available = availablePoints(account, nowMs);
  const sums = sumsAt(account, nowMs);
  return accept({
    status: account.status,
    availablePoints: available,
    worthFen: worthFen(available, pointsPerYuan),
    pointsPerYuan,
    heldPoints: sumPoints(activeHolds(account, nowMs)),
    debtPoints: account.debtPoints,
    monthEarnedPoints: sums.earnedPoints,
    monthUsedPoints: sums.usedPoints,
    totalEarnedPoints: sums.totalEarnedPoints,
    earnedTodayPoints: earnedTodayPoints(account, nowMs),
    dayMaxPoints: LIMITS.memberDayPointsMax,
    expiring: expiringPoints(account, nowMs),
    entryCount: account.entryCount,
    caseNumber: account.caseNumber,
    coming: waiting.flatMap(comingOf),
    nowMs,
  });
};

/** What a second person still has to decide is not announced to the member. */
function comingOf(adjustment: AdjustmentDocument): readonly ComingAdjustment[] {
  const { id, points, reason, note, effectiveAtMs } = adjustment;
  return effectiveAtMs === null ? [] : [{ adjustmentId: id, points, reason, note, effectiveAtMs }];
}
