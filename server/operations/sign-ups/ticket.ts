import type { TicketToken } from '../../../contracts/sign-up-views';
import { readToken, type Sign, type TokenVerdict, tokensFor } from '../../../domain/coupons/redemption-token';
import type { Keys } from '../../ports/keys';

type TicketKeys = Pick<Keys, 'sign' | 'currentKeyId'>;

/** Tells a ticket from a coupon before anybody is asked. */
const PREFIX = 'e:';

/** Five consecutive QR texts of a sign-up, as a coupon's, under a key of their own. */
export function ticketTokens(keys: TicketKeys, signUpId: string, nowMs: number): readonly TicketToken[] {
  const tokens = tokensFor(signUpId, nowMs, { keyId: keys.currentKeyId, sign: signerOf(keys) });
  return tokens.map((shown) => ({ ...shown, token: PREFIX + shown.token }));
}

/** Reads a scanned text. `couponId` is the sign-up's id here. */
export function readTicketToken(keys: TicketKeys, text: string, nowMs: number): TokenVerdict {
  return text.startsWith(PREFIX) ? readToken(text.slice(PREFIX.length), nowMs, signerOf(keys)) : { kind: 'foreign' };
}

const signerOf =
  (keys: TicketKeys): Sign =>
  (keyId, text) => {
    const bytes = keys.sign(keyId, 'ticket-token', text);
    return bytes === null ? null : Buffer.from(bytes.subarray(0, 16)).toString('base64url');
  };
