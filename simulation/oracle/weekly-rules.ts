import { type Books, type Change, changesOf } from './books';
import { dayAt } from './calendar';
import type { Findings } from './findings';
import { recordIn } from './record';
import { ACCOUNTS, MEMBERSHIPS, RECORDS } from './shapes';
import { isOn, SIGN_UPS, type SignUpDoc } from './sign-up-shapes';
import { type RegularDoc, REGULARS, type SeriesDoc, SERIES, type SessionDoc, SESSIONS } from './weekly-shapes';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** Whatever changed so shortly before a session came out may have been seen or not. */
const LATELY_MS = 10 * MINUTE_MS;

interface Seen {
  readonly books: Books;
  readonly changes: readonly Change[];
  readonly commit: number;
  readonly findings: Findings;
}

/** W1 to W4: one session a week, its regulars first, each with the party they asked for. */
export class Weekly {
  /** The commit at which somebody became a regular, and at which a session came out. */
  private readonly since = new Map<string, number>();
  private readonly outAt = new Map<string, number>();
  /** The week of each event's last session, counted from its first. */
  private readonly lastWeek = new Map<string, number>();
  /** Every party that a sign-up of a session stood with. */
  private readonly parties = new Map<string, Set<string>>();

  committed(seen: Seen): void {
    const { changes } = seen;
    for (const { before, after } of changesOf(changes, SESSIONS)) if (before === null) this.comesOut(after, seen);
    for (const change of changesOf(changes, REGULARS)) this.regularChanged(change, seen);
    for (const { before, after } of changesOf(changes, SIGN_UPS)) this.signUpChanged(before, after, seen);
    for (const { before, after } of changesOf(changes, SERIES)) {
      const isThrough = before?.phase === 'signing' && after?.phase === 'resting';
      if (isThrough) this.checkAllSigned(before.signingFormId, before, seen);
    }
  }

  private comesOut(form: SessionDoc | null, seen: Seen): void {
    if (form?.seriesId == null) return;
    const { id, seriesId } = form;
    this.outAt.set(id, seen.commit);
    const run = changesOf(seen.changes, SERIES).find((one) => one.after?.id === seriesId);
    const week = Number(id.slice(seriesId.length + 1));
    const lastWeek = this.lastWeek.get(seriesId) ?? -1;
    checkSession(form, { series: run?.before ?? null, week, lastWeek }, seen);
    this.lastWeek.set(seriesId, week);
  }

  /** A regular is touched when they are signed up, and changes only where they say so. */
  private regularChanged({ before, after }: Change<RegularDoc>, seen: Seen): void {
    if (after === null) {
      this.since.delete(before?.id ?? '');
      return;
    }
    if (before === null) this.since.set(after.id, seen.commit);
    if (before === null || partyOf(before) !== partyOf(after)) this.checkRegular(after, seen);
  }

  private signUpChanged(before: SignUpDoc | null, after: SignUpDoc | null, seen: Seen): void {
    if (after === null) return;
    if (isOn(after)) this.note(after);
    if (before === null) checkNew(after, seen);
  }

  private note(signUp: SignUpDoc): void {
    const known = this.parties.get(signUp.id) ?? new Set<string>();
    this.parties.set(signUp.id, known.add(partyOf(signUp)));
  }

  /** W2: a regular comes with the party that the sign-up they said it on has, or had when they said it. */
  private checkRegular(regular: RegularDoc, { books, changes, findings }: Seen): void {
    const signUpId = subjectOf(changes).replace('sign-up-regular:', '');
    const isTheirs = books.get(SIGN_UPS, signUpId)?.memberId === regular.memberId;
    const isSame = this.parties.get(signUpId)?.has(partyOf(regular)) === true;
    const party = partyOf(regular);
    findings.check(isTheirs && isSame, 'W2', () => `${regular.id} comes as ${party}, ${signUpId} never did`);
  }

  /** W3: when a session is through with its regulars, each of them is in it, waits for it, or was told that it is full. */
  private checkAllSigned(formId: string, { id: seriesId }: SeriesDoc, { books, findings }: Seen): void {
    const form = books.get(SESSIONS, formId);
    const outAt = this.outAt.get(formId) ?? 0;
    for (const regular of books.all(REGULARS).filter((one) => one.seriesId === seriesId)) {
      const isSteady = (this.since.get(regular.id) ?? 0) < outAt && isThere(books, regular, form?.createdAtMs ?? 0);
      if (!isSteady) continue;
      const signUpId = `${formId}:${regular.memberId}:1`;
      const isTold = (): boolean => books.all(RECORDS).some((record) => record.subject === `sign-up:${signUpId}`);
      const isIn = books.get(SIGN_UPS, signUpId) !== null || isTold();
      findings.check(isIn, 'W3', () => `${regular.memberId} is a regular and not in ${formId}`);
    }
  }
}

