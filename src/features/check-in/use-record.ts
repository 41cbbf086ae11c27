import { useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { recordCheckIn } from '../../../contracts/check-in';
import type { InputOf } from '../../../contracts/operation';
import { useMemberAction } from '@/lib/use-action';
import type { Refusal } from '@/lib/refusal-words';
import { readIntents } from '@/platform/intent';
import { openPage } from '@/platform/navigation';
import { vibrate } from '@/platform/vibrate';
import { RECORD_REFUSALS } from './copy';
import { keepReceipt } from './receipt';
import { showReceipt, type ChallengeRef } from './show-receipt';

type Input = InputOf<typeof recordCheckIn>;

export interface Recording {
  readonly isBusy: boolean;
  readonly refusal: Refusal | null;
  /** A tap whose answer never came: it goes out by itself, or with the next press, under its old key. */
  readonly isWaiting: boolean;
  readonly run: (text?: Pick<Input, 'text' | 'keepsTextPrivate'>) => Promise<boolean>;
}

/**
 * Today's check-in of one challenge, from the tap to the page that says what it gave. `day` is the business day on the
 * button: a tap that reaches the server on another one is refused in words.
 */
export function useRecord(ref: ChallengeRef, day: string | undefined): Recording {
  const queries = useQueryClient();
  const sent = useRef('');
  const record = useMemberAction('check-in.record', {
    words: RECORD_REFUSALS,
    refreshes: false,
    onDone: (receipt) => {
      vibrate();
      keepReceipt(queries, receipt);
      showReceipt(queries, ref, { receipt, text: sent.current });
      openPage('check-in-done', { challengeId: receipt.challengeId, day: receipt.day });
    },
    onRefused: ({ code }) => {
      if (code in RECORD_REFUSALS) void queries.invalidateQueries();
    },
  });
  return {
    isBusy: record.isBusy,
    refusal: record.refusal,
    isWaiting: waitingInput(ref, day) !== null,
    run: (text = {}) => {
      const input = waitingInput(ref, day) ?? { ...ref, ...(day === undefined ? {} : { day }), ...text };
      sent.current = input.text ?? '';
      return record.run(input);
    },
  };
}

/** What was asked for on that day and not answered yet: the same words go out again, so that it stays one act. */
function waitingInput(ref: ChallengeRef, day: string | undefined): Input | null {
  const waiting = readIntents()
    .filter(({ operation }) => operation === 'check-in.record')
    .map(({ input }) => input as Input)
    .find((input) => input.challengeId === ref.challengeId && (input.day ?? day) === day);
  return waiting ?? null;
}
