import { type Books, type Change, changesOf, writtenIn } from './books';
import { dayAt } from './calendar';
import type { Findings } from './findings';
import { earnedOnDayOf, linesOf } from './ledger-rules';
import { recordIn } from './record';
import { ENTRIES, type EntryDoc } from './shapes';
import { FORMS, type FormDoc, isOn, SIGN_UPS, type SignUpDoc } from './sign-up-shapes';

/** What a member may earn in one day. */
const DAY_MAX = 500;

const STEPS: readonly string[] = [
  ...['pending>confirmed', 'pending>returned', 'pending>declined', 'pending>cancelled', 'pending>pending'],
  ...['returned>pending', 'returned>confirmed', 'returned>cancelled', 'returned>declined', 'returned>returned'],
  ...['confirmed>confirmed', 'confirmed>pending', 'confirmed>cancelled', 'confirmed>declined', 'confirmed>returned'],
  ...['waiting>waiting', 'waiting>offered', 'waiting>pending', 'waiting>confirmed', 'waiting>cancelled'],
  ...['waiting>declined', 'waiting>lapsed', 'offered>offered', 'offered>confirmed', 'offered>pending'],
  ...['offered>cancelled', 'offered>declined', 'offered>lapsed', 'returned>lapsed'],
];

interface Seen {
  readonly books: Books;
  readonly changes: readonly Change[];
  readonly findings: Findings;
}

/** I17 and attendance: what one sign-up may become. */
export function checkSignUps(seen: Seen): void {
  for (const { before, after } of changesOf(seen.changes, SIGN_UPS)) {
    const form = after === null ? null : seen.books.get(FORMS, after.formId);
    if (after === null || form === null) {
      seen.findings.check(false, 'I17', () => `sign-up ${String(before?.id)} was removed`);
      continue;
    }
    checkParty(form, after, seen);
    if (before !== null) checkStep(before, after, seen);
    checkAttendance(before, after, { form, seen });
  }
}

function checkParty(form: FormDoc, signUp: SignUpDoc, { books, findings }: Seen): void {
  const { plusOnesMax, perMember } = form.terms;
  const isGuest = signUp.memberId === '';
  const isSmall = signUp.places >= 1 && (isGuest || signUp.places <= 1 + plusOnesMax);
  findings.check(isSmall, 'I17', () => `${signUp.id} is a party of ${signUp.places}`);
  if (isGuest) return;
  const own = books.all(SIGN_UPS).filter((one) => one.formId === form.id && one.memberId === signUp.memberId);
  const active = own.filter(isOn).length;
  findings.check(active <= perMember.max, 'I17', () => `${signUp.memberId} signed up ${active} times`);
}

function checkStep(before: SignUpDoc, after: SignUpDoc, seen: Seen): void {
  const step = `${before.state}>${after.state}`;
  const isAnew = !isOn(before) && isOn(after) && after.round > before.round;
  const isOver = !isOn(before) && before.state === after.state;
  seen.findings.check(STEPS.includes(step) || isAnew || isOver, 'I17', () => `${after.id}: ${step}`);
  checkTiming(before, step, seen);
}

/** An offer is taken in time, or lapses after it, and so does what was sent back. */
function checkTiming(before: SignUpDoc, step: string, { changes, findings }: Seen): void {
  const { operation, atMs } = recordIn(changes);
  const isTaken = step === 'offered>confirmed' && operation === 'sign-ups.confirm';
  const isInTime = !isTaken || atMs < before.confirmByMs;
  findings.check(isInTime, 'I17', () => `${before.id} was confirmed too late`);
  const isLate = !['offered>lapsed', 'returned>lapsed'].includes(step) || atMs >= before.confirmByMs;
  findings.check(isLate, 'I17', () => `${before.id} lapsed before its time`);
}

interface Arriving {
  readonly form: FormDoc;
  readonly seen: Seen;
}

/** Somebody is there once, on a day of the event, and gets exactly what being there gives. */
function checkAttendance(before: SignUpDoc | null, after: SignUpDoc, about: Arriving): void {
  const was = before?.attendance ?? null;
  const is = after.attendance;
  if (JSON.stringify(was) === JSON.stringify(is)) return;
  if (was !== null) checkUndone(was.points, after, about.seen);
  else if (is !== null) checkArrival(after, is, about);
}

/** Staff may undo an admission, and nothing else ends one; what it gave is taken back in the same step. */
function checkUndone(points: number, after: SignUpDoc, { changes, findings }: Seen): void {
  const isUndone = after.attendance === null && recordIn(changes).operation === 'sign-ups.undo-admission';
  findings.check(isUndone, 'I18', () => `${after.id} was attended twice, or not any more`);
  const lines = writtenIn(changes, ENTRIES).filter((line) => line.memberId === after.memberId);
  const back = -lines.reduce((sum, line) => sum + line.points, 0);
  findings.check(back <= points, 'I11', () => `${after.id}: ${back} taken back of ${points}`);
}

function checkArrival(after: SignUpDoc, is: { atMs: number; points: number }, { form, seen }: Arriving): void {
  const { findings } = seen;
  const isDay = isDayOf(form, is.atMs);
  findings.check(isDay && after.state === 'confirmed', 'I18', () => `${after.id}: ${after.state} at ${is.atMs}`);
  const line = writtenIn(seen.changes, ENTRIES).find((one) => one.subject === `attendance:${after.id}`);
  const given = line?.points ?? 0;
  findings.check(given === is.points, 'Y5', () => `${after.id} says ${is.points}, the ledger gave ${given}`);
  if (line !== undefined) checkGiven(after, line, { form, seen });
}

function isDayOf({ terms: { event } }: FormDoc, atMs: number): boolean {
  return event !== null && dayAt(atMs) >= dayAt(event.startsAtMs) && dayAt(atMs) <= dayAt(event.endsAtMs);
}

/** What being there gives, as far as the day has room, and once. */
function checkGiven(after: SignUpDoc, line: EntryDoc, { form, seen }: Arriving): void {
  const { books, findings } = seen;
  const room = DAY_MAX - (earnedOnDayOf(linesOf(books, after.memberId), line) - line.points);
  const due = Math.min(form.terms.attendancePoints, room);
  findings.check(line.points === due, 'Y5', () => `${after.id}: ${line.points} points for being there, not ${due}`);
  const lines = linesOf(books, after.memberId);
  const undone = new Set(lines.map((one) => one.reverses));
  const times = lines.filter((one) => one.subject === line.subject && !undone.has(one.number)).length;
  findings.check(times === 1, 'I18', () => `${after.id} earned ${times} times`);
}
