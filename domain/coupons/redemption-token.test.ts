import { createHmac } from 'node:crypto';
import { readTicket, readToken, ticketFor, tokensFor, type Sign } from './redemption-token';

const sign: Sign = (keyId, text) =>
  ['k1', 'k2'].includes(keyId) ? createHmac('sha256', keyId).update(text).digest('base64url').slice(0, 22) : null;
const signer = { keyId: 'k2', sign };
const NOW = 1_795_392_000_000;
const COUPON = 'cb_1:m_1:0';

describe('the QR of a coupon', () => {
  const tokensNow = () => tokensFor(COUPON, NOW, signer);

  it('comes as five consecutive tokens of sixty seconds, one every thirty', () => {
    expect(tokensNow().map((token) => [token.fromMs - NOW, token.untilMs - NOW])).toEqual([
      [0, 60_000],
      [30_000, 90_000],
      [60_000, 120_000],
      [90_000, 150_000],
      [120_000, 180_000],
    ]);
  });

  it.each([0, 1, 2, 3, 4])('token %i holds inside its own window only', (index) => {
    const token = tokensNow()[index]!;
    expect(readToken(token.token, token.fromMs - 1, sign)).toEqual({ kind: 'stale' });
    expect(readToken(token.token, token.fromMs, sign)).toEqual({ kind: 'valid', couponId: COUPON });
    expect(readToken(token.token, token.untilMs - 1, sign)).toEqual({ kind: 'valid', couponId: COUPON });
    expect(readToken(token.token, token.untilMs, sign)).toEqual({ kind: 'stale' });
  });

  it('is refused when any character changes', () => {
    const [first] = tokensNow();
    const text = first?.token ?? '';
    for (let at = 0; at < text.length; at += 1) {
      const other = text.charAt(at) === 'x' ? 'y' : 'x';
      expect(readToken(text.slice(0, at) + other + text.slice(at + 1), NOW, sign)).toEqual({ kind: 'foreign' });
    }
  });

  it('is refused when it claims a longer life, a dead key, or is anything else', () => {
    const forged = `q.k2.${COUPON}.${NOW.toString(36)}.${(NOW + 60_001).toString(36)}`;
    expect(readToken(`${forged}.${sign('k2', forged) ?? ''}`, NOW, sign)).toEqual({ kind: 'foreign' });
    const dead = `q.k9.${COUPON}.${NOW.toString(36)}.${(NOW + 60_000).toString(36)}`;
    expect(readToken(`${dead}.`, NOW, sign)).toEqual({ kind: 'foreign' });
    expect(readToken('', NOW, sign)).toEqual({ kind: 'foreign' });
    expect(readToken('https://example.com', NOW, sign)).toEqual({ kind: 'foreign' });
  });
});

describe("a verifier's ticket", () => {
  const ticketNow = () => ticketFor({ couponId: COUPON, memberId: 'm_staff', nowMs: NOW }, signer);
  const signedText = (text: string) => `${text}.${sign('k2', text) ?? ''}`;

  it('stands for the coupon for five minutes, for that verifier', () => {
    expect(readTicket(ticketNow(), { memberId: 'm_staff', nowMs: NOW + 299_999 }, sign)).toBe(COUPON);
    expect(readTicket(ticketNow(), { memberId: 'm_staff', nowMs: NOW + 300_000 }, sign)).toBeNull();
    expect(readTicket(ticketNow(), { memberId: 'm_other', nowMs: NOW }, sign)).toBeNull();
  });

  it.each([
    ['one part too few', 't.k2.coupon.m_staff'],
    ['one part too many', `t.k2.coupon.m_staff.${(NOW + 1).toString(36)}.x`],
    ['another kind of text', `x.k2.coupon.m_staff.${(NOW + 1).toString(36)}`],
    ['no verifier at all', `t.k2.coupon..${(NOW + 1).toString(36)}`],
  ])('is not read when it has %s, though the signature is ours', (_, text) => {
    expect(readTicket(signedText(text), { memberId: 'm_staff', nowMs: NOW }, sign)).toBeNull();
  });

  it('that is no text of ours stands for nothing, not even for nobody', () => {
    const nobody = { memberId: undefined as unknown as string, nowMs: NOW };
    expect(['', 'x', '..', 't.k2'].map((text) => readTicket(text, nobody, sign))).toEqual([null, null, null, null]);
  });

  it('is not a QR, and a QR is no ticket', () => {
    const [qr] = tokensFor(COUPON, NOW, signer);
    expect(readToken(ticketNow(), NOW, sign)).toEqual({ kind: 'foreign' });
    expect(readTicket(qr?.token ?? '', { memberId: 'm_staff', nowMs: NOW }, sign)).toBeNull();
  });
});
