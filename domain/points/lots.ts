import type { BusinessDay } from '../kernel/business-day';
import { invariant } from '../kernel/invariant';
import { LIMITS } from '../kernel/limits';
import { type Account, type Hold, type Lot, pointsDayAt } from './account';
import { type Allocation, sumPoints } from './entry';

/** Whether a lot can no longer be used: a predicate of time, true whether or not a sweep has run (Y4). */
export function hasExpired(lot: Pick<Lot, 'expiresOn'>, today: BusinessDay): boolean {
  return lot.expiresOn < today;
}

/** The holds that still hold something at `nowMs` (L6). */
export function activeHolds(account: Pick<Account, 'holds'>, nowMs: number): readonly Hold[] {
  return account.holds.filter((hold) => nowMs < hold.expiresAtMs);
}

/** What each unexpired lot has left beside what holds have set aside. Earliest expiry first, none empty. */
export function freeLots(account: Pick<Account, 'lots' | 'holds'>, nowMs: number): readonly Lot[] {
  const today = pointsDayAt(nowMs);
  const held = activeHolds(account, nowMs).flatMap((hold) => hold.allocation);
  return account.lots
    .filter((lot) => !hasExpired(lot, today))
    .map((lot) => ({ ...lot, points: lot.points - heldOn(held, lot.expiresOn) }))
    .filter((lot) => lot.points > 0);
}

/** What of each expired lot no hold has set aside: what a sweep writes off. */
export function expiredLots(account: Pick<Account, 'lots' | 'holds'>, nowMs: number): readonly Lot[] {
  const today = pointsDayAt(nowMs);
  const held = activeHolds(account, nowMs).flatMap((hold) => hold.allocation);
  return account.lots
    .filter((lot) => hasExpired(lot, today))
    .map((lot) => ({ ...lot, points: lot.points - heldOn(held, lot.expiresOn) }))
    .filter((lot) => lot.points > 0);
}

/** What a member can use now: what has not expired and no hold has set aside. Never below 0. */
export function availablePoints(account: Pick<Account, 'lots' | 'holds'>, nowMs: number): number {
  return sumPoints(freeLots(account, nowMs));
}

/** What had not expired on `today`, set aside or not: what an entry states as the balance after it. */
export function unexpiredPoints(lots: readonly Lot[], today: BusinessDay): number {
  return sumPoints(lots.filter((lot) => !hasExpired(lot, today)));
}

/** Takes up to `points` from lots in the order given. */
export function takeFrom(lots: readonly Lot[], points: number): Allocation {
  let missing = points;
  const taken: Lot[] = [];
  for (const lot of lots) {
    const share = Math.min(lot.points, missing);
    if (share > 0) taken.push({ expiresOn: lot.expiresOn, points: share });
    missing -= share;
  }
  return taken;
}

/** The lots with an allocation added to (`sign` 1) or taken out of them (−1). Sorted, coalesced, none empty. */
export function changeLots(lots: readonly Lot[], allocation: Allocation, sign: 1 | -1): readonly Lot[] {
  const points = new Map(lots.map((lot) => [lot.expiresOn, lot.points]));
  for (const share of allocation) {
    const left = (points.get(share.expiresOn) ?? 0) + sign * share.points;
    invariant(left >= 0, `lot ${share.expiresOn} would fall below zero`);
    points.set(share.expiresOn, left);
  }
  const changed = [...points].filter(([, left]) => left > 0).map(([expiresOn, left]) => ({ expiresOn, points: left }));
  return changed.sort((a, b) => (a.expiresOn < b.expiresOn ? -1 : 1));
}

/**
 * The lot that points wishing to expire on `day` can go to. With 40 other days in use it is the next later lot, so that
 * nobody loses time; without a later one, the latest.
 */
export function lotFor(lots: readonly Lot[], day: BusinessDay): BusinessDay {
  const known = lots.some((lot) => lot.expiresOn === day);
  if (known || lots.length < LIMITS.lotsMax) return day;
  const later = lots.find((lot) => lot.expiresOn > day) ?? lots.at(-1);
  return later?.expiresOn ?? day;
}

function heldOn(held: Allocation, day: BusinessDay): number {
  return sumPoints(held.filter((share) => share.expiresOn === day));
}
