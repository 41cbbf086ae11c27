import { type Books, type Change, changesOf } from './books';
import type { Findings } from './findings';
import {
  type Counts,
  countOf,
  fits,
  holds,
  isOn,
  limitedOptions,
  PLACES,
  type PlacesDoc,
  SIGN_UPS,
  type SignUpDoc,
  turnOf,
} from './sign-up-shapes';

/** Most changes of a form that may be on their way at once. */
const SLOTS = 200;

/** I17: nobody sits on a taken place, and places that come free go to who waits, in their order. */
export function checkPlaces(books: Books, changes: readonly Change[], findings: Findings): void {
  for (const { before, after } of changesOf(changes, PLACES)) {
    if (after === null) continue;
    checkFigures(after, findings);
    if (before !== null) checkOrder(before, after, findings);
  }
  const touched = new Set([
    ...changesOf(changes, PLACES).flatMap(({ after }) => (after === null ? [] : [after.id])),
    ...changesOf(changes, SIGN_UPS).flatMap(({ after }) => (after === null ? [] : [after.formId])),
  ]);
  for (const formId of touched) checkTaken(books, formId, findings);
}

function checkFigures(places: PlacesDoc, findings: Findings): void {
  const open = places.changes.length;
  findings.check(places.freeSlotCount === SLOTS - open, 'I17', () => `${places.id}: ${open} changes hold other slots`);
  const waiting = places.waiting.length;
  findings.check(places.waitingCount === waiting, 'I17', () => `${places.id}: says ${places.waitingCount} wait`);
  findings.check(waiting <= places.waitlistMax, 'I17', () => `${places.id}: ${waiting} of ${places.waitlistMax} wait`);
  // Who has left and signed up again stands twice until the leaving is settled.
  const leaving = places.changes.map((text) => (JSON.parse(text) as { readonly leaves: string }).leaves);
  const staying = places.waiting.filter((text) => !leaving.includes(text)).map((text) => turnOf(text).signUpId);
  findings.check(new Set(staying).size === staying.length, 'I17', () => `${places.id}: somebody waits twice`);
}

/** Whoever moves up was the first in the list whose whole party fitted. New turns go to the end, and a party only shrinks. */
function checkOrder(before: PlacesDoc, after: PlacesDoc, findings: Findings): void {
  const [had, has] = [turnsOf(before), turnsOf(after)];
  const stays = [...had.keys()].filter((who) => has.has(who));
  const isInOrder = stays.every((who, at) => [...has.keys()][at] === who);
  findings.check(isInOrder, 'I17', () => `${after.id}: the waitlist changed its order`);
  const grown = stays.find((who) => !isWithin(has.get(who)?.needs ?? {}, had.get(who)?.needs ?? {}));
  findings.check(grown === undefined, 'I17', () => `${after.id}: ${String(grown)} waits with more`);
  const begun = after.changes.filter((text) => !before.changes.includes(text));
  for (const text of begun) {
    const { kind, signUpId } = JSON.parse(text) as { kind: string; signUpId: string };
    if (kind !== 'move-up') continue;
    const first = before.waiting.map(turnOf).find((turn) => fits(turn.needs, before));
    findings.check(first?.signUpId === signUpId, 'I17', () => `${signUpId} moved up before ${String(first?.signUpId)}`);
  }
}

/** Turns by whose they are, in their order. */
const turnsOf = ({ waiting }: PlacesDoc): ReadonlyMap<string, ReturnType<typeof turnOf>> =>
  new Map(waiting.map(turnOf).map((turn) => [`${turn.signUpId} ${String(turn.round)}`, turn]));

const isWithin = (needs: Counts, most: Counts): boolean =>
  Object.entries(needs).every(([field, count]) => count <= (most[field] ?? 0));

export const signUpsOf = (books: Books, formId: string): readonly SignUpDoc[] =>
  books.all(SIGN_UPS).filter((signUp) => signUp.formId === formId);

/** The same of every form there is, whoever wrote last. */
export function checkAllTaken(books: Books, findings: Findings): void {
  for (const { id } of books.all(PLACES)) checkTaken(books, id, findings);
}

/** Places that are left or held are never more than there are; the rest is on its way. */
function checkTaken(books: Books, formId: string, findings: Findings): void {
  const places = books.get(PLACES, formId);
  if (places === null) return;
  for (const [suffix, taken] of takenBy(signUpsOf(books, formId), places)) {
    const [left, total] = [countOf(places, `left${suffix}`), countOf(places, `total${suffix}`)];
    findings.check(left >= 0, 'I17', () => `${formId}: ${left} left${suffix}`);
    findings.check(left + taken <= total, 'I17', () => `${formId}: ${left} left${suffix}, ${taken} held of ${total}`);
  }
}

/** How many places are held: in all, and of each option with a limit. */
function takenBy(signUps: readonly SignUpDoc[], places: PlacesDoc): readonly (readonly [string, number])[] {
  const holding = signUps.filter(holds);
  const sum = (list: readonly SignUpDoc[]): number => list.reduce((total, one) => total + one.places, 0);
  const options = limitedOptions(places).map(
    (key) =>
      [
        `_${key}`,
        sum(holding.filter((one) => one.chosen.includes(key) || (one.needs[`left_${key}`] ?? 0) > 0)),
      ] as const,
  );
  return [['', sum(holding)], ...options];
}

/** When nothing is on its way: every place is left or held, everybody who waits is in the list, and no place is idle. */
export function checkQuietPlaces(books: Books, nowMs: number, findings: Findings): void {
  for (const places of books.all(PLACES)) {
    const signUps = signUpsOf(books, places.id);
    const open = places.changes.length;
    findings.check(open === 0, 'I26', () => `${places.id}: ${open} changes are on their way`);
    for (const [suffix, taken] of takenBy(signUps, places)) {
      const [left, total] = [countOf(places, `left${suffix}`), countOf(places, `total${suffix}`)];
      findings.check(left + taken === total, 'I17', () => `${places.id}: ${left} left${suffix}, ${taken} of ${total}`);
    }
    checkChosen(places, signUps, findings);
    const listed = places.waiting.map((text) => turnOf(text).signUpId).sort();
    const waiting = signUps.flatMap(({ id, state }) => (state === 'waiting' ? [id] : [])).sort();
    const isBefore = nowMs < places.startsAtMs - 10 * 60_000;
    const same = listed.join() === waiting.join();
    findings.check(same, 'I17', () => `${places.id}: ${waiting.join()} wait, the list says ${listed.join()}`);
    const idle = isBefore && places.waiting.map(turnOf).find((turn) => fits(turn.needs, places));
    findings.check(!idle, 'I17', () => `${places.id}: a place is idle while somebody waits`);
  }
}

/** What was chosen is counted once for everybody whose sign-up holds its places. */
function checkChosen(places: PlacesDoc, signUps: readonly SignUpDoc[], findings: Findings): void {
  const keys = Object.keys(places).flatMap((field) => (field.startsWith('chosen_') ? [field.slice(7)] : []));
  for (const key of keys) {
    const says = countOf(places, `chosen_${key}`);
    const is = signUps.filter((one) => holds(one) && one.chosen.includes(key)).length;
    findings.check(says === is, 'I17', () => `${places.id}: ${key} chosen ${says} times, by ${is}`);
  }
  const again = new Map<string, number>();
  for (const { memberId } of signUps.filter((one) => isOn(one) && one.memberId !== ''))
    again.set(memberId, (again.get(memberId) ?? 0) + 1);
  findings.check(
    [...again.values()].every((count) => count === 1),
    'I17',
    () => `${places.id}: somebody signed up twice`,
  );
}
