import { dayAfter } from './calendar';
import { type Books, type Change, changesOf } from './books';
import type { Findings } from './findings';
import { ACCOUNTS, ENTRIES, type AccountDoc, type EntryDoc, type Share } from './shapes';

const sum = (shares: readonly { readonly points: number }[]): number =>
  shares.reduce((total, share) => total + share.points, 0);

const isWhole = (points: number): boolean => Number.isSafeInteger(points);

/** I1 to I6: an account changes by its entries alone, one at a time, and always adds up. */
export function checkAccounts(books: Books, changes: readonly Change[], findings: Findings): void {
  const entries = changesOf(changes, ENTRIES);
  for (const { before, after } of entries) {
    findings.check(before === null && after !== null, 'L4', () => `entry ${String(before?.id)} was changed or removed`);
  }
  for (const { before, after } of changesOf(changes, ACCOUNTS)) {
    if (after === null) continue;
    const lines = entries.flatMap((line) => (line.after?.memberId === after.id ? [line.after] : []));
    checkSums(after, findings);
    checkStep(before, after, { lines, findings });
  }
  for (const { after } of entries) {
    const account = after === null ? null : books.get(ACCOUNTS, after.memberId);
    const isKept = after !== null && account !== null && account.entryCount >= after.number;
    findings.check(isKept, 'I2', () => `entry ${String(after?.id)} is on no account`);
  }
}

function checkSums(account: AccountDoc, findings: Findings): void {
  const { id, lots, holds } = account;
  findings.check(sum(lots) === account.postedPoints, 'I5', () => `${id}: lots are not what is posted`);
  const isInOrder = lots.every((lot, at) => at === 0 || (lots[at - 1] as Share).expiresOn < lot.expiresOn);
  findings.check(isInOrder, 'Y1', () => `${id}: lots are not one per day in order`);
  findings.check(
    lots.every((lot) => isWhole(lot.points) && lot.points > 0),
    'I6',
    () => `${id}: a lot is not positive and whole`,
  );
  findings.check(sum(holds) === account.heldPoints, 'I4', () => `${id}: holds are not what is held`);
  findings.check(account.debtPoints >= 0, 'I3', () => `${id}: a negative debt`);
  findings.check(account.postedPoints - account.heldPoints >= 0, 'I3', () => `${id}: less than nothing is available`);
}

const BLANK = {
  entryCount: 0,
  postedPoints: 0,
  debtPoints: 0,
  headHash: '',
  lots: [] as readonly Share[],
  status: 'open',
};

interface Step {
  readonly lines: readonly EntryDoc[];
  readonly findings: Findings;
}

function checkStep(before: AccountDoc | null, after: AccountDoc, { lines, findings }: Step): void {
  const was = before ?? BLANK;
  const grown = after.entryCount - was.entryCount;
  findings.check(
    grown === lines.length && grown <= 1,
    'I2',
    () => `${after.id}: ${grown} numbers, ${lines.length} entries`,
  );
  const moved = after.postedPoints - after.debtPoints - (was.postedPoints - was.debtPoints);
  findings.check(
    moved === sum(lines),
    'I1',
    () => `${after.id}: the balance moved by ${moved}, its entries by ${sum(lines)}`,
  );
  const line = lines[0];
  if (line === undefined) {
    const same = JSON.stringify(was.lots) === JSON.stringify(after.lots) && was.headHash === after.headHash;
    findings.check(same, 'I1', () => `${after.id}: lots changed without an entry`);
    return;
  }
  findings.check(line.number === after.entryCount, 'I2', () => `${line.id} is not number ${after.entryCount}`);
  findings.check(
    line.prevHash === was.headHash && line.hash === after.headHash,
    'I23',
    () => `${line.id}: broken chain`,
  );
  checkLine(was, after, { line, findings });
}

/** What an account was before a line; empty before its first. */
type Was = Pick<AccountDoc, 'lots' | 'debtPoints' | 'status'>;

interface Line {
  readonly line: EntryDoc;
  readonly findings: Findings;
}

