import { addDays, businessDayAt, daysBetween, startOfDayMs } from '@domain/kernel/business-day';
import { endsAtMs, type FormTerms } from '@domain/sign-ups/form-terms';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

/** A form that asks nothing yet: two hours from `startsAtMs`, open from now until two hours before. */
export function plainTerms(nowMs: number, startsAtMs: number): FormTerms {
  return {
    title: '',
    introText: '',
    placeText: '',
    event: { startsAtMs, endsAtMs: startsAtMs + 2 * HOUR_MS },
    opensAtMs: nowMs,
    closesAtMs: startsAtMs - 2 * HOUR_MS,
    capacity: null,
    perMember: { max: 1, per: 'form' },
    plusOnesMax: 0,
    approval: false,
    waitlist: null,
    cancelUntil: 'close',
    editUntil: 'close',
    attendancePoints: 0,
    selfCheckIn: false,
    walkIns: false,
    showsNames: true,
    feeNote: '',
    sensitivity: 'none',
    questions: [],
  };
}

/** The same form again: its times move on by whole weeks until they lie ahead. */
export function copiedTerms(terms: FormTerms, nowMs: number): FormTerms {
  const behindDays = daysBetween(businessDayAt(endsAtMs(terms)), businessDayAt(nowMs));
  const weeks = behindDays < 0 ? 0 : Math.floor(behindDays / WEEK_DAYS) + 1;
  const later = (atMs: number) => atMs + weeks * WEEK_DAYS * DAY_MS;
  const { event } = terms;
  return {
    ...terms,
    event: event === null ? null : { startsAtMs: later(event.startsAtMs), endsAtMs: later(event.endsAtMs) },
    opensAtMs: nowMs,
    closesAtMs: later(terms.closesAtMs),
    questions: terms.questions.map((question) =>
      question.kind === 'slot'
        ? {
            ...question,
            slots: question.slots.map((slot) => ({
              ...slot,
              startsAtMs: later(slot.startsAtMs),
              endsAtMs: later(slot.endsAtMs),
            })),
          }
        : question,
    ),
  };
}

/** The instant of a day and a time of day in Shanghai: "2026-11-28", "08:30". */
export function instantOf(day: string, time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return startOfDayMs(day) + (hours * 60 + minutes) * MINUTE_MS;
}

/** The day before an instant, at six in the evening: when people have decided. */
export const eveBefore = (atMs: number): number => instantOf(addDays(businessDayAt(atMs), -1), '18:00');

/** When a form opens that does not at once: the next morning, where it closes before that half-way there. */
export function laterOpening(nowMs: number, closesAtMs: number): number {
  const morning = instantOf(addDays(businessDayAt(nowMs), 1), '09:00');
  return morning < closesAtMs ? morning : wholeMinute((nowMs + Math.max(closesAtMs, nowMs + 2 * MINUTE_MS)) / 2);
}

const wholeMinute = (atMs: number): number => Math.ceil(atMs / MINUTE_MS) * MINUTE_MS;
