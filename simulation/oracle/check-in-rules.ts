import { type Books, type Change, changesOf, writtenIn } from './books';
import { dayAfter, dayAt, monthOf } from './calendar';
import type { Findings } from './findings';
import { linesOf } from './ledger-rules';
import {
  CHALLENGES,
  ENTRIES,
  GROUPS,
  MEMBERSHIPS,
  RECORDS,
  type ChallengeDoc,
  type EntryDoc,
  type ProgressPart,
} from './shapes';
import { marksOf, standingOf } from './standing';

const CHECK_IN_MAX = 100;
const DAY_MAX = 500;
/** No story earns so much in a month. */
const MONTH_POINTS = 10_000;
/** Each of these is about one day of the caller's, and changes it. */
const OWN_DAY: readonly string[] = ['check-in.record', 'check-in.make-up'];

/** When each bonus was last paid: `member|challenge|streak` → day. Written from what the ledger says. */
export type Paid = Map<string, string>;

interface Seen {
  readonly books: Books;
  readonly changes: readonly Change[];
  readonly paid: Paid;
  readonly findings: Findings;
}

/** I18: one check-in per member, challenge and day; streaks and points are functions of the days. */
export function checkDays(seen: Seen): void {
  const steps = changesOf(seen.changes, MEMBERSHIPS).flatMap(({ before, after }) =>
    Object.entries(after?.progress ?? {}).flatMap(([challengeId, progress]): readonly Step[] => {
      const was = before?.progress[challengeId];
      const challenge = seen.books.get(CHALLENGES, challengeId);
      const isChanged = challenge !== null && JSON.stringify(was) !== JSON.stringify(progress);
      return isChanged ? [{ challenge, member: after?.memberId ?? '', was, progress }] : [];
    }),
  );
  for (const step of steps) checkProgress(step, seen);
}

interface Step {
  readonly challenge: ChallengeDoc;
  readonly member: string;
  readonly was: ProgressPart | undefined;
  readonly progress: ProgressPart;
}

const LEGAL_TURNS: readonly string[] = ['-d', 'ld', '-m', '-l', 'l-', 'dx', 'mx'];

function checkProgress(step: Step, seen: Seen): void {
  const { member, was, progress } = step;
  const { findings } = seen;
  const [record] = writtenIn(seen.changes, RECORDS);
  const marks = marksOf(progress);
  const earlier = was === undefined ? new Map<string, string>() : marksOf(was);
  const turned = [...marks].filter(([day, mark]) => (earlier.get(day) ?? '-') !== mark);
  // Whoever gives a friend a make-up notes it with their own progress, and no day of theirs changes.
  const isOnesOwn = record !== undefined && OWN_DAY.includes(record.operation);
  const isOneDay = record !== undefined && (turned.length === 1 || (turned.length === 0 && !isOnesOwn));
  findings.check(isOneDay, 'I18', () => `${member}: ${turned.length} days changed at once`);
  const change = turned[0];
  if (change === undefined || record === undefined) return;
  const [day, mark] = change;
  const from = earlier.get(day) ?? '-';
  findings.check(LEGAL_TURNS.includes(from + mark), 'I18', () => `${member} ${day}: ${from} became ${mark}`);
  checkTurn(step, { day, mark, marks, today: dayAt(record.atMs, step.challenge.cutOffMinutes) }, seen);
}

/** What one changed day must agree with: the calendar, the sums of the days, and the points they gave. */
function checkTurn(step: Step, turn: ChangedDay, seen: Seen): void {
  const { challenge, member, progress } = step;
  const { day, mark, marks, today } = turn;
  checkChangedDay(step, turn, seen.findings);
  const standing = standingOf(challenge, marks, today);
  const says = [progress.streakDays, progress.longestDays, progress.totalDays];
  const is = [standing.streak, standing.longest, standing.total];
  seen.findings.check(
    says.join() === is.join(),
    'I18',
    () => `${member} ${day}: says ${says.join()}, the days say ${is.join()}`,
  );
  if (mark === 'x') forgetPaid(step, day, seen.paid);
  if (mark === 'd' || mark === 'm')
    checkPoints({ ...step, day, today, mark, runStart: standing.runStart, streak: standing.streak }, seen);
}

