import type { ScoreKind } from '../../../domain/groups/period-counters';
import type { BoardKind, BoardWeight } from '../../../domain/leaderboards/board-terms';
import type { Period } from '../../../domain/leaderboards/period';
import type { Tally } from '../../../domain/leaderboards/score';
import { longestStreak, type MembershipDocument } from '../../documents/memberships';
import type { Store } from '../../ports/store';
import { attendanceRecords } from './attendance-records';
import { joinRecords } from './chain-records';
import { checkInDayRecords } from './check-in-day-records';
import { helpRecords } from './help-records';
import { pointRecords } from './point-records';

/** One thing that counted: a ledger line, a record of what somebody did. */
export interface ScoreRecord {
  /** What the member reads: the challenge's title. */
  readonly title: string;
  readonly score: number;
  readonly atMs: number;
}

export type Whose = Pick<MembershipDocument, 'groupId' | 'memberId'>;

/** What counted of one kind for one member of a group in a period, oldest first; what was taken back is not in it. */
export type ScoreRecords = (
  store: Store,
  whose: Whose,
  period: Pick<Period, 'fromMs' | 'untilMs'>,
) => Promise<readonly ScoreRecord[]>;

/** Where scores are proved from. */
const SCORE_RECORDS: Readonly<Record<ScoreKind, ScoreRecords>> = {
  points: pointRecords,
  checkInDays: checkInDayRecords,
  chainJoins: joinRecords,
  signUpsAttended: attendanceRecords,
  helped: helpRecords,
};

/** The records of one kind; none for a streak, which is the check-in's own figure. */
export async function recordsOf(
  store: Store,
  whose: Whose,
  { kind, period }: { readonly kind: BoardKind; readonly period: Pick<Period, 'fromMs' | 'untilMs'> },
): Promise<readonly ScoreRecord[]> {
  return kind === 'streak' ? [] : SCORE_RECORDS[kind](store, whose, period);
}

/** What the records say of a period. */
export async function tallyFromRecords(
  store: Store,
  membership: MembershipDocument,
  { weights, period }: { readonly weights: readonly BoardWeight[]; readonly period: Period },
): Promise<Tally> {
  const scores: Partial<Record<BoardKind, number>> = {};
  let grownAtMs = 0;
  for (const { kind } of weights) {
    const records = await recordsOf(store, membership, { kind, period });
    const streak = longestStreak(membership);
    scores[kind] = kind === 'streak' ? streak.days : sumOf(records);
    grownAtMs = Math.max(grownAtMs, kind === 'streak' ? streak.atMs : (records.at(-1)?.atMs ?? 0));
  }
  return { scores, grownAtMs };
}

const sumOf = (records: readonly ScoreRecord[]): number => records.reduce((sum, { score }) => sum + score, 0);
