import type { ChallengeFacts } from '../../../../contracts/check-in';
import type { Refusal } from '@/lib/refusal-words';
import { useOperatorAction } from '@/lib/use-action';
import { showToast } from '@/ui/toast/toast-store';
import { CAMPAIGN_WORDS, REASON_WORDS } from './campaign-copy';
import { END_REFUSALS, PAUSE_REFUSALS, RESUME_REFUSALS } from './copy';

/** Pausing, resuming and ending one challenge. */
export interface Running {
  readonly isBusy: boolean;
  readonly refusalOf: (kind: 'pause' | 'end') => Refusal | null;
  /** Why it could not be resumed. */
  readonly resumeWords: string | null;
  readonly stop: (kind: 'pause' | 'end', reason: string) => Promise<unknown>;
  readonly resume: () => Promise<unknown>;
}

/** `onDone` is given what there is to say in the chat. */
export function useRunning(challenge: ChallengeFacts, onDone: (text: string) => void): Running {
  const { groupId, challengeId, terms } = challenge;
  const pausing = useOperatorAction('check-in.pause-challenge', { words: PAUSE_REFUSALS });
  const ending = useOperatorAction('check-in.end-challenge', { words: END_REFUSALS });
  const resuming = useOperatorAction('check-in.resume-challenge', {
    words: RESUME_REFUSALS,
    onDone: () => {
      showToast(CAMPAIGN_WORDS.resumed);
      onDone(REASON_WORDS.resumeSay(terms.title));
    },
  });
  const actions = { pause: pausing, end: ending };
  return {
    isBusy: pausing.isBusy || ending.isBusy || resuming.isBusy,
    refusalOf: (kind) => actions[kind].refusal,
    resumeWords: resuming.refusal?.words ?? null,
    stop: async (kind, reason) => {
      const isDone = await actions[kind].run({ groupId, challengeId, reason });
      if (isDone) onDone(REASON_WORDS[kind].say(terms.title, reason));
    },
    resume: () => resuming.run({ groupId, challengeId }),
  };
}
