import { LIMITS } from '../../domain/kernel/limits';
import { periodAfter } from '../../domain/leaderboards/period';
import { type BoardDocument, boards } from '../documents/boards';
import type { Ports } from '../ports/ports';
import type { Store } from '../ports/store';
import type { JobBudget } from './job-budget';
import { type JobReport, runJob, type Step } from './job-run';

/**
 * Opens the next period of each board whose period is over, one at a time and never before the last one is settled. After
 * a night without timers, the periods follow one another until today.
 */
export function rollBoards(ports: Pick<Ports, 'store' | 'clock'>, budget: JobBudget): Promise<JobReport> {
  const { store, clock } = ports;
  const step = async (cursor: string): Promise<Step> => {
    const found = await runningBoards(store, cursor);
    const counts = { rolled: 0 };
    for (const board of found.filter((one) => isOver(one, clock.nowMs()))) {
      counts.rolled += (await roll(store, board.id, clock.nowMs())) ? 1 : 0;
    }
    return { cursor: found.length < LIMITS.pageMax ? null : (found.at(-1)?.order ?? null), counts };
  };
  return runJob(ports, { name: 'roll-boards', step }, budget);
}

/** A page of the boards that have not ended, in the order they were opened. */
export function runningBoards(
  store: Store,
  after: string,
  limit: number = LIMITS.pageMax,
): Promise<readonly BoardDocument[]> {
  return store.query(boards, {
    equal: { status: 'running' },
    range: { field: 'order', after },
    order: { field: 'order', direction: 'up' },
    limit,
  });
}

const isOver = (board: BoardDocument, nowMs: number): boolean =>
  board.status === 'running' && board.settling === null && board.run.untilMs <= nowMs;

function roll(store: Store, boardId: string, nowMs: number): Promise<boolean> {
  return store.transact(async (tx) => {
    const board = await tx.get(boards, boardId);
    if (board === null || !isOver(board, nowMs)) return false;
    const { version: _, ...before } = board;
    const next = periodAfter(board.run.terms, board.run);
    const rest =
      next === null || board.endsWithRun
        ? { endsWithRun: true }
        : {
            run: { ...next, terms: board.nextTerms ?? board.run.terms },
            nextTerms: null,
            readUntilMs: Math.min(board.readUntilMs, next.fromMs),
          };
    await tx.replace(boards, board, { ...before, settling: board.run, ...rest });
    return true;
  });
}
