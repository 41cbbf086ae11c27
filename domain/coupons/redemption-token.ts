/**
 * Texts that the server signs: what a QR shows, and the ticket a verifier holds between looking and confirming. The
 * phone carries them and holds no secret (C6). Signing comes in from outside; null stands for a key that is gone.
 */
export type Sign = (keyId: string, text: string) => string | null;

/** One QR: valid from `fromMs` up to, not including, `untilMs`. */
export interface ShownToken {
  readonly token: string;
  readonly fromMs: number;
  readonly untilMs: number;
}

/** Decisions §4: at most 60 s each, five in one reply, so that a phone without signal can show one for three minutes. */
export const TOKEN_VALID_MS = 60_000;
export const TOKEN_EVERY_MS = 30_000;
export const TOKENS_PER_REPLY = 5;

/** How long a verifier may take between looking at a coupon and confirming. */
export const TICKET_VALID_MS = 5 * 60_000;

/** Five consecutive tokens; each starts 30 s after the one before, so a fresh one always has 30 s left for the scan. */
export function tokensFor(
  couponId: string,
  nowMs: number,
  signer: { keyId: string; sign: Sign },
): readonly ShownToken[] {
  return Array.from({ length: TOKENS_PER_REPLY }, (_, index) => {
    const fromMs = nowMs + index * TOKEN_EVERY_MS;
    const untilMs = fromMs + TOKEN_VALID_MS;
    return {
      token: sealed(['q', signer.keyId, couponId, inBase36(fromMs), inBase36(untilMs)], signer.sign),
      fromMs,
      untilMs,
    };
  });
}

export type TokenVerdict =
  | { readonly kind: 'valid'; readonly couponId: string }
  /** Ours, but shown too late or too early: a screenshot, or a page that did not refresh. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'foreign' };

/** Reads a scanned text at `nowMs`. */
export function readToken(text: string, nowMs: number, sign: Sign): TokenVerdict {
  const parts = opened(text, 'q', sign);
  if (parts === null) return { kind: 'foreign' };
  const [couponId = '', from = '', until = ''] = parts;
  const fromMs = Number.parseInt(from, 36);
  const untilMs = Number.parseInt(until, 36);
  if (untilMs - fromMs > TOKEN_VALID_MS) return { kind: 'foreign' };
  return nowMs >= fromMs && nowMs < untilMs ? { kind: 'valid', couponId } : { kind: 'stale' };
}

/** A verifier's ticket for one coupon: proves that this verifier saw it, for five minutes. */
export function ticketFor(
  seen: { couponId: string; memberId: string; nowMs: number },
  signer: { keyId: string; sign: Sign },
): string {
  const until = inBase36(seen.nowMs + TICKET_VALID_MS);
  return sealed(['t', signer.keyId, seen.couponId, seen.memberId, until], signer.sign);
}

/** The coupon a ticket stands for, or null when it is not this verifier's, too old, or not ours. */
export function readTicket(text: string, at: { memberId: string; nowMs: number }, sign: Sign): string | null {
  const [couponId, memberId, until = ''] = opened(text, 't', sign) ?? [];
  if (couponId === undefined || memberId !== at.memberId) return null;
  return at.nowMs < Number.parseInt(until, 36) ? couponId : null;
}

function sealed(parts: readonly string[], sign: Sign): string {
  const text = parts.join('.');
  return `${text}.${sign(parts[1] ?? '', text) ?? ''}`;
}

function opened(text: string, kind: 'q' | 't', sign: Sign): readonly string[] | null {
  const cut = text.lastIndexOf('.');
  const [foundKind, keyId = '', ...parts] = text.slice(0, Math.max(cut, 0)).split('.');
  if (foundKind !== kind || parts.length !== 3) return null;
  const signature = sign(keyId, text.slice(0, cut));
  return signature !== null && signature === text.slice(cut + 1) ? parts : null;
}

const inBase36 = (instantMs: number): string => instantMs.toString(36);
