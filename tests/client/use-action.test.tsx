import { act, renderHook, waitFor } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { PropsWithChildren } from 'react';
import { useMemberAction } from '@/lib/use-action';
import { useMemberOperation } from '@/lib/use-operation';
import { phone } from './taro';

const WORDS = { BATCH_UNKNOWN: '没找到这种券' } as never;

function withQueries() {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  return ({ children }: PropsWithChildren) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
}

const settled = () => act(async () => new Promise((resolve) => setTimeout(resolve, 5)));

beforeEach(() => {
  phone.reset();
});

describe('a change that a screen makes', () => {
  const show = (onDone = jest.fn()) =>
    renderHook(() => useMemberAction('coupons.exchange', { words: WORDS, onDone }), { wrapper: withQueries() });

  it('goes out once for two taps at the same moment', async () => {
    let calls = 0;
    phone.answer = () => {
      calls += 1;
      return Promise.resolve({ ok: true, data: { couponId: 'c1' } });
    };
    const done = jest.fn();
    const { result } = show(done);
    await act(() => Promise.all([result.current.run({ batchId: 'b1' }), result.current.run({ batchId: 'b1' })]));
    expect(calls).toBe(1);
    expect(done).toHaveBeenCalledWith({ couponId: 'c1' });
  });

  it('says every refusal in words: its own, the common ones, and one that nobody knows yet', async () => {
    const { result } = show();
    for (const [code, words] of [
      ['BATCH_UNKNOWN', '没找到这种券'],
      ['NOT_ALLOWED', '这一步要管理员来做'],
      ['FROM_A_NEWER_SERVER', '这边出了点问题，你填的没丢。过一分钟再送'],
    ]) {
      phone.answer = () => Promise.resolve({ ok: false, code });
      await act(() => result.current.run({ batchId: 'b1' }));
      expect(result.current.refusal?.words).toBe(words);
    }
  });

  it('takes back the words of the last refusal when it is tried again', async () => {
    const { result } = show();
    phone.answer = () => Promise.resolve({ ok: false, code: 'BATCH_UNKNOWN' });
    await act(() => result.current.run({ batchId: 'b1' }));
    phone.answer = () => Promise.resolve({ ok: true, data: {} });
    await act(() => result.current.run({ batchId: 'b1' }));
    expect(result.current.refusal).toBeNull();
  });

  it('is busy until the answer comes', async () => {
    let answer: (reply: unknown) => void = () => undefined;
    phone.answer = () => new Promise((resolve) => (answer = resolve));
    const { result } = show();
    let run: Promise<boolean> = Promise.resolve(false);
    act(() => {
      run = result.current.run({ batchId: 'b1' });
    });
    await settled();
    expect(result.current.isBusy).toBe(true);
    await act(async () => {
      answer({ ok: true, data: {} });
      await run;
    });
    expect(result.current.isBusy).toBe(false);
  });
});

describe('what a screen asks for', () => {
  it('stays on screen when the network goes, with the time it is from', async () => {
    phone.answer = () => Promise.resolve({ ok: true, data: { offers: [], availablePoints: 7, usableCouponCount: 0 } });
    const { result } = renderHook(() => useMemberOperation('coupons.list-offers', { groupId: 'g1' }, { words: {} }), {
      wrapper: withQueries(),
    });
    await settled();
    expect(result.current.data?.availablePoints).toBe(7);

    phone.answer = () => Promise.reject(new Error('request:fail'));
    await act(() => result.current.refresh());
    await settled();
    expect(result.current.data?.availablePoints).toBe(7);
    expect(result.current.isOffline).toBe(true);
    expect(result.current.refusal?.words).toMatch(/^没连上网。下面是 \d\d:\d\d 的样子$/);
  });

  it('takes a broken answer for none', async () => {
    phone.answer = () => Promise.resolve('<html>');
    const { result } = renderHook(() => useMemberOperation('coupons.list-offers', { groupId: 'g1' }, { words: {} }), {
      wrapper: withQueries(),
    });
    await waitFor(() => {
      expect(result.current.refusal).toMatchObject({ code: 'OFFLINE', words: '没连上网' });
    });
  });
});
