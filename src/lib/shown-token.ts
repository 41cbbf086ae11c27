import { TOKEN_EVERY_MS, type ShownToken } from '@domain/coupons/redemption-token';

/** Answers come more often than codes change: those in hand are kept until so few of them are left. */
const TOKENS_LEFT_MIN = 2;

/** The server's time by this phone's clock: what the answer said, and how long ago it came. */
export function serverTime(answered: { readonly nowMs: number }, answeredAtMs: number, phoneMs: number): number {
  return answered.nowMs + Math.max(0, phoneMs - answeredAtMs);
}

/** The freshest code that has begun and is not over; null when all are over. */
export function tokenAt(tokens: readonly ShownToken[], nowMs: number): ShownToken | null {
  return tokens.filter(({ fromMs, untilMs }) => fromMs <= nowMs && nowMs < untilMs).at(-1) ?? null;
}

/** Which codes to go on with: those in hand while enough are left, so that the picture changes only as it says. */
export function tokensToShow(
  inHand: readonly ShownToken[],
  answered: readonly ShownToken[],
  nowMs: number,
): readonly ShownToken[] {
  const lastToKeep = inHand.at(-TOKENS_LEFT_MIN);
  const isEnough = lastToKeep !== undefined && nowMs < lastToKeep.fromMs && tokenAt(inHand, nowMs) !== null;
  const isNewer = (answered.at(-1)?.untilMs ?? 0) > (inHand.at(-1)?.untilMs ?? 0);
  return isEnough || !isNewer ? inHand : answered;
}

/** Seconds until the next code, or, when there is none any more, until the last one is over. */
export function secondsLeft(
  tokens: readonly ShownToken[],
  shown: ShownToken,
  nowMs: number,
): { readonly isLast: boolean; readonly seconds: number } {
  const isLast = tokens.at(-1)?.token === shown.token;
  const endMs = isLast ? shown.untilMs : shown.fromMs + TOKEN_EVERY_MS;
  return { isLast, seconds: Math.max(1, Math.ceil((endMs - nowMs) / 1000)) };
}
