import type { Findings } from './findings';
import type { CouponDoc } from './shapes';

/** Who may take a coupon of the shop: its verifier, its admins, the owner. */
const COUNTER: readonly string[] = ['m_su', 'm_an', 'm_bo', 'm_zhou'];

/** C5: this long a use can be taken back. */
const UNDO_MS = 10 * 60_000;

export function checkUndo(before: CouponDoc, after: CouponDoc, findings: Findings): void {
  // What a chain entry used comes back with the entry, whenever that is.
  if (before.redemption?.usedIn !== undefined) return;
  const usedAtMs = before.redemption?.atMs ?? 0;
  const undoneAtMs = after.history.at(-1)?.atMs ?? 0;
  findings.check(
    undoneAtMs - usedAtMs < UNDO_MS,
    'C5',
    () => `${after.id} was undone ${undoneAtMs - usedAtMs} ms after its use`,
  );
}

/** C4 and C5: a coupon is used while it is good, by who may, for what it says. */
export function checkUse(before: CouponDoc, after: CouponDoc, findings: Findings): void {
  const use = after.redemption;
  if (use === null) {
    findings.check(false, 'C5', () => `${after.id} is used by nobody`);
    return;
  }
  const isInTime = use.atMs >= before.validFromMs && use.atMs < before.validUntilMs && use.atMs >= before.heldUntilMs;
  findings.check(isInTime, 'C4', () => `${after.id} was used at ${use.atMs}, good until ${before.validUntilMs}`);
  // A chain entry uses a coupon without a counter.
  const mayTake = use.usedIn === undefined ? COUNTER.includes(use.byMemberId) : use.byMemberId === after.memberId;
  findings.check(mayTake, 'S1', () => `${after.id} was taken by ${use.byMemberId}`);
  const { billFen, discountFen } = use;
  const most = billFen ?? Number.MAX_SAFE_INTEGER;
  findings.check(
    discountFen >= 0 && discountFen <= most,
    'C4',
    () => `${after.id}: ${discountFen} off ${String(billFen)}`,
  );
  const expected = discountOf(after, billFen);
  findings.check(discountFen === expected, 'C4', () => `${after.id}: ${discountFen} off instead of ${expected}`);
  const isEnough = billFen === null || billFen >= after.terms.minimumSpendFen;
  findings.check(isEnough, 'C4', () => `${after.id} was used below its minimum`);
}

function discountOf({ terms: { worth } }: CouponDoc, billFen: number | null): number {
  const bill = billFen ?? Number.MAX_SAFE_INTEGER;
  if (worth.kind === 'amount') return Math.min(worth.fen, bill);
  if (worth.kind === 'item') return Math.min(worth.worthFen, bill);
  return Math.min(Math.floor((bill * worth.percentOff) / 100), worth.capFen, bill);
}
