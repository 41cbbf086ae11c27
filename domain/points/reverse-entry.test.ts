import { ABOUT, accountWith, NOON } from '../../tests/support/sample-account';
import type { Account } from './account';
import { adjustPoints } from './adjust-points';
import { earn } from './earn';
import type { Entry } from './entry';
import { reverseEntry, type ReversalWish } from './reverse-entry';
import { spend } from './spend';

const sealed = (entry: object): Entry => ({ ...(entry as Entry), prevHash: '', hash: '' });

/** An earning of 100 on an account that has these lots besides. */
function earnedOn(account: Account): { entry: Entry; account: Account } {
  const parts = [{ reason: 'check-in', points: 100 }] as const;
  const earned = earn(account, { ...ABOUT, parts, expiryYears: 1 }, NOON);
  if (!earned.ok || earned.value.posting === null) throw new Error('nothing earned');
  return { entry: sealed(earned.value.posting.entry), account: earned.value.posting.next };
}

const reverse = (account: Account, entry: Entry, change: Partial<ReversalWish> = {}) =>
  reverseEntry(account, { entry, reversedPoints: 0, points: 100, byMemberId: 'm_su', note: '记错了', ...change }, NOON);

const lotsAfter = (outcome: ReturnType<typeof reverse>) => {
  if (!outcome.ok) throw new Error(outcome.code);
  return Object.fromEntries(outcome.value.next.lots.map((lot) => [lot.expiresOn, lot.points]));
};

describe('taking an earning back', () => {
  it('takes from its own lot first', () => {
    const { entry, account } = earnedOn(accountWith({ '2026-12-31': 40, '2028-12-31': 40 }));
    const outcome = reverse(account, entry);
    expect(lotsAfter(outcome)).toEqual({ '2026-12-31': 40, '2028-12-31': 40 });
    expect(outcome).toMatchObject({
      value: { entry: { kind: 'reversal', side: 'corrected', points: -100, reverses: 2, subject: 'entry:2' } },
    });
  });

  it('then from the others, those that expire last first, and writes the rest as a debt', () => {
    const { entry, account } = earnedOn(accountWith({ '2026-12-31': 40, '2028-12-31': 40 }));
    const spent = spend(account, { ...ABOUT, points: 120 }, NOON);
    if (!spent.ok) throw new Error(spent.code);
    // 40 of December 2026 and 80 of the earning are gone; 20 of it and 40 of 2028 are left.
    const outcome = reverse(spent.value.next, entry);
    expect(lotsAfter(outcome)).toEqual({});
    expect(outcome).toMatchObject({ value: { entry: { debtAfterPoints: 40, balanceAfterPoints: 0 } } });
    expect(lotsAfter(reverse(spent.value.next, entry, { points: 30 }))).toEqual({ '2028-12-31': 30 });
  });

  it('takes from those that expire last before those that expire next', () => {
    const { entry } = earnedOn(accountWith({}));
    const left = accountWith({ '2026-12-31': 40, '2027-12-31': 20, '2028-12-31': 40 });
    expect(lotsAfter(reverse(left, entry, { points: 50 }))).toEqual({ '2026-12-31': 40, '2028-12-31': 10 });
  });

  it('takes back more than anybody may owe where the points are there', () => {
    const { entry } = earnedOn(accountWith({}));
    const large = { ...entry, points: 700_000, allocation: [{ expiresOn: '2027-12-31', points: 700_000 }] };
    const outcome = reverse(accountWith({ '2027-12-31': 700_000 }), large, { points: 700_000 });
    expect(outcome).toMatchObject({ ok: true, value: { next: { postedPoints: 0, debtPoints: 0 } } });
  });

  it('takes nothing that a hold has set aside', () => {
    const { entry, account } = earnedOn(accountWith({}));
    const allocation = [{ expiresOn: '2027-12-31', points: 60 }];
    const hold = { id: 'h1', points: 60, allocation, expiresAtMs: NOON + 1 };
    const held = { ...account, holds: [hold], heldPoints: 60 };
    expect(reverse(held, entry)).toMatchObject({ value: { next: { postedPoints: 60, debtPoints: 60 } } });
  });

  it.each([
    [0, 100, true],
    [60, 40, true],
    [60, 41, false],
    [100, 1, false],
  ])('has taken %d back: %d more is possible: %p', (reversedPoints, points, ok) => {
    const { entry, account } = earnedOn(accountWith({}));
    const outcome = reverse(account, entry, { reversedPoints, points });
    expect(outcome.ok).toBe(ok);
    if (!ok) expect(outcome).toMatchObject({ code: 'ALREADY_REVERSED', details: { leftPoints: 100 - reversedPoints } });
  });

  it('stops where the debt would be too large, and on a closed account', () => {
    const { entry, account } = earnedOn(accountWith({}));
    const owing = { ...account, lots: [], postedPoints: 0, debtPoints: 999_901 };
    expect(reverse(owing, entry)).toMatchObject({ code: 'DEBT_TOO_LARGE', details: { maxPoints: 1_000_000 } });
    expect(reverse({ ...owing, debtPoints: 999_900 }, entry)).toMatchObject({ ok: true });
    expect(reverse({ ...account, status: 'closed' }, entry)).toMatchObject({ code: 'ACCOUNT_CLOSED' });
  });

  it.each(['spend', 'return', 'expiry', 'reversal'] as const)('does not reverse a line of kind %s', (kind) => {
    const { entry, account } = earnedOn(accountWith({}));
    expect(reverse(account, { ...entry, kind })).toEqual({ ok: false, code: 'NOT_REVERSIBLE' });
  });
});

describe('taking an adjustment back', () => {
  const adjusted = (account: Account, points: number) => {
    const wish = { id: 'adj_1', groupId: 'g1', points, reason: 'correction', note: 'n', byMemberId: 'm_su' } as const;
    const outcome = adjustPoints(account, { ...wish, expiryYears: 1 }, NOON);
    if (!outcome.ok) throw new Error(outcome.code);
    return { entry: sealed(outcome.value.entry), account: outcome.value.next };
  };

  it('puts what it took back into the same lots, in one part or two', () => {
    const before = accountWith({ '2026-12-31': 40, '2027-12-31': 40 });
    const { entry, account } = adjusted(before, -60);
    expect(lotsAfter(reverse(account, entry, { points: 60 }))).toEqual({ '2026-12-31': 40, '2027-12-31': 40 });
    const half = reverse(account, entry, { points: 30 });
    if (!half.ok) throw new Error(half.code);
    const whole = reverse(half.value.next, entry, { points: 30, reversedPoints: 30 });
    expect(lotsAfter(whole)).toEqual({ '2026-12-31': 40, '2027-12-31': 40 });
  });

  it('gives back also to whoever owes nearly as much as anybody may', () => {
    const { entry, account } = adjusted(accountWith({ '2026-12-31': 60 }), -60);
    const owing = { ...account, debtPoints: 999_999 };
    expect(reverse(owing, entry, { points: 60 })).toMatchObject({ ok: true, value: { next: { debtPoints: 999_939 } } });
  });

  it('takes what it gave, like an earning', () => {
    const { entry, account } = adjusted(accountWith({ '2026-12-31': 10 }), 100);
    expect(lotsAfter(reverse(account, entry))).toEqual({ '2026-12-31': 10 });
  });
});