const partyOf = ({ places, answers }: Pick<RegularDoc, 'places' | 'answers'>): string =>
  JSON.stringify([places, Object.entries(answers).sort()]);

function isThere(books: Books, { groupId, memberId }: RegularDoc, atMs: number): boolean {
  const membership = books.get(MEMBERSHIPS, `${groupId}:${memberId}`);
  return membership?.status === 'active' && membership.statusAtMs < atMs - LATELY_MS;
}

interface Placed {
  /** As it stood before the session came out; null when it begins with it. */
  readonly series: SeriesDoc | null;
  readonly week: number;
  readonly lastWeek: number;
}

/** W1: in its week, not on a day that is left out, a day before it opens, and no session between was forgotten. */
function checkSession(form: SessionDoc, { series, week, lastWeek }: Placed, { books, findings }: Seen): void {
  const { id, seriesId, terms, createdAtMs } = form;
  const of = series ?? books.get(SERIES, String(seriesId));
  if (of === null) {
    findings.check(false, 'W1', () => `${id} is a session of nothing`);
    return;
  }
  const startsAtMs = startOf(of, week);
  const isInWeek = terms.event?.startsAtMs === startsAtMs && !of.skippedDays.includes(dayAt(startsAtMs));
  findings.check(
    isInWeek,
    'W1',
    () => `${id} is on ${String(terms.event?.startsAtMs)}, not ${startsAtMs}, or left out`,
  );
  if (series === null) return;
  const isInTime = createdAtMs >= terms.opensAtMs - DAY_MS && createdAtMs < terms.closesAtMs;
  findings.check(isInTime, 'W1', () => `${id} came out at ${createdAtMs}, opens at ${terms.opensAtMs}`);
  for (let missed = lastWeek + 1; missed < week; missed += 1) {
    const isOver = series.terms.closesAtMs + missed * WEEK_MS <= createdAtMs;
    const isLeftOut = isOver || series.skippedDays.includes(dayAt(startOf(series, missed)));
    findings.check(isLeftOut, 'W1', () => `${id} came out, and week ${missed} did not`);
  }
}

const startOf = ({ terms }: SeriesDoc, week: number): number => (terms.event?.startsAtMs ?? 0) + week * WEEK_MS;

function subjectOf(changes: readonly Change[]): string {
  return changesOf(changes, RECORDS).map(({ after }) => after?.subject ?? '')[0] ?? '';
}

/** W4: regulars are signed up by themselves, everybody else when it is open and not before. */
function checkNew(signUp: SignUpDoc, { books, changes, findings }: Seen): void {
  const { operation, atMs } = recordIn(changes);
  const form = books.get(SESSIONS, signUp.formId);
  if (form === null) return;
  if (operation === 'sign-ups.submit') {
    const { opensAtMs, closesAtMs } = form.terms;
    const isOpen = atMs >= opensAtMs && atMs < closesAtMs;
    findings.check(isOpen, 'W4', () => `${signUp.id} came at ${atMs}, open from ${opensAtMs} to ${closesAtMs}`);
  }
  if (operation !== 'sign-ups.sign-up-regular') return;
  const regular = books.get(REGULARS, `${String(form.seriesId)}:${signUp.memberId}`);
  const isTheirs = regular?.places === signUp.places;
  findings.check(isTheirs, 'W4', () => `${signUp.id} of ${signUp.places} follows from ${String(regular?.places)}`);
  const status = books.get(MEMBERSHIPS, `${form.groupId}:${signUp.memberId}`)?.status;
  findings.check(status === 'active', 'W4', () => `${signUp.id} is of somebody who is ${String(status)}`);
}

/** When all is quiet: no session is overdue, what is over has no regulars, and nobody who was erased is one. */
export function checkQuietWeekly(books: Books, nowMs: number, findings: Findings): void {
  for (const { id, phase, dueAtMs } of books.all(SERIES)) {
    const isDue = phase !== 'ended' && dueAtMs < nowMs - 5 * MINUTE_MS;
    findings.check(!isDue, 'I26', () => `${id} is ${phase} and due since ${nowMs - dueAtMs} ms`);
  }
  for (const regular of books.all(REGULARS)) {
    const phase = books.get(SERIES, regular.seriesId)?.phase;
    const isOver = phase === 'ended' || phase === 'clearing';
    findings.check(!isOver, 'W2', () => `${regular.id} is a regular of what is over`);
    const isErased = books.get(ACCOUNTS, regular.memberId)?.status === 'closed';
    findings.check(!isErased, 'S15', () => `${regular.id} stays after an erasure`);
  }
}
