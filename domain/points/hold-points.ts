import { invariant } from '../kernel/invariant';
import { LIMITS } from '../kernel/limits';
import { accept, refuse, type Result } from '../kernel/result';
import type { Account, Hold } from './account';
import { checkAccount } from './check-account';
import { type Entry, sumPoints } from './entry';
import { activeHolds, freeLots, takeFrom } from './lots';
import { makePosting, type Posting } from './posting';
import { refuseSpending, type SpendRefusal } from './spend';

export type HoldRefusal = SpendRefusal | 'HOLD_EXISTS' | 'TOO_MANY_HOLDS';

/**
 * Sets points aside until `expiresAtMs`: they leave what is available and stay in the balance (L6). Its id derives from
 * the operation that makes it (L3), so that the same wish holds once: `HOLD_EXISTS`. `TOO_MANY_HOLDS`: 20 are open.
 */
export function holdPoints(
  account: Account,
  wish: Pick<Hold, 'id' | 'points' | 'expiresAtMs'>,
  nowMs: number,
): Result<Account, HoldRefusal> {
  const active = activeHolds(account, nowMs);
  if (active.some((hold) => hold.id === wish.id)) return refuse('HOLD_EXISTS');
  if (active.length >= LIMITS.holdsMax) return refuse('TOO_MANY_HOLDS', { max: LIMITS.holdsMax });
  const refusal = refuseSpending(account, wish.points, nowMs);
  if (refusal !== null) return refusal;
  return accept(
    withHolds(account, [...active, { ...wish, allocation: takeFrom(freeLots(account, nowMs), wish.points) }]),
  );
}

/**
 * Spends what a hold set aside, whole or in part; the rest is free again. A hold posts once and never after its end:
 * `HOLD_GONE`, whether or not anything has removed it. A frozen account gives nothing, not even what is held.
 */
export function postHold(
  account: Account,
  wish: Pick<Entry, 'groupId' | 'subject' | 'title' | 'reason'> & { readonly id: string; readonly points: number },
  nowMs: number,
): Result<Posting, 'HOLD_GONE' | 'ACCOUNT_FROZEN' | 'ACCOUNT_CLOSED'> {
  if (account.status === 'closed') return refuse('ACCOUNT_CLOSED');
  if (account.status === 'frozen') return refuse('ACCOUNT_FROZEN');
  const active = activeHolds(account, nowMs);
  const hold = active.find((one) => one.id === wish.id);
  if (hold === undefined) return refuse('HOLD_GONE');
  invariant(wish.points <= hold.points, 'a hold posts at most what it holds');
  const { id, points, ...facts } = wish;
  const movement = { kind: 'spend', points: -points, allocation: takeFrom(hold.allocation, points), ...facts } as const;
  return accept(makePosting(account, movement, { nowMs, holds: active.filter((one) => one.id !== id) }));
}

/** Lets go of what a hold set aside: `HOLD_GONE` when it was posted, let go or has ended. */
export function voidHold(account: Account, id: string, nowMs: number): Result<Account, 'HOLD_GONE'> {
  const active = activeHolds(account, nowMs);
  const others = active.filter((hold) => hold.id !== id);
  return others.length === active.length ? refuse('HOLD_GONE') : accept(withHolds(account, others));
}

function withHolds(account: Account, holds: readonly Hold[]): Account {
  const next = { ...account, holds, heldPoints: sumPoints(holds) };
  checkAccount(next);
  return next;
}
