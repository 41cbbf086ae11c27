import type { RunPage } from '../../../../contracts/chain-staff-views';
import type { Refusal } from '@/lib/refusal-words';
import { useOperatorAction } from '@/lib/use-action';
import { showToast } from '@/ui/toast/toast-store';
import { END_REFUSALS, PAUSE_REFUSALS, RESUME_REFUSALS } from './copy';
import { RUN_WORDS, STOP_WORDS } from './run-copy';

export type Stop = 'pause' | 'close' | 'call-off';

export interface Stopping {
  readonly isBusy: boolean;
  readonly refusalOf: (stop: Stop) => Refusal | null;
  readonly resumeWords: string | null;
  readonly stop: (stop: Stop, reason: string) => Promise<unknown>;
  readonly resume: () => Promise<unknown>;
}

/** Pausing, resuming and ending one chain. `onDone` is given what there is to say in the chat, if anything. */
export function useStopping({ chainId, title }: RunPage, onDone: (text: string | null) => void): Stopping {
  const pausing = useOperatorAction('chains.pause', { words: PAUSE_REFUSALS });
  const ending = useOperatorAction('chains.end', { words: END_REFUSALS });
  const resuming = useOperatorAction('chains.resume', {
    words: RESUME_REFUSALS,
    onDone: () => {
      showToast(RUN_WORDS.resumed);
      onDone(STOP_WORDS.resumeSay(title));
    },
  });
  return {
    isBusy: pausing.isBusy || ending.isBusy || resuming.isBusy,
    refusalOf: (stop) => (stop === 'pause' ? pausing : ending).refusal,
    resumeWords: resuming.refusal?.words ?? null,
    stop: async (stop, reason) => {
      const isDone =
        stop === 'pause' ? await pausing.run({ chainId, reason }) : await ending.run({ chainId, manner: stop, reason });
      if (isDone) onDone(stop === 'close' ? null : STOP_WORDS[stop].say(title, reason));
    },
    resume: () => resuming.run({ chainId }),
  };
}
