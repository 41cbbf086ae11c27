import { act, fireEvent, screen } from '@testing-library/react';
import CouponPage from '@/subpackages/member/pages/coupon/index';
import { answering, done, newPhone, newQueries, noNetwork, refused, show } from './answering';
import { couponOf, goneOf, mallOf, NOW_MS, offerOf, pageOf, walletOf } from './sample-coupons';
import { phone } from './taro';

let startedMs = 0;
const nowMs = () => NOW_MS + performance.now() - startedMs;
const answers = (change: object = {}) => answering({ 'coupons.read': () => done(pageOf(nowMs())), ...change });
const after = (seconds: number) => act(() => jest.advanceTimersByTimeAsync(seconds * 1_000));
const picture = () => screen.getByRole('img').firstElementChild?.getAttribute('style');
const open = async (queries = newQueries()) => {
  const shown = show(<CouponPage />, queries);
  await jest.advanceTimersByTimeAsync(100);
  await shown;
};
const tap = async (words: string) => {
  fireEvent.click(screen.getByText(words));
  await after(0.1);
};

beforeEach(() => {
  jest.useFakeTimers({ now: NOW_MS });
  startedMs = performance.now();
  newPhone('g1', { couponId: 'b1:m1:0' });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a coupon held out at the counter', () => {
  it('has a code that can be read out, in groups', async () => {
    answers();
    await open();
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('券码 3YCP 6103 A8XX E20B T');
    expect(screen.getByText('A8XX')).toBeTruthy();
  });

  it('shows a new code each 30 seconds and not more often, for as long as it is shown', async () => {
    answers();
    await open();
    const pictures = new Set([picture()]);
    for (let seconds = 0; seconds < 300; seconds += 5) {
      await after(5);
      pictures.add(picture());
    }
    expect(pictures.size).toBeGreaterThanOrEqual(10);
    expect(pictures.size).toBeLessThanOrEqual(11);
  });

  it('turns to used by itself, and is gone from wallet and mall', async () => {
    const cloud = answers();
    const queries = newQueries();
    queries.setQueryData(['member', 'coupons.list-wallet', { tab: 'usable' }], walletOf(couponOf()));
    queries.setQueryData(['member', 'coupons.list-offers', { groupId: 'g1' }], {
      ...mallOf(offerOf()),
      usableCouponCount: 1,
    });
    await open(queries);
    const used = { atMs: NOW_MS, placeText: '梧桐里小店', discountFen: 500 };
    cloud.change('coupons.read', () => done(goneOf(nowMs(), { phase: 'used', used })));
    await after(6);
    expect(screen.getByText('用掉了，省下 ¥5')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    expect(queries.getQueryData(['member', 'coupons.list-wallet', { tab: 'usable' }])).toMatchObject({ items: [] });
    expect(queries.getQueryData(['member', 'coupons.list-offers', { groupId: 'g1' }])).toMatchObject({
      usableCouponCount: 0,
    });
    cloud.asked.length = 0;
    await after(30);
    expect(cloud.asked).toEqual([]);
  });

  it('can be shown without network until its codes are over, and its short code for longer', async () => {
    const cloud = answers();
    await open();
    cloud.change('coupons.read', noNetwork);
    await after(20);
    expect(screen.getByText('没连上网，没有网也能出示')).toBeTruthy();
    expect(screen.getByText(/秒后换新码/)).toBeTruthy();
    await after(115);
    expect(screen.getByText(/没有网也能出示，这个码还能用/)).toBeTruthy();
    await after(60);
    expect(screen.getByText(/二维码过时了/)).toBeTruthy();
    expect(screen.getByText('A8XX')).toBeTruthy();
    cloud.change('coupons.read', () => done(pageOf(nowMs())));
    await tap('换新码');
    expect(screen.getByText(/秒后换新码/)).toBeTruthy();
  });

  it('is brightened while it is shown and darkened again when it is used', async () => {
    const cloud = answers();
    await open();
    expect(phone.brightness).toBe(1);
    cloud.change('coupons.read', () => done(goneOf(nowMs(), { phase: 'used' })));
    await after(6);
    expect(phone.brightness).toBe(0.4);
  });
});

describe('a coupon given back', () => {
  it('asks once, says how many points come back, and shows it everywhere without asking', async () => {
    const cloud = answers({
      'coupons.return': done({ couponId: 'b1:m1:0', returnedPoints: 300, availablePoints: 1_298 }),
    });
    const queries = newQueries();
    queries.setQueryData(['member', 'coupons.list-wallet', { tab: 'usable' }], walletOf(couponOf()));
    await open(queries);
    await tap('退回');
    expect(screen.getByText('退回这张券？300 分马上回来')).toBeTruthy();
    await tap('退回 300 分');
    expect(screen.getByText('300 分已经回到你的积分里')).toBeTruthy();
    expect(queries.getQueryData(['member', 'coupons.list-wallet', { tab: 'usable' }])).toMatchObject({
      items: [],
      counts: { usable: 0, returned: 1 },
    });
    expect(cloud.asked.filter((operation) => operation !== 'coupons.read')).toEqual(['coupons.return']);
  });

  it('does not go when it was used a moment before, and says when', async () => {
    const cloud = answers({ 'coupons.return': refused('ALREADY_USED', { atMs: NOW_MS }) });
    await open();
    await tap('退回');
    cloud.change('coupons.read', () => done(goneOf(nowMs(), { phase: 'used' })));
    await tap('退回 300 分');
    expect(screen.getByText('今天 19:42 已经用掉了，退不回来')).toBeTruthy();
    expect(screen.getByText('用掉了')).toBeTruthy();
  });
});

describe('a coupon that cannot be shown', () => {
  test.each<[string, object, string]>([
    ['has run out', { phase: 'expired', validUntilMs: Date.parse('2026-11-20T00:00+08:00') }, '过期了'],
    ['is paused', { pauseReason: '面额录错了' }, '面额录错了。券还在你这里，恢复了照样能用'],
    ['was given back', { phase: 'returned' }, '退回了'],
    ['begins later', { phase: 'early', validFromMs: NOW_MS + 86_400_000 }, '还没到时候'],
    ['sleeps after an undo', { phase: 'held', heldUntilMs: NOW_MS + 86_400_000 }, '先睡一天'],
  ])('because it %s says so and shows no code', async (_why, change, words) => {
    answers({ 'coupons.read': done(goneOf(NOW_MS, change)) });
    await open();
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    expect(phone.brightness).toBe(0.4);
  });

  it('because it is somebody else’s says no more than that, and leads to the wallet', async () => {
    answers({ 'coupons.read': refused('COUPON_UNKNOWN') });
    await open();
    expect(screen.getByText('没找到这张券，也可能不在你的卡包里')).toBeTruthy();
    await tap('去卡包');
    expect(phone.opened).toEqual(['/subpackages/member/pages/wallet/index']);
  });
});
