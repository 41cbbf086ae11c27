import { codeOf } from '../../../domain/coupons/redemption-code';
import type { Sign } from '../../../domain/coupons/redemption-token';
import { invariant } from '../../../domain/kernel/invariant';
import type { Keys } from '../../ports/keys';

type CodeKeys = Pick<Keys, 'sign' | 'digest' | 'currentKeyId'>;

/** The code of a coupon, derived again each time it is shown (decisions §4); null when its key is gone. */
export function codeOfCoupon(keys: CodeKeys, couponId: string, keyId: string): string | null {
  const bytes = keys.sign(keyId, 'coupon-code', couponId);
  return bytes === null ? null : codeOf(bytes);
}

/** What a new coupon keeps of its code: under which key it is derived, and the digest it is found by. */
export function codeForNewCoupon(keys: CodeKeys, couponId: string): { readonly keyId: string; readonly hash: string } {
  const keyId = keys.currentKeyId;
  const code = codeOfCoupon(keys, couponId, keyId);
  invariant(code !== null, 'the current key is alive');
  return { keyId, hash: hashOfCode(keys, code) };
}

/** The digest that a coupon is found by. Never rotated, unlike the key that codes are derived with. */
export function hashOfCode(keys: CodeKeys, code: string): string {
  return keys.digest('input', `coupon-code|${code}`);
}

/** Signs tokens and tickets: 128 bits of the HMAC, as text. */
export function tokenSigner(keys: CodeKeys): { readonly keyId: string; readonly sign: Sign } {
  const sign: Sign = (keyId, text) => {
    const bytes = keys.sign(keyId, 'coupon-token', text);
    return bytes === null ? null : Buffer.from(bytes.subarray(0, 16)).toString('base64url');
  };
  return { keyId: keys.currentKeyId, sign };
}
