import { useState } from 'react';
import { keepDraft, readDraft } from './board-draft';
import type { BoardForm } from './board-form';

interface FormStart {
  readonly groupId: string;
  readonly start: BoardForm;
  /** Whether it is a new board, whose form is kept on the phone until it is published. */
  readonly isDraft: boolean;
}

/** The editor's form; a new board's goes on where it was left. */
export function useForm({ groupId, start, isDraft }: FormStart) {
  const [kept] = useState(() => (isDraft ? readDraft(groupId) : null));
  const [form, setForm] = useState(kept ?? start);
  const [isKept, setKept] = useState(kept !== null);
  const put = (next: BoardForm) => {
    setForm(next);
    if (isDraft) setKept(keepDraft({ groupId, form: next }));
  };
  return {
    form,
    isKept,
    change: (part: Partial<BoardForm>) => {
      put({ ...form, ...part });
    },
    startOver: put,
  };
}
