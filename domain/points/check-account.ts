import { invariant } from '../kernel/invariant';
import { LIMITS } from '../kernel/limits';
import type { Account } from './account';
import { sumPoints } from './entry';

/** Stops the call when an account has come to a state that must not exist (L5). Runs after every decided line. */
export function checkAccount(account: Account): void {
  for (const points of [account.postedPoints, account.heldPoints, account.debtPoints, account.entryCount]) {
    invariant(Number.isSafeInteger(points) && points >= 0, 'sums of an account are whole and not negative');
  }
  invariant(sumPoints(account.lots) === account.postedPoints, 'the lots of an account sum to what is posted');
  invariant(sumPoints(account.holds) === account.heldPoints, 'the holds of an account sum to what is held');
  invariant(account.lots.length <= LIMITS.lotsMax, 'an account has too many lots');
  invariant(account.holds.length <= LIMITS.holdsMax, 'an account has too many holds');
  for (const lot of account.lots) {
    invariant(Number.isSafeInteger(lot.points) && lot.points > 0, 'a lot holds a whole number of points, at least one');
    invariant(lot.points >= heldOf(account, lot.expiresOn), 'holds set aside more than a lot has');
  }
  const days = account.lots.map((lot) => lot.expiresOn);
  invariant(
    days.every((day, index) => index === 0 || day > (days[index - 1] ?? '')),
    'lots are sorted, one per day',
  );
  const held = account.holds.flatMap((hold) => hold.allocation);
  invariant(
    held.every((share) => days.includes(share.expiresOn)),
    'a hold names a lot that is not there',
  );
}

/** Stops the call unless `points` may be the points of one entry: a whole number, 1 to 1e9 in size (L5). */
export function checkEntryPoints(points: number): void {
  const size = Math.abs(points);
  invariant(Number.isSafeInteger(points) && size >= 1, `an entry moves a whole number of points, not ${points}`);
  invariant(size <= LIMITS.entryPointsMax, `an entry moves at most ${LIMITS.entryPointsMax} points`);
}

function heldOf(account: Account, day: string): number {
  return sumPoints(account.holds.flatMap((hold) => hold.allocation).filter((share) => share.expiresOn === day));
}