interface ChangedDay {
  readonly day: string;
  readonly mark: string;
  readonly today: string;
  readonly marks: ReadonlyMap<string, string>;
}

function checkChangedDay(
  { challenge, member }: Step,
  { day, mark, today, marks }: ChangedDay,
  findings: Findings,
): void {
  const inMonth = (kind: string): number =>
    [...marks].filter(([one, its]) => its === kind && monthOf(one) === monthOf(day)).length;
  const isDay = {
    d: day === today,
    m: day < today && day >= dayAfter(today, -challenge.makeUp.windowDays),
    l: day >= today && inMonth('l') <= challenge.leave.perMonth,
    '-': day > today,
    x: true,
  }[mark];
  findings.check(isDay === true, 'I18', () => `${member}: ${mark} on ${day}, today is ${today}`);
  const isWithin = day >= challenge.startDay && (mark === 'x' || mark === '-' || day <= challenge.endDay);
  findings.check(isWithin, 'I18', () => `${member}: ${day} is no day of the challenge`);
}

interface DoneDay extends Step {
  readonly day: string;
  readonly today: string;
  readonly mark: string;
  readonly runStart: string;
  readonly streak: number;
}
/** What the day must have given: its points as far as there is room, then each bonus due that fits whole, lowest first. */
function checkPoints(done: DoneDay, { books, changes, paid, findings }: Seen): void {
  const { challenge, member, day } = done;
  const line = writtenIn(changes, ENTRIES).find((one) => one.memberId === member);
  const calendarDay = dayAt(writtenIn(changes, RECORDS)[0]?.atMs ?? 0);
  const dayMax = Math.min(challenge.memberDayPointsMax, DAY_MAX);
  const earned = earnedBefore(linesOf(books, member), { line, calendarDay });
  const room = Math.max(0, Math.min(CHECK_IN_MAX, dayMax - earned));
  const daily = done.mark === 'd' ? Math.min(challenge.pointsPerDay, room) : 0;
  const expected = daily + bonusesOf(done, room - daily, paid);
  const given = line?.points ?? 0;
  const isRight = given === expected || (given < expected && isSpent(books, challenge));
  findings.check(isRight, 'Y5', () => `${member} ${day}: ${given} points instead of ${expected}`);
  if (line !== undefined) checkEarning(line, challenge, findings);
}

/** A group whose month is spent gives less, and never more. */
function isSpent(books: Books, { groupId }: ChallengeDoc): boolean {
  return (books.get(GROUPS, groupId)?.settings.monthBudgetPoints ?? 0) < MONTH_POINTS;
}

function bonusesOf({ challenge, member, day, streak, runStart }: DoneDay, most: number, paid: Paid): number {
  let room = most;
  for (const { streakDays, bonusPoints } of challenge.milestones) {
    const key = `${member}|${challenge.id}|${streakDays}`;
    const isDue = streak >= streakDays && (paid.get(key) ?? '') < runStart;
    if (isDue && bonusPoints > room) break;
    if (isDue) paid.set(key, day);
    room -= isDue ? bonusPoints : 0;
  }
  return most - room;
}

function checkEarning(line: EntryDoc, challenge: ChallengeDoc, findings: Findings): void {
  const isHere = line.kind === 'earn' && line.groupId === challenge.groupId;
  findings.check(isHere, 'Y5', () => `${line.id} is no earning of its group`);
  const until = `${Number(line.day.slice(0, 4)) + challenge.expiryYears}-12-31`;
  const isUntil = line.allocation.every((share) => share.expiresOn === until);
  findings.check(isUntil, 'Y1', () => `${line.id} expires on another day than ${until}`);
}

function earnedBefore(lines: readonly EntryDoc[], at: { line: EntryDoc | undefined; calendarDay: string }): number {
  let [day, points] = ['', 0];
  for (const one of lines) {
    if (one.kind !== 'earn' || one.number === at.line?.number) continue;
    if (one.day > day) [day, points] = [one.day, 0];
    points += one.points;
  }
  return at.calendarDay > day ? 0 : points;
}

function forgetPaid({ challenge, member }: Step, day: string, paid: Paid): void {
  for (const { streakDays } of challenge.milestones) {
    const key = `${member}|${challenge.id}|${streakDays}`;
    if (paid.get(key) === day) paid.delete(key);
  }
}
