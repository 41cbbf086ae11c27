import { fireEvent, screen } from '@testing-library/react';
import MallPage from '@/pages/mall/index';
import WalletPage from '@/subpackages/member/pages/wallet/index';
import { readIntents, resumeIntents } from '@/platform/intent';
import { answering, done, newPhone, newQueries, noNetwork, refused, settled, show } from './answering';
import { couponOf, mallOf, NOW_MS, offerOf, takenOf, walletOf } from './sample-coupons';
import { phone } from './taro';

const offer = offerOf();
const answers = (change: object = {}) =>
  answering({
    'coupons.list-offers': done(mallOf(offer)),
    'coupons.exchange': done(takenOf()),
    'coupons.list-wallet': done(walletOf()),
    ...change,
  });

const tap = async (words: string) => {
  fireEvent.click(screen.getByText(words));
  await settled();
};
const openOffer = async () => {
  await show(<MallPage />);
  await tap('果蔬满 30 减 5');
};

beforeEach(() => {
  newPhone('g1');
  jest.spyOn(Date, 'now').mockReturnValue(NOW_MS);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('the mall', () => {
  it('says before the act what it costs, what is left and whether it can be taken back', async () => {
    answers();
    await openOffer();
    expect(screen.getByText('换后还剩 998 分。到期前没用掉可以退回，积分原样回来')).toBeTruthy();
    expect(screen.getByText('到手后 30 天内有效')).toBeTruthy();
    expect(screen.getByText('用 300 分兑换')).toBeTruthy();
  });

  it('shows the new balance and the coupon in the wallet without asking for either again', async () => {
    const cloud = answers({ 'coupons.list-wallet': done(walletOf(couponOf({ couponId: 'old', title: '旧券' }))) });
    const queries = newQueries();
    await show(<WalletPage />, queries);
    await show(<MallPage />, queries);
    await tap('果蔬满 30 减 5');
    cloud.asked.length = 0;
    await tap('用 300 分兑换');
    expect(screen.getByText('换到了：果蔬满 30 减 5')).toBeTruthy();
    expect(screen.getByText('已经放进卡包，还剩 998 分')).toBeTruthy();
    await tap('接着逛');
    expect(screen.getByText('998')).toBeTruthy();
    expect(screen.getByText('卡包 1')).toBeTruthy();
    expect(screen.getAllByText('使用')).toHaveLength(2);
    expect(cloud.asked).toEqual(['coupons.exchange']);
  });

  it('exchanges once for two taps', async () => {
    const cloud = answers();
    await openOffer();
    fireEvent.click(screen.getByText('用 300 分兑换'));
    fireEvent.click(screen.getByText('用 300 分兑换'));
    await settled();
    expect(cloud.keys('coupons.exchange')).toHaveLength(1);
  });

  it('keeps the tap while there is no network and sends the same one again', async () => {
    const cloud = answers({ 'coupons.exchange': noNetwork });
    await openOffer();
    await tap('用 300 分兑换');
    expect(screen.getByText('没连上网。已替你存好，连上会自动送出，不会重复')).toBeTruthy();
    expect(readIntents()).toHaveLength(1);
    cloud.change('coupons.exchange', done(takenOf()));
    await tap('再送一次');
    expect(screen.getByText('换到了：果蔬满 30 减 5')).toBeTruthy();
    expect(new Set(cloud.keys('coupons.exchange')).size).toBe(1);
    expect(readIntents()).toEqual([]);
  });

  it('closes when a kept tap got its answer by itself, so that nobody taps once more', async () => {
    const cloud = answers({ 'coupons.exchange': noNetwork });
    const queries = newQueries();
    await show(<MallPage />, queries);
    await tap('果蔬满 30 减 5');
    await tap('用 300 分兑换');
    cloud.change('coupons.exchange', done(takenOf()));
    await resumeIntents(() => {
      cloud.change('coupons.list-offers', done(mallOf(offerOf({ takenCount: 1 }))));
      void queries.invalidateQueries();
    });
    await settled();
    expect(screen.queryByText('再送一次')).toBeNull();
    expect(screen.queryByText('用 300 分兑换')).toBeNull();
  });

  it('offers to ask again for a tap of an earlier day, whatever else it shows', async () => {
    answers({ 'coupons.exchange': noNetwork });
    await openOffer();
    await tap('用 300 分兑换');
    answers({ 'coupons.list-offers': done(mallOf(offerOf({ standing: { kind: 'limit', max: 2 } }))) });
    document.body.innerHTML = '';
    await openOffer();
    expect(screen.getByText('处理中，再问一次')).toBeTruthy();
  });

  it('says what was not lost when the last one was just taken, and looks again', async () => {
    const gone = offerOf({ leftCount: 0, standing: { kind: 'sold-out' } });
    const cloud = answers({ 'coupons.exchange': refused('SOLD_OUT') });
    await openOffer();
    cloud.change('coupons.list-offers', done(mallOf(gone)));
    await tap('用 300 分兑换');
    expect(screen.getByText('最后一张刚被邻居拿走，没有动你的积分')).toBeTruthy();
    expect(screen.getAllByText('兑完了').length).toBeGreaterThan(0);
  });

  test.each([
    ['how many points are missing', { kind: 'lacking', lackingPoints: 202 } as const, '还差 202 分'],
    ['when it begins', { kind: 'early', startsAtMs: NOW_MS + 3_600_000 } as const, '今天 20:42 开始'],
    ['that all are gone', { kind: 'sold-out' } as const, '兑完了'],
    ['that the limit is reached', { kind: 'limit', max: 2 } as const, '已拿满'],
    ['that it is paused', { kind: 'paused', reason: '装修' } as const, '暂停中'],
    ['that somebody is taking the last one', { kind: 'busy' } as const, '正有人在换'],
  ])('says on the button %s, and its rules can still be read', async (_why, standing, label) => {
    const cloud = answers({ 'coupons.list-offers': done(mallOf(offerOf({ standing }))) });
    await openOffer();
    const buttons = screen.getAllByText(label);
    expect(buttons).toHaveLength(2);
    fireEvent.click(buttons.at(-1)!);
    await settled();
    expect(cloud.keys('coupons.exchange')).toEqual([]);
    expect(screen.getByText('果蔬类，不与特价同享')).toBeTruthy();
  });

  it('takes a free coupon without a word about points', async () => {
    const free = offerOf({ price: { kind: 'free' } });
    const cloud = answers({
      'coupons.list-offers': done(mallOf(free)),
      'coupons.claim': done(takenOf({ pointsSpent: 0, availablePoints: null })),
    });
    await openOffer();
    await tap('领到卡包');
    expect(screen.getByText('领到了：果蔬满 30 减 5')).toBeTruthy();
    expect(cloud.asked).toContain('coupons.claim');
  });

  it('shows the places as tabs and keeps to one', async () => {
    answers({
      'coupons.list-offers': done(mallOf(offer, offerOf({ batchId: 'b2', title: '拿铁', placeText: '转角咖啡' }))),
    });
    await show(<MallPage />);
    await tap('转角咖啡');
    expect(screen.queryByText('果蔬满 30 减 5')).toBeNull();
    expect(screen.getByText('拿铁')).toBeTruthy();
  });

  it('says that there is nothing yet, and that there is no network', async () => {
    answers({ 'coupons.list-offers': done(mallOf()) });
    await show(<MallPage />);
    expect(screen.getByText('还没有能换的券')).toBeTruthy();
    answers({ 'coupons.list-offers': noNetwork });
    await show(<MallPage />);
    expect(screen.getByText('没连上网')).toBeTruthy();
  });
});

describe('the wallet', () => {
  it('parts what is paused from what can be used, and opens a coupon', async () => {
    answers({
      'coupons.list-wallet': done(
        walletOf(couponOf(), couponOf({ couponId: 'p', title: '周年券', pauseReason: '面额录错了' })),
      ),
    });
    await show(<WalletPage />);
    expect(screen.getByText('暂停中')).toBeTruthy();
    expect(screen.getByText('面额录错了，已暂停')).toBeTruthy();
    await tap('果蔬满 30 减 5');
    expect(phone.opened).toEqual(['/subpackages/member/pages/coupon/index?couponId=b1%3Am1%3A0']);
  });

  it('says what the balance reaches when it is empty', async () => {
    answers();
    const queries = newQueries();
    await show(<MallPage />, queries);
    await show(<WalletPage />, queries);
    expect(screen.getByText('你有 1,298 分，够换 1 种')).toBeTruthy();
  });
});
