import { fireEvent, screen, within } from '@testing-library/react';
import { useToast } from '@/ui/toast/toast-store';
import {
  closeCounter,
  done,
  fold,
  good,
  NOW_MS,
  open,
  press,
  REDEEMED,
  refused,
  scan,
  server,
  settle,
} from './at-the-counter';

jest.mock('@/platform/scan', () => ({ scanCode: jest.fn() }));

describe('the counter', () => {
  beforeEach(closeCounter);

  it('shows what a good coupon is worth and takes it only when it is confirmed', async () => {
    const { of } = server({ 'coupons.inspect': () => done(good), 'coupons.redeem': () => done(REDEEMED) });
    await open();
    await scan();
    for (const words of ['可以用', '−¥5', '7K2P 94QM ABCD EFGH J', '果蔬类可用，满 ¥30，请看小票']) {
      expect(screen.getByText(words)).toBeTruthy();
    }
    expect(of('coupons.redeem')).toHaveLength(0);

    await press('确认核销');
    expect(of('coupons.redeem').map(({ input }) => input)).toEqual([{ ticket: 'ticket-1', billFen: null }]);
    expect(screen.queryByText('可以用')).toBeNull();
    expect(useToast.getState().toast?.text).toBe('核销好了：果蔬满 30 减 5');
  });

  it('lists what was just taken and lets it go back within the ten seconds', async () => {
    const { of } = server({
      'coupons.inspect': () => done(good),
      'coupons.redeem': () => done(REDEEMED),
      'coupons.undo-redemption': () => done({ couponId: 'c1', usableAtMs: NOW_MS }),
    });
    await open();
    await scan();
    await press('确认核销');
    const undo = screen.getAllByText(/^撤销（\d+ 秒）$/);
    expect(undo.length).toBeGreaterThan(0);
    fireEvent.click(undo[0]!);
    await settle();
    expect(of('coupons.undo-redemption').map(({ input }) => input)).toEqual([{ couponId: 'c1' }]);
    expect(screen.getByText('还没有核销过')).toBeTruthy();
  });

  it('asks for the bill where the coupon takes a share of it, and shows what comes off', async () => {
    const { of } = server({ 'coupons.inspect': () => done(fold), 'coupons.redeem': () => done(REDEEMED) });
    await open();
    await scan();
    expect(screen.queryByText('确认核销')).toBeNull();
    expect(screen.getByText('先填小票金额')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('小票金额'), { target: { value: '46.5' } });
    expect(screen.getByText('−¥6.97')).toBeTruthy();
    await press('确认核销');
    expect(of('coupons.redeem')[0]?.input).toEqual({ ticket: 'ticket-1', billFen: 4_650 });
  });

  it('says on the button how much a bill lacks', async () => {
    server({ 'coupons.inspect': () => done(good) });
    await open();
    await scan();
    fireEvent.change(screen.getByLabelText('小票金额'), { target: { value: '27' } });
    expect(screen.getByText('还差 ¥3 到门槛')).toBeTruthy();
  });

  it.each([
    ['ALREADY_USED', { atMs: NOW_MS, placeText: '桑下咖啡' }, '用过了', '桑下咖啡'],
    ['COUPON_EXPIRED', { untilMs: NOW_MS }, '到期了', /到期了，有效到/],
    ['COUPON_PAUSED', { reason: '面额录错了' }, '暂停中', /面额录错了/],
    ['COUPON_EARLY', { fromMs: NOW_MS + 9e7 }, '还没到时候', /起能用/],
    ['COUPON_HELD', { untilMs: NOW_MS + 9e7 }, '现在还不能用', /起又能用/],
    ['COUPON_GONE', {}, '退掉了', /退掉了，不能再用/],
  ] as const)(
    'of %s says the word and the reason, and offers the next scan',
    async (verdict, details, word, reason) => {
      const seen = { ...good, verdict, details, ticket: null, redeemedByName: '阿宁' };
      server({ 'coupons.inspect': () => done(seen) });
      await open();
      await scan();
      const sheet = within(screen.getByRole('dialog'));
      expect(sheet.getByText(word)).toBeTruthy();
      expect(sheet.getByText(reason)).toBeTruthy();
      expect(sheet.getByText('再扫一张')).toBeTruthy();
      expect(sheet.queryByText('确认核销')).toBeNull();
      if (verdict === 'ALREADY_USED') expect(sheet.getByText('阿宁')).toBeTruthy();
    },
  );

  it('answers alike whether a code is forged, foreign or no code at all', async () => {
    server({ 'coupons.inspect': ({ input }) => refused(input.token === 'forged' ? 'CODE_NOT_VALID' : 'BAD_INPUT') });
    await open();
    const shown: (string | null)[] = [];
    for (const text of ['forged', 'not even close', 'x'.repeat(500)]) {
      await scan(text);
      shown.push(screen.getByRole('dialog').textContent);
      fireEvent.click(document.querySelector('.mask')!);
    }
    expect(new Set(shown).size).toBe(1);
    expect(shown[0]).toContain('不是本店能用的券');
  });

  it('sends the same act again with the same key when no answer came', async () => {
    const { of } = server({
      'coupons.inspect': () => done(good),
      'coupons.redeem': (_call, nth) => (nth === 1 ? 'no answer' : done(REDEEMED)),
    });
    await open();
    await scan();
    await press('确认核销');
    expect(screen.getByText(/还不知道核销上没有/)).toBeTruthy();
    await press('再送一次');
    const keys = of('coupons.redeem').map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(useToast.getState().toast?.text).toBe('核销好了：果蔬满 30 减 5');
  });

  it('says what is missing to somebody who may not redeem', async () => {
    server({ 'groups.list-my-groups': () => done({ groups: [{ groupId: 'g1', role: 'member' }] }) });
    await open();
    expect(screen.getByText(/核销要店员或管理员来做/)).toBeTruthy();
    expect(screen.queryByText('扫码')).toBeNull();
  });
});
