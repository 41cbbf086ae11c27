import type { WalletCoupon } from '../../../contracts/coupon-views';
import { standingWords, validWords } from './coupon-copy';
import { footWords } from './wallet-copy';

const at = (text: string): number => Date.parse(`${text}+08:00`);
const nowMs = at('2026-11-23T12:00');
const coupon: WalletCoupon = {
  couponId: 'c',
  title: '满 30 减 5',
  worth: { kind: 'amount', fen: 500 },
  minimumSpendFen: 3_000,
  scopeText: '',
  placeText: '梧桐里小店',
  phase: 'usable',
  validFromMs: at('2026-11-01T00:00'),
  validUntilMs: at('2026-12-24T00:00'),
  heldUntilMs: 0,
  pauseReason: null,
  used: null,
};
const used = { atMs: at('2026-11-23T10:05'), placeText: '梧桐里小店', discountFen: 500 };

describe('a coupon in the wallet says at its foot', () => {
  test.each<[string, Partial<WalletCoupon>, string, boolean]>([
    ['until when it is good', {}, '12 月 23 日 24:00 前有效', false],
    ['that it ends today', { validUntilMs: at('2026-11-24T00:00') }, '今晚 24:00 到期', true],
    ['that it ends tomorrow', { validUntilMs: at('2026-11-24T21:00') }, '明天 21:00 到期', true],
    ['when it begins', { phase: 'early', validFromMs: at('2026-11-24T08:00') }, '明天 08:00 起能用', false],
    ['when it wakes', { phase: 'held', heldUntilMs: at('2026-11-24T08:00') }, '明天 08:00 起又能用', false],
    ['when it was used and what it took off', { phase: 'used', used }, '今天 10:05 · 省下 ¥5', false],
    ['when it ran out', { phase: 'expired', validUntilMs: at('2026-11-20T00:00') }, '11 月 19 日 24:00 过期', false],
    ['that a pause takes nothing away', { pauseReason: '装修' }, '恢复了照样能用', false],
  ])('%s', (_what, change, text, isSoon) => {
    expect(footWords({ ...coupon, ...change }, nowMs)).toEqual({ text, isSoon });
  });
});

describe('a coupon that cannot be shown', () => {
  const page = { ...coupon, origin: { kind: 'exchange', points: 300, note: '' } } as const;

  it('says what it took off, where and when', () => {
    expect(standingWords('used', { ...page, used }, nowMs)).toEqual({
      title: '用掉了，省下 ¥5',
      note: '今天 10:05 · 梧桐里小店',
    });
  });

  it('gives the reason of a pause and what becomes of it', () => {
    const { title, note } = standingWords('usable', { ...page, pauseReason: '面额录错了' }, nowMs);
    expect(`${title}，${note}`).toBe('先暂停了，面额录错了。券还在你这里，恢复了照样能用');
  });

  it('names the points that came back', () => {
    expect(standingWords('returned', page, nowMs).note).toContain('300 分');
  });

  it('says from when to when it is good while it has not begun', () => {
    const early = { validFromMs: at('2026-11-24T08:00'), validUntilMs: at('2026-11-26T00:00') };
    expect(validWords(early, nowMs)).toBe('明天 08:00 起，11 月 25 日 24:00 前');
  });
});
