import { checkEdit, checkTerms } from '@domain/check-in/check-terms';
import type { ChallengeTerms } from '@domain/check-in/challenge-terms';
import { TERMS_LIMITS } from '@domain/check-in/terms-limits';
import type { BusinessDay } from '@domain/kernel/business-day';
import { LIMITS } from '@domain/kernel/limits';
import { accept, refuse, type Result } from '@domain/kernel/result';
import type { ChallengeDraft } from '../../../../contracts/check-in-staff';

/** A bonus as it is being typed. */
export interface FormMilestone {
  readonly streakDays: number | null;
  readonly bonusPoints: number | null;
}

/** The terms as they are being filled in: a number is null while none is typed. */
export interface ChallengeForm extends Omit<ChallengeDraft, 'pointsPerDay' | 'milestones' | 'memberDayPointsMax'> {
  readonly pointsPerDay: number | null;
  readonly milestones: readonly FormMilestone[];
  readonly memberDayPointsMax: number | null;
}

export type FormField = keyof ChallengeForm;

/** Which field of the form is wrong, in words of the rule: `MISSING` or as the server says it. */
export type FormRefusal = 'MISSING' | 'TERMS_WRONG' | 'EDIT_LOCKED';

/** The terms of a form, or the first field that is missing or makes no sense on `today`. The server judges the same. */
export function termsOf(
  form: ChallengeForm,
  today: BusinessDay,
  before: ChallengeTerms | null,
): Result<ChallengeDraft, FormRefusal> {
  const missing = missingField(form);
  if (missing !== null) return refuse('MISSING', { field: missing });
  const draft = draftOf(form);
  const checked =
    before === null
      ? checkTerms({ ...draft, pauses: [] }, today)
      : checkEdit(before, { ...draft, pauses: before.pauses }, today);
  return checked.ok ? accept(draft) : checked;
}

function missingField(form: ChallengeForm): FormField | null {
  if (form.title.trim() === '') return 'title';
  if (form.weekdays.length === 0) return 'weekdays';
  if (!isWithin(form.pointsPerDay, 0, LIMITS.checkInPointsMax)) return 'pointsPerDay';
  if (!form.milestones.every(isWhole)) return 'milestones';
  return isWithin(form.memberDayPointsMax, 0, LIMITS.memberDayPointsMax) ? null : 'memberDayPointsMax';
}

const isWithin = (value: number | null, min: number, max: number) => value !== null && value >= min && value <= max;

const isWhole = ({ streakDays, bonusPoints }: FormMilestone) =>
  isWithin(streakDays, 1, TERMS_LIMITS.streakDaysMax) && isWithin(bonusPoints, 1, LIMITS.checkInPointsMax);

function draftOf(form: ChallengeForm): ChallengeDraft {
  return {
    ...form,
    title: form.title.trim(),
    ruleText: form.ruleText.trim(),
    promptText: form.promptText.trim(),
    pointsPerDay: form.pointsPerDay ?? 0,
    memberDayPointsMax: form.memberDayPointsMax ?? 0,
    milestones: form.milestones.map(({ streakDays, bonusPoints }) => ({
      streakDays: streakDays ?? 0,
      bonusPoints: bonusPoints ?? 0,
    })),
  };
}

/** What somebody who misses no day earns in all, bonuses included, in points. */
export function fullPoints(form: ChallengeForm, countingDays: number): number {
  const bonuses = form.milestones.filter(({ streakDays }) => streakDays !== null && streakDays <= countingDays);
  const bonusPoints = bonuses.reduce((sum, milestone) => sum + (milestone.bonusPoints ?? 0), 0);
  return countingDays * (form.pointsPerDay ?? 0) + bonusPoints;
}
