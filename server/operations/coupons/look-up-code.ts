import type { lookUpCode as contract } from '../../../contracts/coupons';
import { mayGuess, withWrongGuess } from '../../../domain/coupons/guess-limit';
import { readCode } from '../../../domain/coupons/redemption-code';
import { tokensFor } from '../../../domain/coupons/redemption-token';
import { mayAccess } from '../../../domain/groups/role';
import { accept } from '../../../domain/kernel/result';
import { coupons } from '../../documents/coupons';
import { people } from '../../documents/people';
import type { ChangeHandler, KnownChangeContext } from '../../runtime/handler';
import { getSurely } from '../groups/get-surely';
import { hashOfCode, tokenSigner } from './coupon-code';

/**
 * Finds a coupon by its typed code and answers a token for `inspect`. Mistyped, unknown and foreign codes get the same
 * answer and count against the verifier: 5 in ten minutes, 20 in a day (C3).
 */
export const lookUpCode: ChangeHandler<typeof contract> = async (input, context) => {
  const couponId = await find(input.code, context);
  const { nowMs, ports } = context;
  return context.decide(async (tx) => {
    const person = await getSurely(tx, people, context.person.id);
    const wrongAtMs = person.wrongCodesAtMs ?? [];
    const allowed = mayGuess(wrongAtMs, nowMs);
    if (!allowed.ok) return allowed;
    if (couponId === null) {
      const { version: _, ...before } = person;
      await tx.replace(people, person, { ...before, wrongCodesAtMs: withWrongGuess(wrongAtMs, nowMs) });
      return accept({ reply: { token: null }, subject: 'coupon-code:wrong' });
    }
    const [first] = tokensFor(couponId, nowMs, tokenSigner(ports.keys));
    return accept({ reply: { token: first?.token ?? null }, subject: 'coupon-code:found' });
  });
};

/** The coupon of a code that this verifier may take; its check character is tested before anything is read. */
async function find(typed: string, { ports, person }: KnownChangeContext): Promise<string | null> {
  const code = readCode(typed);
  if (code === null) return null;
  const [coupon] = await ports.store.query(coupons, { equal: { codeHash: hashOfCode(ports.keys, code) }, limit: 1 });
  return coupon !== undefined && mayAccess('verifier', person, coupon.groupId) ? coupon.id : null;
}
