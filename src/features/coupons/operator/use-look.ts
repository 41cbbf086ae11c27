import { useState } from 'react';
import type { Inspection } from '../../../../contracts/coupon-views';
import { wordRefusal, type Refusal } from '@/lib/refusal-words';
import { askOperator } from '@/platform/operator-client';
import { CODE_NOT_VALID } from '../copy';
import { LOOK_WORDS } from './redeem-copy';

/** What lies on the counter: nothing, a coupon on its way, a coupon, or the reason why none is shown. */
export type Look =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'seen'; readonly inspection: Inspection }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Longer texts are not ours; the server would not read them. */
const TOKEN_MAX = 400;
const NOTHING: Look = { kind: 'nothing' };

export interface Looking {
  readonly look: Look;
  readonly inspect: (token: string) => Promise<void>;
  readonly clear: () => void;
}

/** Looks at one coupon at a time. Looking changes nothing, and is never answered from memory. */
export function useLook(): Looking {
  const [look, setLook] = useState<Look>(NOTHING);
  return {
    look,
    inspect: async (token) => {
      setLook({ kind: 'looking' });
      setLook(await lookAt(token));
    },
    clear: () => {
      setLook(NOTHING);
    },
  };
}

async function lookAt(token: string): Promise<Look> {
  if (token.length > TOKEN_MAX) {
    return { kind: 'refused', refusal: { code: 'CODE_NOT_VALID', details: {}, words: CODE_NOT_VALID } };
  }
  const answer = await askOperator('coupons.inspect', { token });
  if (answer.ok) return { kind: 'seen', inspection: answer.data };
  return { kind: 'refused', refusal: wordRefusal(LOOK_WORDS, answer.code, answer.details) };
}
