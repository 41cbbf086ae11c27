import type { explainRank as contract, ScoreLine } from '../../../contracts/leaderboards';
import { accept, refuse } from '../../../domain/kernel/result';
import { countersAt } from '../../../domain/groups/period-counters';
import type { BoardWeight } from '../../../domain/leaderboards/board-terms';
import type { BoardPeriodRun } from '../../documents/boards';
import { type MembershipDocument, memberships, membershipId } from '../../documents/memberships';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { boardOf } from './board-of';
import { longestStreak, recordsOf, type ScoreRecord } from './score-records';

/** The caller's score, line by line, from the ledger and the records and not from the board. */
export const explainRank: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const { memberId, groups } = context.person;
  const board = await boardOf(store, input);
  if (board === null) return refuse('BOARD_UNKNOWN');
  const groupIds = board.scope === 'group' ? [board.groupId] : groups.map((group) => group.groupId);
  const found = await store.getMany(
    memberships,
    groupIds.map((groupId) => membershipId(groupId, memberId)),
  );
  const lines: ScoreLine[] = [];
  for (const membership of found) {
    if (membership?.status === 'active') lines.push(...(await linesOf(store, membership, board.run)));
  }
  const { key, fromMs, untilMs } = board.run;
  const score = lines.reduce((sum, line) => sum + line.score, 0);
  return accept({ periodKey: key, fromMs, untilMs, lines: lines.sort((a, b) => b.score - a.score), score });
};

async function linesOf(
  store: Store,
  membership: MembershipDocument,
  run: BoardPeriodRun,
): Promise<readonly ScoreLine[]> {
  const lines: ScoreLine[] = [];
  for (const weight of run.terms.weights) {
    if (weight.kind === 'streak') lines.push(streakLine(membership, weight));
    else {
      const records = await recordsOf(store, membership, { kind: weight.kind, period: run });
      lines.push(...byTitle(records, weight), ...earlierDays(membership, { run, weight, records }));
    }
  }
  return lines.filter((line) => line.score !== 0);
}

interface Counted {
  readonly run: BoardPeriodRun;
  readonly weight: BoardWeight;
  readonly records: readonly ScoreRecord[];
}

/** Days of all time whose records are gone after 400 days: they count, and are named as one line. */
function earlierDays(membership: MembershipDocument, { run, weight, records }: Counted): readonly ScoreLine[] {
  if (run.terms.period !== 'all' || weight.kind !== 'checkInDays') return [];
  const amount = countersAt(membership.counters, 0).scores.checkInDays?.total ?? 0;
  const gone = amount - records.reduce((sum, { score }) => sum + score, 0);
  if (gone <= 0) return [];
  return [{ ...weight, title: '', count: gone, amount: gone, score: gone * weight.weight, lastAtMs: 0 }];
}

function streakLine(membership: MembershipDocument, { kind, weight }: BoardWeight): ScoreLine {
  const amount = longestStreak(membership);
  const lastAtMs = Math.max(0, ...Object.values(membership.progress).map((one) => one.lastAtMs));
  return { kind, title: '', count: 1, amount, weight, score: amount * weight, lastAtMs };
}

function byTitle(records: readonly ScoreRecord[], { kind, weight }: BoardWeight): readonly ScoreLine[] {
  const lines = new Map<string, ScoreLine>();
  for (const record of records) {
    const line = lines.get(record.title);
    const amount = (line?.amount ?? 0) + record.score;
    lines.set(record.title, {
      kind,
      title: record.title,
      count: (line?.count ?? 0) + 1,
      amount,
      weight,
      score: amount * weight,
      lastAtMs: record.atMs,
    });
  }
  return [...lines.values()];
}
