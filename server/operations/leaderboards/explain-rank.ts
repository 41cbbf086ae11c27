import type { explainRank as contract, ScoreLine } from '../../../contracts/leaderboards';
import { accept, refuse } from '../../../domain/kernel/result';
import { countersAt } from '../../../domain/groups/period-counters';
import { endOfDayMs, isBusinessDay } from '../../../domain/kernel/business-day';
import type { BoardWeight } from '../../../domain/leaderboards/board-terms';
import { isRolling, periodAt } from '../../../domain/leaderboards/period';
import {
  type BoardDocument,
  type BoardPeriodRun,
  boardResults,
  runId,
  type StandingDocument,
  standingId,
  standings,
} from '../../documents/boards';
import { longestStreak, type MembershipDocument, memberships, membershipId } from '../../documents/memberships';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { boardOf, isExcluded } from './board-of';
import { recordsOf, type ScoreRecord } from './score-records';

/** Entries of a line that are told one by one: a month of days. */
const ENTRIES_MAX = 31;

/** The caller's score, line by line, from the ledger and the records and not from the board. */
export const explainRank: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const { memberId, groups } = context.person;
  const board = await boardOf(store, input);
  if (board === null) return refuse('BOARD_UNKNOWN');
  const asked = await runOf(store, board, { periodKey: input.periodKey, memberId });
  if (asked === null) return refuse('RESULT_UNKNOWN');
  const { run, settledScore } = asked;
  const groupIds =
    board.scope === 'group'
      ? [board.groupId]
      : groups.map((group) => group.groupId).filter((groupId) => !isExcluded(run, groupId));
  const found = await store.getMany(
    memberships,
    groupIds.map((groupId) => membershipId(groupId, memberId)),
  );
  const lines: ScoreLine[] = [];
  for (const membership of found) {
    if (membership?.status === 'active') lines.push(...(await linesOf(store, membership, run)));
  }
  const { key: periodKey, fromMs, untilMs } = run;
  const score = lines.reduce((sum, line) => sum + line.score, 0);
  lines.sort((a, b) => b.score - a.score);
  return accept({ periodKey, fromMs, untilMs, lines, score, settledScore });
};

/**
 * The period that is asked for, the one that is on without a word; null for one that never was. Of a rolling window, the
 * caller's best: it goes by its last day.
 */
async function runOf(
  store: Store,
  { id, run, settling }: BoardDocument,
  { periodKey = run.key, memberId }: { readonly periodKey: string | undefined; readonly memberId: string },
): Promise<{ readonly run: BoardPeriodRun; readonly settledScore: number | null } | null> {
  const open = [run, settling].find((one) => one?.key === periodKey);
  if (open != null) return { run: open, settledScore: null };
  if (isRolling(run.terms))
    return bestWindow(await store.get(standings, standingId(id, run.key, memberId)), run, periodKey);
  const [result, standing] = await Promise.all([
    store.get(boardResults, runId(id, periodKey)),
    store.get(standings, standingId(id, periodKey, memberId)),
  ]);
  return result === null ? null : { run: result.run, settledScore: standing?.score ?? 0 };
}

function bestWindow(standing: StandingDocument | null, { terms }: BoardPeriodRun, day: string) {
  if (standing?.pastBestDay !== day || !isBusinessDay(day)) return null;
  const run = { ...periodAt(terms, endOfDayMs(day) - 1), key: day, terms };
  return { run, settledScore: standing.pastBestScore ?? 0 };
}

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
  return [{ ...weight, title: '', count: gone, amount: gone, score: gone * weight.weight, lastAtMs: 0, entries: [] }];
}

function streakLine(membership: MembershipDocument, { kind, weight }: BoardWeight): ScoreLine {
  const { days: amount, atMs: lastAtMs } = longestStreak(membership);
  return { kind, title: '', count: 1, amount, weight, score: amount * weight, lastAtMs, entries: [] };
}

function byTitle(records: readonly ScoreRecord[], { kind, weight }: BoardWeight): readonly ScoreLine[] {
  const lines = new Map<string, ScoreLine>();
  for (const record of records) {
    const line = lines.get(record.title);
    const amount = (line?.amount ?? 0) + record.score;
    const entries = [{ atMs: record.atMs, amount: record.score }, ...(line?.entries ?? [])].slice(0, ENTRIES_MAX);
    lines.set(record.title, {
      kind,
      title: record.title,
      count: (line?.count ?? 0) + 1,
      amount,
      weight,
      score: amount * weight,
      lastAtMs: record.atMs,
      entries,
    });
  }
  return [...lines.values()];
}
