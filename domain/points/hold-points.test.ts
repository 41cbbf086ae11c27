import { ABOUT, accountWith, NOON, noonOf } from '../../tests/support/sample-account';
import type { Account } from './account';
import { expirePoints } from './expire-points';
import { holdPoints, postHold, voidHold } from './hold-points';
import { availablePoints } from './lots';
import { spend } from './spend';

const lots = { '2026-11-30': 50, '2027-12-31': 100 };
const END = noonOf('2026-12-10');

const held = (points: number, account = accountWith(lots)): Account => {
  const outcome = holdPoints(account, { id: 'h1', points, expiresAtMs: END }, NOON);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
};

describe('holding points', () => {
  it('takes them out of what is available and leaves them in the balance', () => {
    const account = held(70);
    expect(availablePoints(account, NOON)).toBe(80);
    expect(account).toMatchObject({ postedPoints: 150, heldPoints: 70 });
    expect(spend(account, { ...ABOUT, points: 81 }, NOON)).toMatchObject({ code: 'POINTS_LACKING' });
  });

  it('is free again at its end, whether or not anything removed it', () => {
    const account = held(70);
    expect(availablePoints(account, END - 1)).toBe(80);
    // The November points have expired by then: they come back and are gone.
    expect(availablePoints(account, END)).toBe(100);
    expect(postHold(account, { ...ABOUT, id: 'h1', points: 70 }, END)).toEqual({ ok: false, code: 'HOLD_GONE' });
  });

  it('keeps points good that expire meanwhile, for what they are held for', () => {
    const account = held(70);
    const day = noonOf('2026-12-01');
    expect(expirePoints(account, day)).toBeNull();
    const outcome = postHold(account, { ...ABOUT, id: 'h1', points: 70 }, day);
    expect(outcome).toMatchObject({
      value: { entry: { points: -70, balanceAfterPoints: 80 }, next: { heldPoints: 0, holds: [] } },
    });
  });

  it('posts in part, once, and sets the rest free', () => {
    const posted = postHold(held(70), { ...ABOUT, id: 'h1', points: 30 }, NOON);
    if (!posted.ok) throw new Error(posted.code);
    expect(availablePoints(posted.value.next, NOON)).toBe(120);
    expect(postHold(posted.value.next, { ...ABOUT, id: 'h1', points: 40 }, NOON)).toMatchObject({ code: 'HOLD_GONE' });
    expect(() => postHold(held(70), { ...ABOUT, id: 'h1', points: 71 }, NOON)).toThrow('at most what it holds');
  });

  it('posts the one that is meant, and leaves the others', () => {
    const two = holdPoints(held(70), { id: 'h2', points: 60, expiresAtMs: END }, NOON);
    if (!two.ok) throw new Error(two.code);
    const posted = postHold(two.value, { ...ABOUT, id: 'h2', points: 60 }, NOON);
    expect(posted).toMatchObject({
      value: {
        entry: { ...ABOUT, points: -60, allocation: [{ expiresOn: '2027-12-31', points: 60 }] },
        next: { heldPoints: 70, holds: [{ id: 'h1', points: 70 }] },
      },
    });
  });

  it('is let go once', () => {
    const freed = voidHold(held(70), 'h1', NOON);
    if (!freed.ok) throw new Error(freed.code);
    expect(availablePoints(freed.value, NOON)).toBe(150);
    expect(voidHold(freed.value, 'h1', NOON)).toEqual({ ok: false, code: 'HOLD_GONE' });
    expect(voidHold(held(70), 'h2', NOON)).toEqual({ ok: false, code: 'HOLD_GONE' });
  });

  it('refuses the same hold twice, more than there is, and a twenty-first', () => {
    const again = { id: 'h1', points: 1, expiresAtMs: END };
    expect(holdPoints(held(70), again, NOON)).toEqual({ ok: false, code: 'HOLD_EXISTS' });
    expect(holdPoints(held(70), { ...again, id: 'h2', points: 81 }, NOON)).toMatchObject({ code: 'POINTS_LACKING' });
    let account = accountWith(lots);
    for (let count = 0; count < 20; count += 1) {
      const outcome = holdPoints(account, { ...again, id: `x${String(count)}` }, NOON);
      if (!outcome.ok) throw new Error(outcome.code);
      account = outcome.value;
    }
    expect(holdPoints(account, again, NOON)).toMatchObject({ code: 'TOO_MANY_HOLDS', details: { max: 20 } });
    expect(holdPoints(account, again, END)).toMatchObject({ ok: true });
  });

  it('gives nothing from a frozen or a closed account, and takes no hold there', () => {
    const hold = { id: 'h2', points: 1, expiresAtMs: END };
    for (const [status, code] of [
      ['frozen', 'ACCOUNT_FROZEN'],
      ['closed', 'ACCOUNT_CLOSED'],
    ] as const) {
      const account = { ...held(70), status };
      expect(holdPoints(account, hold, NOON)).toEqual({ ok: false, code });
      expect(postHold(account, { ...ABOUT, id: 'h1', points: 1 }, NOON)).toEqual({ ok: false, code });
    }
  });
});
