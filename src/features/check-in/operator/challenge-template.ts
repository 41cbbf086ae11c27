import { addDays, daysBetween, type BusinessDay } from '@domain/kernel/business-day';
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

/** A challenge of a kind, ready to be published from `today` on. */
export function templateTerms(name: TemplateName, today: BusinessDay): ChallengeDraft {
  const days = { startDay: today, endDay: addDays(today, LENGTH_DAYS - 1) };
  return { ...USUAL, ...SPECIAL[name], ...TEMPLATE_WORDS[name], ...days };
}

/** The same challenge again, as long as before, from `today` on. */
export function copyTerms(terms: ChallengeDraft & { readonly pauses?: unknown }, today: BusinessDay): ChallengeDraft {
  const { pauses: _, ...before } = terms;
  return { ...before, startDay: today, endDay: addDays(today, daysBetween(terms.startDay, terms.endDay)) };
}
