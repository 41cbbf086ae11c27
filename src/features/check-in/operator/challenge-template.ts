import { closesAtMs } from '@domain/check-in/today';
import { addDays, businessDayAt, daysBetween } from '@domain/kernel/business-day';
import type { ChallengeDraft } from '../../../../contracts/check-in-staff';
import { TEMPLATE_WORDS } from './editor-copy';

export type TemplateName = keyof typeof TEMPLATE_WORDS;

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const MIDNIGHT = 1440;

/** What suits most groups: three weeks, every day, all day, ten points, two bonuses, room for a bad week. */
const USUAL: Omit<ChallengeDraft, 'title' | 'ruleText' | 'promptText' | 'startDay' | 'endDay'> = {
  weekdays: EVERY_DAY,
  opensAtMinute: 0,
  closesAtMinute: MIDNIGHT,
  cutOffMinutes: 0,
  pointsPerDay: 10,
  milestones: [
    { streakDays: 7, bonusPoints: 20 },
    { streakDays: 21, bonusPoints: 50 },
  ],
  memberDayPointsMax: 200,
  makeUp: { perMonth: 3, windowDays: 7 },
  leave: { perMonth: 3 },
  showsTexts: true,
};

const SPECIAL: Readonly<Partial<Record<TemplateName, Partial<ChallengeDraft>>>> = {
  early: {
    opensAtMinute: 330,
    closesAtMinute: 480,
    pointsPerDay: 5,
    makeUp: { perMonth: 0, windowDays: 0 },
    showsTexts: false,
  },
};

const LENGTH_DAYS = 21;

/** A challenge of a kind, ready to be published at `nowMs`. */
export function templateTerms(name: TemplateName, nowMs: number): ChallengeDraft {
  const any = { startDay: businessDayAt(nowMs), endDay: businessDayAt(nowMs) };
  return beginningNow({ ...USUAL, ...SPECIAL[name], ...TEMPLATE_WORDS[name], ...any }, { nowMs, days: LENGTH_DAYS });
}

/** The same challenge again, as long as before, to be published at `nowMs`. */
export function copyTerms(terms: ChallengeDraft & { readonly pauses?: unknown }, nowMs: number): ChallengeDraft {
  const { pauses: _, ...before } = terms;
  return beginningNow(before, { nowMs, days: daysBetween(terms.startDay, terms.endDay) + 1 });
}

/** Begins today, or tomorrow where today's window has closed already: a first day nobody can do would help nobody. */
function beginningNow(
  draft: ChallengeDraft,
  { nowMs, days }: { readonly nowMs: number; readonly days: number },
): ChallengeDraft {
  const today = businessDayAt(nowMs);
  const startDay = closesAtMs({ ...draft, pauses: [] }, today) > nowMs ? today : addDays(today, 1);
  return { ...draft, startDay, endDay: addDays(startDay, days - 1) };
}
