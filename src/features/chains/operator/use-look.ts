import { useState } from 'react';
import type { PickUpLook } from '../../../../contracts/chain-staff-views';
import type { InputOf } from '../../../../contracts/operation';
import type { OperatorApi } from '../../../../contracts/operator-api';
import { wordRefusal, type Refusal } from '@/lib/refusal-words';
import { askOperator } from '@/platform/operator-client';
import { LOOK_REFUSALS } from './copy';

/** What lies on the counter: nothing, an entry on its way, an entry, or why none is shown. */
export type Look =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'seen'; readonly seen: PickUpLook }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface Looking {
  readonly look: Look;
  readonly byToken: (token: string) => Promise<void>;
  readonly byNumber: (number: number) => Promise<void>;
  readonly clear: () => void;
}

const TOKEN_MAX = 400;
const UNREADABLE = { ...LOOK_REFUSALS, BAD_INPUT: LOOK_REFUSALS.ENTRY_UNKNOWN };

/** Looks at one entry at a time. Looking changes nothing, and is never answered from memory. */
export function useLook(chainId: string): Looking {
  const [look, setLook] = useState<Look>({ kind: 'nothing' });
  const ask = async (input: InputOf<OperatorApi['chains.look-at-pick-up']>) => {
    setLook({ kind: 'looking' });
    const answer = await askOperator('chains.look-at-pick-up', input);
    setLook(
      answer.ok
        ? { kind: 'seen', seen: answer.data }
        : { kind: 'refused', refusal: wordRefusal(UNREADABLE, answer.code, answer.details) },
    );
  };
  return {
    look,
    byToken: (token) => ask({ by: 'token', token: token.slice(0, TOKEN_MAX) }),
    byNumber: (number) => ask({ by: 'number', chainId, number }),
    clear: () => {
      setLook({ kind: 'nothing' });
    },
  };
}
