import type { FormFacts } from '../../../../contracts/sign-up-views';
import type { Refusal } from '@/lib/refusal-words';
import { useOperatorAction } from '@/lib/use-action';
import { showToast } from '@/ui/toast/toast-store';
import { CALL_OFF_REFUSALS, END_REFUSALS, PAUSE_REFUSALS, RESUME_REFUSALS } from './copy';
import { RUN_WORDS, STOP_WORDS } from './form-copy';

export type StopKind = 'pause' | 'end' | 'callOff';

/** Pausing, resuming, ending and calling off one form. */
export interface Stopping {
  readonly isBusy: boolean;
  readonly refusalOf: (kind: StopKind) => Refusal | null;
  /** Why it could not be resumed. */
  readonly resumeWords: string | null;
  readonly stop: (kind: StopKind, reason: string) => Promise<void>;
  readonly resume: () => Promise<unknown>;
}

/** `onDone` is given what there is to say in the chat. */
export function useStopping({ groupId, formId, terms }: FormFacts, onDone: (text: string) => void): Stopping {
  const actions = {
    pause: useOperatorAction('sign-ups.pause-form', { words: PAUSE_REFUSALS }),
    end: useOperatorAction('sign-ups.end-form', { words: END_REFUSALS }),
    callOff: useOperatorAction('sign-ups.call-off', { words: CALL_OFF_REFUSALS }),
  };
  const resuming = useOperatorAction('sign-ups.resume-form', {
    words: RESUME_REFUSALS,
    onDone: () => {
      showToast(RUN_WORDS.resumed);
      onDone(STOP_WORDS.resumeSay(terms.title));
    },
  });
  return {
    isBusy: actions.pause.isBusy || actions.end.isBusy || actions.callOff.isBusy || resuming.isBusy,
    refusalOf: (kind) => actions[kind].refusal,
    resumeWords: resuming.refusal?.words ?? null,
    stop: async (kind, reason) => {
      const isDone = await actions[kind].run({ groupId, formId, reason });
      if (isDone) onDone(STOP_WORDS[kind].say(terms.title, reason));
    },
    resume: () => resuming.run({ groupId, formId }),
  };
}
