import { useState } from 'react';
import type { ShownToken } from '@domain/coupons/redemption-token';
import { useShownCode } from '@/platform/shown-code';
import { useNow } from '@/ui/countdown/use-now';
import { secondsLeft, serverTime, tokenAt, tokensToShow } from './shown-token';

export interface ShownCode {
  /** What the QR says; null when every code in hand is over. */
  readonly token: string | null;
  /** Nothing newer came: this one lasts to its end. */
  readonly isLast: boolean;
  readonly seconds: number;
}

/** What an answer says of codes to show: those that are good next, and the server's time. */
interface Answered {
  readonly tokens: readonly ShownToken[];
  readonly nowMs: number;
}

/** The QR that is right at this second, by the server's clock. */
export function useShownToken(answered: Answered, answeredAtMs: number): ShownCode {
  const nowMs = serverTime(answered, answeredAtMs, useNow('second'));
  const [inHand, setInHand] = useState(answered.tokens);
  const tokens = tokensToShow(inHand, answered.tokens, nowMs);
  if (tokens !== inHand) setInHand(tokens);
  const shown = tokenAt(tokens, nowMs);
  useShownCode(shown?.token ?? null);
  if (shown === null) return { token: null, isLast: true, seconds: 0 };
  return { token: shown.token, ...secondsLeft(tokens, shown, nowMs) };
}
