import { addDays, daysBetween, type BusinessDay } from '@domain/kernel/business-day';
import { forget, keep, readKept } from '@/platform/keep';
import type { ChallengeForm } from './challenge-form';

/** What an operator was filling in when the phone rang. One per phone. */
export interface KeptDraft {
  readonly groupId: string;
  readonly savedAtMs: number;
  readonly form: ChallengeForm;
}

/** The kept draft of a group. Days that have passed meanwhile move to today, as long as before. */
export function readDraft(groupId: string, today: BusinessDay): KeptDraft | null {
  const kept = readKept('challenge-draft');
  if (!isDraft(kept) || kept.groupId !== groupId) return null;
  const { form } = kept;
  if (form.startDay >= today) return kept;
  return {
    ...kept,
    form: { ...form, startDay: today, endDay: addDays(today, daysBetween(form.startDay, form.endDay)) },
  };
}

/** When it was kept; null when the phone has no room. */
export function keepDraft(groupId: string, form: ChallengeForm, nowMs: number): number | null {
  const draft: KeptDraft = { groupId, savedAtMs: nowMs, form };
  return keep('challenge-draft', draft) ? nowMs : null;
}

export function forgetDraft(): void {
  forget('challenge-draft');
}

function isDraft(kept: unknown): kept is KeptDraft {
  if (typeof kept !== 'object' || kept === null || !('form' in kept) || !('groupId' in kept)) return false;
  const { form } = kept;
  return typeof form === 'object' && form !== null && 'startDay' in form && 'weekdays' in form && 'makeUp' in form;
}
