import { LIMITS } from '../../../domain/kernel/limits';
import { isWithin } from '../../../domain/leaderboards/period';
import { forms, signUps } from '../../documents/sign-ups';
import type { ScoreRecord, ScoreRecords } from './score-records';
import { walkOrder } from './walk-order';

/** Events that a member was at, dated by their arrival. Two requests per hundred sign-ups. */
export const attendanceRecords: ScoreRecords = async (store, { groupId, memberId }, period) => {
  const found = await walkOrder(store, signUps, { equal: { groupId, memberId }, limit: LIMITS.getManyMax });
  const there = found.filter(({ attendance }) => attendance !== null && isWithin(period, attendance.atMs));
  const records: ScoreRecord[] = [];
  for (let first = 0; first < there.length; first += LIMITS.getManyMax) {
    const some = there.slice(first, first + LIMITS.getManyMax);
    const events = await store.getMany(
      forms,
      some.map(({ formId }) => formId),
    );
    records.push(
      ...some.map(({ attendance }, index) => ({
        title: events[index]?.terms.title ?? '',
        score: 1,
        atMs: attendance?.atMs ?? 0,
      })),
    );
  }
  return records.sort((a, b) => a.atMs - b.atMs);
};
