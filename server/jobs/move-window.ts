import { businessDayAt } from '../../domain/kernel/business-day';
import { isRolling, periodAt } from '../../domain/leaderboards/period';
import { type BoardDocument, boards } from '../documents/boards';
import { listsOf } from '../operations/leaderboards/final-list';
import { rememberNight } from '../operations/leaderboards/remember-night';
import type { Store } from '../ports/store';

/** Whether a board's window is of a day that is over. */
export const isBehind = ({ run }: BoardDocument, nowMs: number): boolean =>
  isRolling(run.terms) && run.untilMs <= nowMs;

/**
 * Moves a board's window on to today, once everything done until its end stands on the board, and remembers how it stood:
 * the arrows of today compare with that. Whoever did something in the window is looked at again, for what they did on its
 * first day has fallen out. True when it was moved by this call.
 */
export async function moveWindow(store: Store, boardId: string, nowMs: number): Promise<boolean> {
  const board = await store.get(boards, boardId);
  if (board === null || board.readUntilMs < board.run.untilMs) return false;
  const { run } = board;
  const day = businessDayAt(run.untilMs - 1);
  for (const list of listsOf(board, run)) await rememberNight(store, list, { day, scoreOf: ({ score }) => score });
  return store.transact(async (tx) => {
    const now = await tx.get(boards, boardId);
    if (now?.status !== 'running' || now.run.untilMs !== run.untilMs || !isBehind(now, nowMs)) return false;
    const { version: _, ...before } = now;
    const readUntilMs = Math.min(now.readUntilMs, run.fromMs);
    await tx.replace(boards, now, {
      ...before,
      run: { ...periodAt(run.terms, nowMs), terms: now.run.terms },
      readUntilMs,
    });
    return true;
  });
}
