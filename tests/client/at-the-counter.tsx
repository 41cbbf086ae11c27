import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { Inspection } from '../../contracts/coupon-views';
import { RedeemCounter } from '@/features/coupons/operator/redeem-counter';
import { queryClient } from '@/platform/query-client';
import { scanCode } from '@/platform/scan';
import { hideToast } from '@/ui/toast/toast-store';
import { phone } from './taro';

/** The test that uses this has mocked `@/platform/scan`. */
const camera = jest.mocked(scanCode);

export const NOW_MS = Date.now();
export const good: Inspection = {
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
export const fold: Inspection = {
  ...good,
  worth: { kind: 'percent', percentOff: 15, capFen: 2_000 },
  minimumSpendFen: 0,
};

type Call = { readonly operation: string; readonly input: Record<string, unknown>; readonly key?: string };
type Answers = Record<string, (call: Call, nth: number) => unknown>;

export const done = (data: unknown) => ({ ok: true, data });
export const refused = (code: string, details = {}) => ({ ok: false, code, details });
export const REDEEMED = {
  couponId: 'c1',
  title: good.title,
  discountFen: 500,
  atMs: NOW_MS,
  undoUntilMs: NOW_MS + 10_000,
};

/** Plays the server to a verifier; what was asked of each operation is remembered. */
export function server(answers: Answers) {
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

/** Lets answers and what follows from them through, however slow the machine is: turns of the loop, not time. */
export const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
  });
export const press = async (label: string) => {
  fireEvent.click(await screen.findByText(label));
  await settle();
};

export async function open() {
  const shown = render(
    <QueryClientProvider client={queryClient}>
      <RedeemCounter groupId="g1" />
    </QueryClientProvider>,
  );
  await settle();
  return shown;
}

export async function scan(text = 'token-1') {
  camera.mockResolvedValueOnce({ status: 'read', text });
  await press('扫码');
  await settle();
}

/** No camera, or the person said no. */
export async function scanWithoutCamera() {
  camera.mockResolvedValueOnce({ status: 'unavailable' });
  await press('扫码');
}

export function closeCounter() {
  phone.reset();
  queryClient.clear();
  act(hideToast);
}
