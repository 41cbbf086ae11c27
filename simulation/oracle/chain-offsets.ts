import { placedBack } from './account-rules';
import { changesOf } from './books';
import type { ChainSeen } from './chain-entry-rules';
import { type ChainEntryDoc, sumOf } from './chain-shapes';
import { ACCOUNTS, COUPONS, ENTRIES, type EntryDoc } from './shapes';

const heldBy = (entry: ChainEntryDoc | null): number => sumOf(entry?.offsets.allocation ?? [], (share) => share.points);

/** I16, Y2: coupon and points leave the wallet with an entry and come back with it, once, to where they came from. */
export function checkOffsets(before: ChainEntryDoc | null, after: ChainEntryDoc, seen: ChainSeen): void {
  const { books, findings } = seen;
  checkTie(before, after, seen);
  // Whoever was erased has no purse to pay back into.
  const isOpen = after.memberId === null || books.get(ACCOUNTS, after.memberId)?.status !== 'closed';
  const isOver = after.state === 'cancelled' || after.state === 'lapsed';
  const held = heldBy(after);
  if (isOpen) {
    const isHeld = isOver ? held === 0 : held === after.price.points;
    findings.check(isHeld, 'I16', () => `${after.id} is ${after.state} and holds ${held} points`);
    const isFree = !isOver || after.offsets.couponId === null;
    findings.check(isFree, 'I16', () => `${after.id} is ${after.state} and keeps a coupon`);
  }
  checkMoved(before, after, { seen, isOpen });
}

/** What an entry holds more or less is one line of its member's ledger, in the same commit. */
function checkMoved(
  before: ChainEntryDoc | null,
  after: ChainEntryDoc,
  { seen, isOpen }: { readonly seen: ChainSeen; readonly isOpen: boolean },
): void {
  const { changes, findings } = seen;
  const lines = changesOf(changes, ENTRIES).flatMap(({ after: line }) =>
    line !== null && line.memberId === after.memberId && line.subject === `chain-entry:${after.id}` ? [line] : [],
  );
  const moved = heldBy(after) - heldBy(before);
  const paid = -sumOf(lines, (line) => line.points);
  findings.check(paid === moved || !isOpen, 'I16', () => `${after.id} holds ${moved} more, ${paid} were paid`);
  const [line] = lines;
  if (line !== undefined && line.points > 0 && before !== null) checkBack(before, after, { line, seen });
}

/** Points come back to the lots that they were taken from, or a week on where those have expired. */
function checkBack(
  before: ChainEntryDoc,
  after: ChainEntryDoc,
  { line, seen }: { readonly line: EntryDoc; readonly seen: ChainSeen },
): void {
  const kept = new Map(after.offsets.allocation.map((share) => [share.expiresOn, share.points]));
  const back = before.offsets.allocation.map(({ expiresOn, points }) => ({
    expiresOn,
    points: points - (kept.get(expiresOn) ?? 0),
  }));
  const wished = new Map(placedBack(back, line.day));
  const fits = line.allocation.every((share) => share.points <= (wished.get(share.expiresOn) ?? 0));
  seen.findings.check(line.kind === 'return' && fits, 'Y2', () => `${after.id} gave points back to other days`);
}

function checkTie(before: ChainEntryDoc | null, after: ChainEntryDoc, { books, findings }: ChainSeen): void {
  const had = before?.offsets.couponId ?? null;
  const has = after.offsets.couponId;
  if (had === has) return;
  const tiedTo = (couponId: string): string | undefined => books.get(COUPONS, couponId)?.redemption?.usedIn;
  const own = `chain-entry:${after.id}`;
  if (has !== null) {
    const isUsed = books.get(COUPONS, has)?.state === 'used' && tiedTo(has) === own;
    findings.check(isUsed, 'I16', () => `${after.id} uses ${has}, which is not used by it`);
    const isTheirs = books.get(COUPONS, has)?.memberId === after.memberId;
    findings.check(isTheirs, 'S1', () => `${after.id} uses the coupon of somebody else`);
  }
  if (had !== null) findings.check(tiedTo(had) !== own, 'I16', () => `${after.id} let go of ${had}, which stays used`);
}
