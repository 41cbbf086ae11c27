import type { BatchTerms } from '@domain/coupons/batch-terms';
import { forget, keep, readKept } from '@/platform/keep';
import type { BatchForm } from './batch-form';

/** A batch that was begun and not published, as this phone keeps it. */
export interface BatchDraft {
  readonly groupId: string;
  readonly form: BatchForm;
  readonly savedAtMs: number;
  /**
   * What was last sent from this form without a final answer: sent again as it was, it is the same act with the same
   * key, so that a lost answer never makes a second batch.
   */
  readonly sent: BatchTerms | null;
}

/** The draft of a group; null when there is none, or only another group's. */
export function readDraft(groupId: string): BatchDraft | null {
  const kept = readKept('batch-draft');
  return isDraft(kept) && kept.groupId === groupId ? kept : null;
}

export const keepDraft = (draft: BatchDraft): boolean => keep('batch-draft', draft);

export const forgetDraft = (): void => {
  forget('batch-draft');
};

function isDraft(kept: unknown): kept is BatchDraft {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'form' in kept &&
    typeof kept.form === 'object' &&
    'groupId' in kept &&
    'savedAtMs' in kept &&
    'sent' in kept
  );
}
