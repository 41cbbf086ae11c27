import type { Account } from './account';
import { expiredLots } from './lots';
import { makePosting, type Posting } from './posting';

/**
 * Writes off the earliest lot that has expired, null when there is none. It only puts on paper what was true since the
 * day ended (Y4): nothing that a member sees depends on when it runs. A lot can be written off once, because it is gone
 * afterwards; what a hold has set aside stays until the hold ends.
 */
export function expirePoints(account: Account, nowMs: number): Posting | null {
  const lot = expiredLots(account, nowMs)[0];
  if (lot === undefined) return null;
  const movement = {
    kind: 'expiry',
    reason: 'expiry',
    points: -lot.points,
    allocation: [lot],
    subject: `exp:${account.memberId}:${lot.expiresOn}`,
    title: '',
  } as const;
  return makePosting(account, movement, { nowMs });
}
