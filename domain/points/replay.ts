import { type Account, openAccount } from './account';
import { type Entry, sideOf, sumPoints } from './entry';
import { type Digest, entryHash } from './entry-chain';
import { unexpiredPoints } from './lots';
import { type LedgerState, mayOwe, moveAccount } from './posting';

/** The first thing that is wrong with a ledger, with the entry at which it shows. */
export interface LedgerFault {
  readonly number: number;
  readonly what:
    | 'gap'
    | 'other-account'
    | 'chain-broken'
    | 'hash-wrong'
    | 'parts-differ'
    | 'allocation-wrong'
    | 'balance-differs'
    | 'account-differs';
}

export type Replayed =
  { readonly ok: true; readonly state: LedgerState } | { readonly ok: false; readonly fault: LedgerFault };

/** The state of an account before its first entry. */
export function emptyLedger(memberId: string): LedgerState {
  return ledgerOf(openAccount(memberId));
}

/** The part of an account that its entries determine. */
export function ledgerOf(account: Account): LedgerState {
  const { memberId, postedPoints, debtPoints, entryCount, headHash, lots, earnedToday, sums } = account;
  return { memberId, postedPoints, debtPoints, entryCount, headHash, lots, earnedToday, sums };
}

/** Adds entries up again from `from`, trusting nothing an entry says about its own result (L10). Stops at the first fault. */
export function replay(from: LedgerState, entries: readonly Entry[], digest: Digest): Replayed {
  let state = from;
  for (const entry of entries) {
    const fault = faultOf(state, entry, digest);
    if (fault !== null) return { ok: false, fault: { number: entry.number, what: fault } };
    state = { memberId: state.memberId, headHash: entry.hash, ...moveAccount(state, entry) };
    if (!agrees(state, entry)) return { ok: false, fault: { number: entry.number, what: 'balance-differs' } };
  }
  return { ok: true, state };
}

/** Whether the account as stored is what its entries add up to, to the point. Null when it is. */
export function compareAccount(account: Account, replayed: LedgerState): LedgerFault | null {
  const stored = JSON.stringify(inOneOrder(ledgerOf(account)));
  const same = stored === JSON.stringify(inOneOrder(replayed));
  return same ? null : { number: account.entryCount, what: 'account-differs' };
}

function faultOf(state: LedgerState, entry: Entry, digest: Digest): LedgerFault['what'] | null {
  if (entry.memberId !== state.memberId) return 'other-account';
  if (entry.number !== state.entryCount + 1) return 'gap';
  if (entry.prevHash !== state.headHash) return 'chain-broken';
  if (entryHash(entry, entry.prevHash, digest) !== entry.hash) return 'hash-wrong';
  const size = Math.abs(entry.points);
  if (sumPoints(entry.parts) !== size || entry.side !== sideOf(entry.kind, entry.points)) return 'parts-differ';
  return allocationFits(state, entry) ? null : 'allocation-wrong';
}

/** An allocation is positive, within the entry, and takes only what the lots have. */
function allocationFits(state: LedgerState, entry: Entry): boolean {
  const lotPoints = (day: string): number => state.lots.find((lot) => lot.expiresOn === day)?.points ?? 0;
  const movedPoints = sumPoints(entry.allocation);
  if (entry.allocation.some((share) => share.points <= 0) || movedPoints > Math.abs(entry.points)) return false;
  if (!mayOwe(entry)) return false;
  if (entry.points > 0) return entry.points - movedPoints <= state.debtPoints;
  return entry.allocation.every((share) => share.points <= lotPoints(share.expiresOn));
}

function agrees(state: LedgerState, entry: Entry): boolean {
  const balancePoints = unexpiredPoints(state.lots, entry.day);
  return balancePoints === entry.balanceAfterPoints && state.debtPoints === entry.debtAfterPoints;
}

/** Lists the facts in a fixed order: a store may keep fields in another. */
function inOneOrder(state: LedgerState): readonly unknown[] {
  const { earnedToday, sums } = state;
  return [
    [state.memberId, state.postedPoints, state.debtPoints, state.entryCount, state.headHash],
    state.lots.map((lot) => [lot.expiresOn, lot.points]),
    [earnedToday.day, earnedToday.points],
    [sums.month, sums.earnedPoints, sums.usedPoints, sums.totalEarnedPoints],
  ];
}
