import { forget, keep, readKept } from '@/platform/keep';
import type { BoardForm } from './board-form';

/** The board that an operator was composing when the phone rang. One per phone. */
interface BoardDraft {
  readonly groupId: string;
  readonly form: BoardForm;
}

/** The kept draft of a group; null where there is none. */
export function readDraft(groupId: string): BoardForm | null {
  const kept = readKept('board-draft');
  return isDraft(kept) && kept.groupId === groupId ? kept.form : null;
}

/** False when the phone has no room. */
export const keepDraft = (draft: BoardDraft): boolean => keep('board-draft', draft);

export function forgetDraft(): void {
  forget('board-draft');
}

function isDraft(kept: unknown): kept is BoardDraft {
  if (typeof kept !== 'object' || kept === null || !('form' in kept) || !('groupId' in kept)) return false;
  const { form } = kept;
  return (
    typeof form === 'object' &&
    form !== null &&
    'weights' in form &&
    'prizePoints' in form &&
    'excludedGroupIds' in form
  );
}
