import { LIMITS } from '../../domain/kernel/limits';
import { isRolling, periodAfter } from '../../domain/leaderboards/period';
import { couponsAside, withoutCoupons } from '../../domain/leaderboards/prizes';
import { type BoardDocument, type BoardPeriodRun, boards } from '../documents/boards';
import { notices } from '../documents/notices';
import { orderKey } from '../documents/order';
import { setCouponsAside } from '../operations/leaderboards/prize-units';
import type { Ports } from '../ports/ports';
import type { Store, Transaction } from '../ports/store';
import type { JobBudget } from './job-budget';
import { type JobReport, runJob, type Step } from './job-run';

/**
 * Opens the next period of each board whose period is over, one at a time and never before the last one is settled. After
 * a night without timers, the periods follow one another until today; a rolling window is moved where it is read.
 */
export function rollBoards(ports: Pick<Ports, 'store' | 'clock'>, budget: JobBudget): Promise<JobReport> {
  const { store, clock } = ports;
  const step = async (cursor: string): Promise<Step> => {
    const found = await runningBoards(store, cursor);
    const counts = { rolled: 0 };
    for (const board of found) {
      await stockRun(store, board, clock.nowMs());
      const rolled = isOver(board, clock.nowMs()) ? await roll(store, board.id, clock.nowMs()) : null;
      if (rolled === null) continue;
      counts.rolled += 1;
      await stockRun(store, rolled, clock.nowMs());
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
  board.status === 'running' && board.settling === null && board.run.untilMs <= nowMs && !isRolling(board.run.terms);

/**
 * The board with its next period; null when another call was first. Everybody who did something since the period began is
 * looked at once more before it is settled: a clock that was set back may have dated it before what the board had read.
 */
function roll(store: Store, boardId: string, nowMs: number): Promise<BoardDocument | null> {
  return store.transact(async (tx) => {
    const board = await tx.get(boards, boardId);
    if (board === null || !isOver(board, nowMs) || isUnstocked(board.run)) return null;
    const { version: _, ...before } = board;
    const next = periodAfter(board.run.terms, board.run);
    const rest =
      next === null || board.endsWithRun
        ? { endsWithRun: true }
        : { run: { ...next, terms: board.nextTerms ?? board.run.terms }, nextTerms: null };
    const readUntilMs = Math.min(board.readUntilMs, board.run.fromMs);
    const rolled: BoardDocument = { ...before, settling: board.run, readUntilMs, ...rest };
    await tx.replace(boards, board, rolled);
    return rolled;
  });
}

/**
 * Sets the coupons of a period aside, once. Where there are too few, the period goes without them from its first minute
 * on, the rule page says so, and whoever opened the board is told. A period that is over before any timer came is made up
 * for: members read that coupons could be won, and nobody wins one that is not held.
 */
async function stockRun(store: Store, board: BoardDocument, nowMs: number): Promise<void> {
  const { run } = board;
  if (!isUnstocked(run)) return;
  const hasAll = await setCouponsAside(store, board, run);
  await store.transact(async (tx) => {
    const now = await tx.get(boards, board.id);
    // Changed meanwhile: what is held for nobody is set free by the sweeper.
    if (now === null || JSON.stringify(now.run) !== JSON.stringify(run)) return;
    const { version: _, ...before } = now;
    const terms = hasAll ? run.terms : withoutCoupons(run.terms);
    const nextTerms = hasAll ? now.nextTerms : (now.nextTerms ?? run.terms);
    await tx.replace(boards, now, { ...before, nextTerms, run: { ...run, terms, isStocked: true } });
    if (!hasAll) await tellShort(tx, board, nowMs);
  });
}

const isUnstocked = ({ isStocked, terms }: BoardPeriodRun): boolean =>
  isStocked !== true && couponsAside(terms) !== null;

function tellShort(tx: Transaction, { id, run, createdBy: memberId }: BoardDocument, nowMs: number): Promise<void> {
  const noticeId = `short:${id}:${run.key}:${String(nowMs)}`;
  const message = { kind: 'board-short', facts: { title: run.terms.title } } as const;
  const order = orderKey(nowMs, noticeId);
  return tx.create(notices, { id: noticeId, schema: 1, memberId, message, atMs: nowMs, order });
}
