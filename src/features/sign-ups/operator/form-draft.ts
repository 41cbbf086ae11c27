import type { FormTerms } from '@domain/sign-ups/form-terms';
import { forget, keep, readKept } from '@/platform/keep';

/** What an operator was designing when the phone rang. One per phone. */
export interface KeptForm {
  readonly groupId: string;
  readonly savedAtMs: number;
  readonly terms: FormTerms;
  /** It is to be repeated weekly. */
  readonly isWeekly: boolean;
}

/** The kept draft of a group; null where there is none. */
export function readDraft(groupId: string): KeptForm | null {
  const kept = readKept('form-draft');
  return isDraft(kept) && kept.groupId === groupId ? kept : null;
}

/** When it was kept; null when the phone has no room. */
export function keepDraft(draft: KeptForm): number | null {
  return keep('form-draft', draft) ? draft.savedAtMs : null;
}

export function forgetDraft(): void {
  forget('form-draft');
}

function isDraft(kept: unknown): kept is KeptForm {
  if (typeof kept !== 'object' || kept === null || !('terms' in kept) || !('groupId' in kept)) return false;
  const { terms } = kept;
  return typeof terms === 'object' && terms !== null && 'questions' in terms && 'closesAtMs' in terms;
}