function checkLine(was: Was, after: AccountDoc, about: Line): void {
  const { line, findings } = about;
  const sign = line.points > 0 ? 1 : -1;
  const expected = new Map(was.lots.map((lot) => [lot.expiresOn, lot.points]));
  for (const share of line.allocation) {
    findings.check(share.points > 0, 'I6', () => `${line.id}: an empty or negative share`);
    expected.set(share.expiresOn, (expected.get(share.expiresOn) ?? 0) + sign * share.points);
  }
  const left = [...expected].filter(([, points]) => points !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const same = JSON.stringify(left) === JSON.stringify(after.lots.map((lot) => [lot.expiresOn, lot.points]));
  findings.check(same, 'I5', () => `${line.id}: lots did not move by its allocation`);
  findings.check(isWhole(line.points) && line.points !== 0, 'L5', () => `${line.id}: ${line.points} points`);
  findings.check(sum(line.parts) === Math.abs(line.points), 'L4', () => `${line.id}: parts are not the entry`);
  const unexpired = sum(after.lots.filter((lot) => lot.expiresOn >= line.day));
  findings.check(
    line.balanceAfterPoints === unexpired,
    'I1',
    () => `${line.id}: says ${line.balanceAfterPoints} are left`,
  );
  findings.check(line.debtAfterPoints === after.debtPoints, 'I1', () => `${line.id}: says another debt`);
  checkDirection(was, about);
}

function checkDirection(was: Was, { line, findings }: Line): void {
  const { kind, points, day } = line;
  const isRight = {
    earn: points > 0,
    spend: points < 0,
    return: points > 0,
    expiry: points < 0,
    adjustment: true,
    reversal: true,
  }[kind];
  findings.check(isRight, 'L4', () => `${line.id}: a ${kind} of ${points}`);
  if (points > 0) {
    const repaid = Math.min(was.debtPoints, points);
    findings.check(sum(line.allocation) === points - repaid, 'Y3', () => `${line.id}: a debt is repaid first`);
    return;
  }
  findings.check(
    kind !== 'spend' || was.status === 'open',
    'L8',
    () => `${line.id}: paid from a ${was.status} account`,
  );
  const usable = was.lots.filter((lot) => lot.expiresOn >= day);
  if (kind === 'expiry') {
    findings.check(
      line.allocation.every((share) => share.expiresOn < day),
      'Y4',
      () => `${line.id}: expired too early`,
    );
    return;
  }
  findings.check(
    line.allocation.every((share) => share.expiresOn >= day),
    'I6',
    () => `${line.id}: uses expired points`,
  );
  if (kind === 'reversal') {
    const short = -points - sum(line.allocation);
    const free = sum(usable) - sum(line.allocation);
    findings.check(short === 0 || free === 0, 'Y3', () => `${line.id}: a debt beside ${free} points`);
    return;
  }
  findings.check(sum(line.allocation) === -points, 'I3', () => `${line.id}: takes what is not there`);
  checkOrder(usable, { line, findings });
}

/** Y1: what expires first is taken first. */
function checkOrder(usable: readonly Share[], { line, findings }: Line): void {
  const inOrder: Share[] = [];
  let missing = -line.points;
  for (const lot of usable) {
    if (missing > 0) inOrder.push({ expiresOn: lot.expiresOn, points: Math.min(lot.points, missing) });
    missing -= lot.points;
  }
  const same = JSON.stringify(inOrder.map(plain)) === JSON.stringify(line.allocation.map(plain));
  findings.check(same, 'Y1', () => `${line.id}: does not take what expires first`);
}

const plain = ({ expiresOn, points }: Share): readonly unknown[] => [expiresOn, points];

/** Where points of a returned coupon belong: to their lots, or a week on where those have expired (Y2). */
export function placedBack(allocation: readonly Share[], day: string): readonly (readonly [string, number])[] {
  const back = new Map<string, number>();
  for (const { expiresOn, points } of allocation) {
    const to = expiresOn < day ? dayAfter(day, 7) : expiresOn;
    back.set(to, (back.get(to) ?? 0) + points);
  }
  return [...back].sort(([a], [b]) => (a < b ? -1 : 1));
}
