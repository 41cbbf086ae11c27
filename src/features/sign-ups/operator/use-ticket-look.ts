import { useState } from 'react';
import type { TicketInspection } from '../../../../contracts/sign-up-staff-views';
import { wordRefusal, type Refusal } from '@/lib/refusal-words';
import { askOperator } from '@/platform/operator-client';
import { INSPECT_REFUSALS } from './copy';

/** What lies at the door: nothing, a ticket on its way, a ticket, or the reason why none is shown. */
export type TicketLook =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'seen'; readonly inspection: TicketInspection }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Longer texts are no tickets; the server would not read them. */
const TOKEN_MAX = 400;
const NOTHING: TicketLook = { kind: 'nothing' };

export interface TicketLooking {
  readonly look: TicketLook;
  readonly inspect: (token: string) => Promise<void>;
  readonly clear: () => void;
}

/** Looks at one ticket at a time. Looking changes nothing, and is never answered from memory. */
export function useTicketLook(): TicketLooking {
  const [look, setLook] = useState<TicketLook>(NOTHING);
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

async function lookAt(token: string): Promise<TicketLook> {
  if (token.length > TOKEN_MAX) {
    return { kind: 'refused', refusal: wordRefusal(INSPECT_REFUSALS, 'TICKET_NOT_VALID') };
  }
  const answer = await askOperator('sign-ups.inspect-ticket', { token });
  if (answer.ok) return { kind: 'seen', inspection: answer.data };
  return { kind: 'refused', refusal: wordRefusal(INSPECT_REFUSALS, answer.code, answer.details) };
}
