import type { Canary } from './canary';

/** Bugs of the ledger, most of them seen in other people's. */
export const LEDGER_CANARIES: readonly Canary[] = [
  {
    name: 'expired points can be spent',
    file: 'domain/points/lots.ts',
    right: `  return account.lots
    .filter((lot) => !hasExpired(lot, today))
    .map(`,
    wrong: `  return account.lots
    .map(`,
  },
  {
    name: 'points expire a day too early',
    file: 'domain/points/lots.ts',
    right: 'return lot.expiresOn < today;',
    wrong: 'return lot.expiresOn <= today;',
  },
  {
    name: 'what expires last is spent first',
    file: 'domain/points/spend.ts',
    right: 'takeFrom(freeLots(account, nowMs), points)',
    wrong: 'takeFrom([...freeLots(account, nowMs)].reverse(), points)',
  },
  {
    name: 'a coupon that cannot be paid is given all the same',
    file: 'server/operations/coupons/exchange.ts',
    right: 'pay: (account, couponId) => spend(account, { ...price, subject: `coupon:${couponId}` }, context.nowMs),',
    wrong: `pay: (account, couponId) => {
      const paid = spend(account, { ...price, subject: \`coupon:\${couponId}\` }, context.nowMs);
      return paid.ok ? paid : { ok: true, value: null };
    },`,
  },
  {
    name: 'returned points go to new days',
    file: 'domain/points/return-points.ts',
    right: 'const wished = expired ? addDays(today, RE_DATED_DAYS) : share.expiresOn;',
    wrong: 'const wished = addDays(today, RE_DATED_DAYS);',
  },
  {
    name: 'a debt is forgotten when points come',
    file: 'domain/points/earn.ts',
    right: 'const keptPoints = grantedPoints - Math.min(account.debtPoints, grantedPoints);',
    wrong: 'const keptPoints = grantedPoints;',
  },
  {
    name: 'more is taken back than was given',
    file: 'server/operations/points/reverse-entry.ts',
    right: 'const reversedPoints = taken?.reversedPoints ?? 0;',
    wrong: 'const reversedPoints = taken === null ? 0 : 0;',
  },
  {
    name: 'a taken back line still counts on the board',
    file: 'server/operations/points/reverse-entry.ts',
    right: "if (entry.kind !== 'earn' || entry.groupId === null) return;",
    wrong: "if (entry.kind === 'earn' || entry.groupId === null) return;",
  },
  {
    name: 'the daily cap counts nothing',
    file: 'domain/points/account.ts',
    right: 'return pointsDayAt(nowMs) > account.earnedToday.day ? 0 : account.earnedToday.points;',
    wrong: 'return account.earnedToday.points * 0 * nowMs;',
  },
  {
    name: 'a frozen account pays',
    file: 'domain/points/spend.ts',
    right: "if (account.status === 'frozen') return refuse('ACCOUNT_FROZEN');",
    wrong: '',
  },
  {
    name: 'the chain begins anew at every line',
    file: 'domain/points/entry-chain.ts',
    right: 'const prevHash = posting.next.headHash;',
    wrong: 'const prevHash = posting.next.headHash.slice(0, 0);',
  },
  {
    name: 'a proposal takes effect for everybody who agrees',
    file: 'domain/points/adjustment-proposal.ts',
    right: `export function mayApprove(proposal: AdjustmentProposal, memberId: string): Result<null, ApprovalRefusal> {
  if (proposal.status !== 'waiting')`,
    wrong: `export function mayApprove(proposal: AdjustmentProposal, memberId: string): Result<null, ApprovalRefusal> {
  if (proposal.status === 'void')`,
  },
  {
    name: 'who proposed it may agree to it',
    file: 'domain/points/adjustment-proposal.ts',
    right: 'const involved = proposal.byMemberId === memberId || proposal.memberId === memberId;',
    wrong: 'const involved = proposal.memberId === memberId;',
  },
  {
    name: 'days end in London',
    file: 'domain/kernel/business-day.ts',
    right: 'Math.floor((atMs + SHANGHAI_OFFSET_MS - cutOffMinutes * 60_000) / DAY_MS)',
    wrong: 'Math.floor((atMs - cutOffMinutes * 60_000) / DAY_MS)',
  },
];
