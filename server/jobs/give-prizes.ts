import { LIMITS } from '../../domain/kernel/limits';
import { earn } from '../../domain/points/earn';
import { accounts } from '../documents/accounts';
import { type BoardPrizeDocument, boardPrizes } from '../documents/boards';
import { notices } from '../documents/notices';
import { orderKey } from '../documents/order';
import { postEntry } from '../operations/points/post-entry';
import { readSettings } from '../operations/points/read-settings';
import type { Ports } from '../ports/ports';
import type { Stored, Transaction } from '../ports/store';
import type { JobBudget } from './job-budget';
import { type JobReport, runJob, type Step } from './job-run';

type PrizePorts = Pick<Ports, 'store' | 'clock' | 'keys'>;

type Outcome = 'given' | 'waiting' | 'void';

/**
 * Gives what winners of boards are owed, once each: ledger line, notice and the prize's own mark are one commit. A prize
 * that the member's day has no room for waits for the next one, whole.
 */
export function givePrizes(ports: PrizePorts, budget: JobBudget): Promise<JobReport> {
  const { store, clock } = ports;
  const step = async (cursor: string): Promise<Step> => {
    const due = await store.query(boardPrizes, {
      equal: { state: 'due' },
      range: { field: 'order', after: cursor },
      order: { field: 'order', direction: 'up' },
      limit: LIMITS.pageMax,
    });
    const { expiryYears } = await readSettings(store);
    const counts = { given: 0, waiting: 0, void: 0 };
    for (const { id } of due) counts[await giveOne(ports, id, { nowMs: clock.nowMs(), expiryYears })] += 1;
    return { cursor: due.length < LIMITS.pageMax ? null : (due.at(-1)?.order ?? null), counts };
  };
  return runJob(ports, { name: 'give-prizes', step }, budget);
}

function giveOne(
  { store, keys }: PrizePorts,
  id: string,
  { nowMs, expiryYears }: { readonly nowMs: number; readonly expiryYears: number },
): Promise<Outcome> {
  return store.transact(async (tx) => {
    const prize = await tx.get(boardPrizes, id);
    if (prize?.state !== 'due') return 'waiting';
    const account = await tx.get(accounts, prize.memberId);
    const { title, groupId } = prize;
    const parts = [{ reason: 'board-prize', points: prize.prize.points }] as const;
    const earned =
      account === null
        ? null
        : earn(account, { parts, subject: `board-prize:${id}`, groupId, title, expiryYears }, nowMs);
    if (account === null || earned?.ok !== true) return mark(tx, prize, 'void');
    const { posting, cutPoints } = earned.value;
    if (posting === null || cutPoints > 0) return 'waiting';
    await postEntry(tx, account, { posting, keys });
    await tell(tx, prize, nowMs);
    return mark(tx, prize, 'given');
  });
}

async function mark(tx: Transaction, prize: Stored<BoardPrizeDocument>, state: 'given' | 'void'): Promise<Outcome> {
  const { version: _, ...before } = prize;
  await tx.replace(boardPrizes, prize, { ...before, state });
  return state;
}

function tell(tx: Transaction, { id, memberId, title, rank, prize }: BoardPrizeDocument, nowMs: number): Promise<void> {
  const noticeId = `prize:${id}`;
  const message = { kind: 'board-won', facts: { title, rank, points: prize.points } } as const;
  return tx.create(notices, {
    id: noticeId,
    schema: 1,
    memberId,
    message,
    atMs: nowMs,
    order: orderKey(nowMs, noticeId),
  });
}
