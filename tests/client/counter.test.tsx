import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { Inspection } from '../../contracts/coupon-views';
import { RedeemCounter } from '@/features/coupons/operator/redeem-counter';
import { queryClient } from '@/platform/query-client';
import { scanCode } from '@/platform/scan';
import { hideToast, useToast } from '@/ui/toast/toast-store';
import { phone } from './taro';

jest.mock('@/platform/scan', () => ({ scanCode: jest.fn() }));
const camera = jest.mocked(scanCode);

const NOW_MS = Date.now();
const good: Inspection = {
  verdict: 'usable',
  details: {},
  ticket: 'ticket-1',
  couponId: 'c1',
  title: '果蔬满 30 减 5',
  worth: { kind: 'amount', fen: 500 },
  minimumSpendFen: 3_000,
  scopeText: '果蔬类可用',
  placeText: '梧桐里小店',
  validUntilMs: NOW_MS + 86_400_000,
  memberName: '小满',
  redeemedByName: null,
  code: '7K2P 94QM ABCD EFGH J',
};
const fold: Inspection = { ...good, worth: { kind: 'percent', percentOff: 15, capFen: 2_000 }, minimumSpendFen: 0 };

type Call = { readonly operation: string; readonly input: Record<string, unknown>; readonly key?: string };
type Answers = Record<string, (call: Call, nth: number) => unknown>;

const done = (data: unknown) => ({ ok: true, data });
const refused = (code: string, details = {}) => ({ ok: false, code, details });
const REDEEMED = { couponId: 'c1', title: good.title, discountFen: 500, atMs: NOW_MS, undoUntilMs: NOW_MS + 10_000 };

/** Plays the server; what was asked of each operation is remembered. */
function server(answers: Answers) {
  const calls: Call[] = [];
  const usual: Answers = {
    'groups.read-profile': () => done({ roles: [], memberId: 'm1' }),
    'groups.list-my-groups': () => done({ groups: [{ groupId: 'g1', role: 'verifier' }] }),
    'coupons.list-redemptions': () => done({ items: [], next: null }),
  };
  phone.answer = ({ data }) => {
    const call = data as unknown as Call;
    calls.push(call);
    const nth = calls.filter(({ operation }) => operation === call.operation).length;
    const answer = answers[call.operation] ?? usual[call.operation];
    return Promise.resolve(answer?.(call, nth) ?? refused('INTERNAL'));
  };
  return { of: (operation: string) => calls.filter((call) => call.operation === operation) };
}

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));
const press = async (label: string) => {
  fireEvent.click(screen.getByText(label));
  await settle();
};

async function open() {
  const shown = render(
    <QueryClientProvider client={queryClient}>
      <RedeemCounter groupId="g1" />
    </QueryClientProvider>,
  );
  await settle();
  return shown;
}

async function scan(text = 'token-1') {
  camera.mockResolvedValueOnce({ status: 'read', text });
  await press('扫码');
  await settle();
}

describe('the counter', () => {
  beforeEach(() => {
    phone.reset();
    queryClient.clear();
    act(hideToast);
  });

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

  it('takes the code by hand when there is no camera', async () => {
    server({ 'coupons.look-up-code': () => done({ token: null }) });
    camera.mockResolvedValueOnce({ status: 'unavailable' });
    await open();
    await press('扫码');
    expect(screen.getByText('相机没打开。请顾客念短码，输进来也一样')).toBeTruthy();
  });

  it('tells a slip in a typed code without using up a try, and an unknown code at its field', async () => {
    const { of } = server({ 'coupons.look-up-code': () => done({ token: null }) });
    await open();
    await press('输短码');
    fireEvent.change(screen.getByLabelText('券上的短码'), { target: { value: '7K2P' } });
    await press('查这张券');
    expect(screen.getByText(/有一位不对/)).toBeTruthy();
    expect(of('coupons.look-up-code')).toHaveLength(0);

    fireEvent.change(screen.getByLabelText('券上的短码'), { target: { value: '0000 0000 0000 0000 0' } });
    await press('查这张券');
    expect(of('coupons.look-up-code')).toHaveLength(1);
    expect(screen.getByText(/不是本店能用的券/)).toBeTruthy();
  });

  it('says until when no more codes may be typed', async () => {
    server({ 'coupons.look-up-code': () => refused('TOO_MANY_GUESSES', { untilMs: NOW_MS + 60_000 }) });
    await open();
    await press('输短码');
    fireEvent.change(screen.getByLabelText('券上的短码'), { target: { value: '0000 0000 0000 0000 0' } });
    await press('查这张券');
    expect(screen.getByText(/再输。扫码不受影响/)).toBeTruthy();
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
    server({ 'coupons.list-redemptions': () => refused('NOT_ALLOWED') });
    await open();
    expect(screen.getByText(/核销要店员或管理员来做/)).toBeTruthy();
  });
});
