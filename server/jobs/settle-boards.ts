import { BOARD_LIMITS } from '../../domain/leaderboards/board-limits';
import { leagueFloors, NO_NEWCOMERS } from '../../domain/leaderboards/league';
import { GRACE_MS } from '../../domain/leaderboards/period';
import { winnersOf } from '../../domain/leaderboards/prizes';
import {
  type BoardDocument,
  type BoardPrizeDocument,
  boardPrizes,
  type BoardPeriodRun,
  type BoardResultDocument,
  boardResults,
  boards,
  runId,
  standingId,
} from '../documents/boards';
import { groups } from '../documents/groups';
import { orderKey } from '../documents/order';
import { writeBoardCard } from '../operations/leaderboards/group-card';
import { waitsForLeagues } from '../operations/leaderboards/board-of';
import { finalList } from '../operations/leaderboards/final-list';
import type { Ports } from '../ports/ports';
import type { Transaction } from '../ports/store';
import type { JobBudget } from './job-budget';
import { type JobReport, runJob, type Step } from './job-run';
import { runningBoards } from './roll-boards';

type SettlePorts = Pick<Ports, 'store' | 'clock' | 'keys'>;

/**
 * Settles periods that are over: an immutable result with its hash, one prize per winner, and the leagues of the next
 * period. Waits until every change made in the period stands on the board. Two calls at once settle once.
 */
export function settleBoards(ports: SettlePorts, budget: JobBudget): Promise<JobReport> {
  const step = async (cursor: string): Promise<Step> => {
    const [board] = await runningBoards(ports.store, cursor, 1);
    if (board === undefined) return { cursor: null, counts: {} };
    const isReady = isSettleable(board, ports.clock.nowMs());
    const settled = isReady && (await settle(ports, board, board.settling));
    return { cursor: board.order, counts: { settled: settled ? 1 : 0 } };
  };
  return runJob(ports, { name: 'settle-boards', step }, budget);
}

type Settleable = BoardDocument & { readonly settling: BoardPeriodRun };

function isSettleable(board: BoardDocument, nowMs: number): board is Settleable {
  const { settling, paused, readUntilMs } = board;
  return settling !== null && !paused && nowMs >= settling.untilMs + GRACE_MS && readUntilMs >= settling.untilMs;
}

async function settle(ports: SettlePorts, board: BoardDocument, run: BoardPeriodRun): Promise<boolean> {
  const { store, keys, clock } = ports;
  const { ranked, rankKeys } = await finalList(store, board, run);
  const nowMs = clock.nowMs();
  const id = runId(board.id, run.key);
  const rows = ranked.slice(0, BOARD_LIMITS.rowsMax);
  const sealed = { run, memberCount: rankKeys.length, rows };
  const hash = keys.digest('operation', `board-result|${id}|${JSON.stringify(sealed)}`);
  const { groupId, scope } = board;
  const result: BoardResultDocument = {
    id,
    schema: 1,
    boardId: board.id,
    groupId,
    scope,
    ...sealed,
    hash,
    settledAtMs: nowMs,
    order: orderKey(run.untilMs, id),
  };
  return store.transact(async (tx) => {
    const now = await tx.get(boards, board.id);
    if (now?.settling?.key !== run.key || now.paused) return false;
    await tx.create(boardResults, result);
    await createPrizes(tx, result, nowMs);
    const { version: _, ...before } = now;
    const next: BoardDocument = {
      ...before,
      settling: null,
      lastRunKey: run.key,
      leagueFloors: leagueFloors(rankKeys),
      newcomerCounts: NO_NEWCOMERS,
      // Whoever did something since the next period began had no league to be put into.
      readUntilMs: waitsForLeagues(now) ? Math.min(now.readUntilMs, now.run.fromMs) : now.readUntilMs,
      status: now.endsWithRun ? 'ended' : 'running',
    };
    await tx.replace(boards, now, next);
    if (next.status === 'ended') await takeOffHome(tx, next);
    return true;
  });
}

async function createPrizes(
  tx: Transaction,
  { run, rows, boardId }: BoardResultDocument,
  nowMs: number,
): Promise<void> {
  for (const [index, { memberId, rank, prize }] of winnersOf(run.terms, rows).entries()) {
    const id = standingId(boardId, run.key, memberId);
    const row = rows.find((one) => one.memberId === memberId);
    const owed: BoardPrizeDocument = {
      id,
      schema: 1,
      boardId,
      periodKey: run.key,
      memberId,
      groupId: row?.groupId ?? '',
      title: run.terms.title,
      rank,
      prize,
      unit: index + 1,
      state: 'due',
      atMs: nowMs,
      order: orderKey(nowMs, id),
    };
    await tx.create(boardPrizes, owed);
  }
}

async function takeOffHome(tx: Transaction, board: BoardDocument): Promise<void> {
  const group = await tx.get(groups, board.groupId);
  if (group !== null) await writeBoardCard(tx, group, board);
}
