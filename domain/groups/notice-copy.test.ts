import type { NoticeKind } from './notice';
import { noticeWords } from './notice-copy';

const kinds: readonly NoticeKind[] = [
  'points-expiring',
  'points-adjusted',
  'points-announced',
  'points-called-off',
  'points-taken-back',
  'points-frozen',
  'points-freed',
  'coupon-given',
  'coupon-used',
  'coupon-restored',
  'coupon-paused',
  'role-changed',
  'group-dissolved',
  'complaint-answered',
  'removed-from-group',
  'sign-up-received',
  'sign-up-to-approve',
  'sign-up-approved',
  'sign-up-returned',
  'sign-up-declined',
  'sign-up-offered',
  'sign-up-moved-up',
  'sign-up-lapsed',
  'sign-up-message',
  'sign-up-regular',
  'sign-up-reminder',
  'sign-up-moved',
  'sign-up-called-off',
  'board-won',
  'make-up-given',
];

test.each(kinds)('a %s notice reads as sentences even when facts are missing', (kind) => {
  const { title, body } = noticeWords({ kind, facts: {} });
  expect(title + body).not.toMatch(/undefined|NaN|[!！]/);
  expect(body).not.toBe('');
});

test('a removal says why, and what is not lost', () => {
  const facts = { groupName: '梧桐里', reason: '连发广告' };
  expect(noticeWords({ kind: 'removed-from-group', facts })).toEqual({
    title: '你已不在梧桐里',
    body: '原因：连发广告。积分和券都还是你的，想回来要一张新的邀请',
  });
});

test('points given and points corrected read differently', () => {
  expect(noticeWords({ kind: 'points-adjusted', facts: { points: 20, note: '代收快递' } }).title).toBe(
    '给你加了 20 积分',
  );
  expect(noticeWords({ kind: 'points-adjusted', facts: { points: -20 } }).title).toBe('改正了 -20 积分');
});

test('a coupon that comes back says from when it can be used', () => {
  const usableAtMs = Date.UTC(2026, 10, 24, 1, 5);
  expect(noticeWords({ kind: 'coupon-restored', facts: { title: '面包券', usableAtMs } })).toEqual({
    title: '券退回来了：面包券',
    body: '核销撤销了，券还是你的。11 月 24 日 9:05 起能用',
  });
});
