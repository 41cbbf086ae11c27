import { LIMITS } from '../../domain/kernel/limits';
import { earn } from '../../domain/points/earn';
import type { Posting } from '../../domain/points/posting';
import { type AccountDocument, accounts } from '../documents/accounts';
import { type BoardPrizeDocument, boardPrizes } from '../documents/boards';
import { coupons } from '../documents/coupons';
import { notices } from '../documents/notices';
import { orderKey } from '../documents/order';
import { couponFor, type WonCoupon } from '../operations/leaderboards/prize-coupon';
import { postEntry } from '../operations/points/post-entry';
import { readSettings } from '../operations/points/read-settings';
import type { Ports } from '../ports/ports';
import type { Stored, Transaction } from '../ports/store';
import type { JobBudget } from './job-budget';
import { type JobReport, runJob, type Step } from './job-run';

type PrizePorts = Pick<Ports, 'store' | 'clock' | 'keys'>;

type Outcome = 'given' | 'waiting' | 'void';

/**
 * Gives what winners of boards are owed, once each: ledger line, coupon, notice and the prize's own mark are one commit. A
 * prize that the member's day has no room for waits for the next one, whole.
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

interface Moment {
  readonly nowMs: number;
  readonly expiryYears: number;
}

function giveOne({ store, keys }: PrizePorts, id: string, { nowMs, expiryYears }: Moment): Promise<Outcome> {
  return store.transact(async (tx) => {
    const prize = await tx.get(boardPrizes, id);
    if (prize?.state !== 'due') return 'waiting';
    const account = await tx.get(accounts, prize.memberId);
    const { title, groupId } = prize;
    const parts = [{ reason: 'board-prize', points: prize.prize.points }] as const;
    const earning = { parts, subject: `board-prize:${id}`, groupId, title, expiryYears };
    if (account === null) return mark(tx, prize, { state: 'void' });
    const earned = earn(account, earning, nowMs);
    if (!earned.ok) return mark(tx, prize, { state: 'void' });
    const { posting, cutPoints } = earned.value;
    const won = cutPoints > 0 ? 'waiting' : await couponFor(tx, keys, { prize, account, nowMs });
    if (won === 'waiting') return won;
    await writeWinnings(tx, account, { posting, keys, won });
    await tell(tx, prize, { nowMs, coupon: won });
    return mark(tx, prize, { state: 'given', couponId: won === null ? null : won.coupon.id });
  });
}

interface Winnings extends Pick<PrizePorts, 'keys'> {
  readonly posting: Posting | null;
  readonly won: WonCoupon | null;
}

async function writeWinnings(
  tx: Transaction,
  account: Stored<AccountDocument>,
  { posting, keys, won }: Winnings,
): Promise<void> {
  if (posting !== null) await postEntry(tx, account, { posting, keys, fields: won?.fields });
  if (won === null) return;
  if (posting === null) await tx.replace(accounts, account, { ...withoutVersion(account), ...won.fields });
  await tx.create(coupons, won.coupon);
}

function withoutVersion<Doc extends { readonly version: number }>({ version: _, ...rest }: Doc): Omit<Doc, 'version'> {
  return rest;
}

async function mark(
  tx: Transaction,
  prize: Stored<BoardPrizeDocument>,
  end: { readonly state: 'given' | 'void'; readonly couponId?: string | null },
): Promise<Outcome> {
  await tx.replace(boardPrizes, prize, { ...withoutVersion(prize), ...end });
  return end.state;
}

function tell(
  tx: Transaction,
  { id, memberId, title, rank, prize }: BoardPrizeDocument,
  { nowMs, coupon: won }: { readonly nowMs: number; readonly coupon: WonCoupon | null },
): Promise<void> {
  const noticeId = `prize:${id}`;
  const coupon = won?.coupon.terms.title ?? '';
  const message = { kind: 'board-won', facts: { title, rank, points: prize.points, coupon } } as const;
  const order = orderKey(nowMs, noticeId);
  return tx.create(notices, { id: noticeId, schema: 1, memberId, message, atMs: nowMs, order });
}
