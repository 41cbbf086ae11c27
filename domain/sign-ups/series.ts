import { addDays, businessDayAt, type BusinessDay } from '../kernel/business-day';
import { checkTerms, type TermsProblem, wrong } from './check-terms';
import type { FormTerms } from './form-terms';
import type { Question } from './question';
import { SIGN_UP_LIMITS } from './sign-up-limits';

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;
const WEEK_MS = WEEK_DAYS * DAY_MS;

/** A weekly event (每周活动): the terms of its first session (一场), which the others repeat week by week. */
export interface Series {
  readonly terms: FormTerms;
  /** Weeks after the first session of the next one that has no form yet. */
  readonly nextWeek: number;
  /** Days of sessions that an operator skipped. */
  readonly skippedDays: readonly BusinessDay[];
}

export interface Session {
  readonly week: number;
  readonly day: BusinessDay;
  readonly terms: FormTerms;
  /** When its form is made and the regulars are signed up: a day before anybody else may. */
  readonly makeAtMs: number;
}

/** Whether a form can be repeated weekly: it has an event shorter than a week, and each member signs up once a session. */
export function checkSeries(terms: FormTerms, nowMs: number): TermsProblem {
  const { event, perMember, closesAtMs } = terms;
  if (event === null) return wrong('event');
  if (event.endsAtMs - event.startsAtMs >= WEEK_MS) return wrong('event');
  if (closesAtMs <= event.startsAtMs - WEEK_MS) return wrong('closesAtMs');
  if (perMember.per !== 'form' || perMember.max !== 1) return wrong('perMember');
  return checkTerms(terms, nowMs);
}

/** The session `week` weeks after the first. China has no daylight saving, so a week is always as long. */
export function sessionOf({ terms }: Pick<Series, 'terms'>, week: number): Session {
  const startsAtMs = (terms.event?.startsAtMs ?? 0) + week * WEEK_MS;
  const moved = laterBy(terms, week);
  return { week, day: businessDayAt(startsAtMs), terms: moved, makeAtMs: moved.opensAtMs - DAY_MS };
}

/** The next session that is to be made: not skipped, and not over by `nowMs`. */
export function nextSession(series: Series, nowMs: number): Session {
  let week = series.nextWeek;
  for (;;) {
    const session = sessionOf(series, week);
    if (session.terms.closesAtMs > nowMs && !series.skippedDays.includes(session.day)) return session;
    week += 1;
  }
}

/** The next sessions that have no form yet, skipped ones included. */
export function comingSessions(
  series: Series,
  nowMs: number,
  count: number,
): readonly (Session & { readonly isSkipped: boolean })[] {
  const found: (Session & { readonly isSkipped: boolean })[] = [];
  for (let week = series.nextWeek; found.length < count; week += 1) {
    const session = sessionOf(series, week);
    if (session.terms.closesAtMs <= nowMs) continue;
    found.push({ ...session, isSkipped: series.skippedDays.includes(session.day) });
  }
  return found;
}

/** The days that are skipped once `day` is, or is not; those before `nowMs` are forgotten, and the list stays short. */
export function skippedAfter(
  { skippedDays }: Pick<Series, 'skippedDays'>,
  { day, skips, nowMs }: { readonly day: BusinessDay; readonly skips: boolean; readonly nowMs: number },
): readonly BusinessDay[] {
  const today = businessDayAt(nowMs);
  const others = skippedDays.filter((one) => one !== day && one >= today);
  return (skips ? [...others, day] : others).slice(-SIGN_UP_LIMITS.skippedMax);
}

/** Everything in the terms that is a time, moved; nobody signs up more than a week before a session begins. */
function laterBy(terms: FormTerms, weeks: number): FormTerms {
  const ms = weeks * WEEK_MS;
  const event = terms.event === null ? null : movedSpan(terms.event, ms);
  const earliestMs = event === null || weeks === 0 ? 0 : event.startsAtMs - WEEK_MS;
  return {
    ...terms,
    event,
    opensAtMs: Math.max(terms.opensAtMs + ms, earliestMs),
    closesAtMs: terms.closesAtMs + ms,
    questions: terms.questions.map((question) => movedQuestion(question, weeks)),
  };
}

/** The terms of the first session, of which these are a later one's. */
export const earlierBy = (terms: FormTerms, weeks: number): FormTerms => laterBy(terms, -weeks);

const movedSpan = <Span extends { readonly startsAtMs: number; readonly endsAtMs: number }>(
  span: Span,
  ms: number,
): Span => ({ ...span, startsAtMs: span.startsAtMs + ms, endsAtMs: span.endsAtMs + ms });

function movedQuestion(question: Question, weeks: number): Question {
  if (question.kind === 'slot') {
    return { ...question, slots: question.slots.map((slot) => movedSpan(slot, weeks * WEEK_MS)) };
  }
  if (question.kind !== 'date') return question;
  const moved = (day: string): string => (day === '' ? '' : addDays(day, weeks * WEEK_DAYS));
  return { ...question, fromDay: moved(question.fromDay), toDay: moved(question.toDay) };
}
