import fc from 'fast-check';
import { sumsAt } from '../../domain/points/account';
import { earn } from '../../domain/points/earn';
import { sumPoints } from '../../domain/points/entry';
import { addLiability } from '../../domain/points/liability';
import { availablePoints, freeLots } from '../../domain/points/lots';
import { compareAccount, emptyLedger, replay } from '../../domain/points/replay';
import { returnPoints } from '../../domain/points/return-points';
import { spend } from '../../domain/points/spend';
import { LedgerLife, type Step, steps, testDigest } from '../support/ledger-life';

const live = (life: LedgerLife, what: readonly Step[]): LedgerLife => {
  for (const step of what) life.take(step);
  return life;
};

describe('the points ledger, whatever happens to it', () => {
  it('does what a model of single points does, after every step', () => {
    fc.assert(
      fc.property(steps, (what) => {
        const life = new LedgerLife();
        for (const step of what) {
          life.take(step);
          const free = freeLots(life.account, life.nowMs);
          expect(free.flatMap((lot) => Array.from({ length: lot.points }, () => lot.expiresOn))).toEqual(
            life.model.usable().map((point) => point.expiresOn),
          );
          expect(life.account.debtPoints).toBe(life.model.debt);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('creates and loses nothing: posted minus debt is the sum of all entries, and nothing is ever negative', () => {
    fc.assert(
      fc.property(steps, (what) => {
        const { account, entries, nowMs } = live(new LedgerLife(), what);
        expect(account.postedPoints - account.debtPoints).toBe(sumPoints(entries));
        expect(sumPoints(account.lots)).toBe(account.postedPoints);
        expect(availablePoints(account, nowMs)).toBeGreaterThanOrEqual(0);
        expect(account.debtPoints).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('takes back at most what an entry gave', () => {
    fc.assert(
      fc.property(steps, (what) => {
        const { entries } = live(new LedgerLife(), what);
        for (const entry of entries) {
          const reversals = entries.filter((one) => one.kind === 'reversal' && one.reverses === entry.number);
          expect(-sumPoints(reversals)).toBeLessThanOrEqual(Math.abs(entry.points));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('replays from its entries to the same account, from the start and from any point between', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (what, at) => {
        const { account, entries } = live(new LedgerLife(), what);
        const half = entries.slice(0, at % (entries.length + 1));
        const first = replay(emptyLedger('m_li'), half, testDigest);
        if (!first.ok) throw new Error(first.fault.what);
        const whole = replay(first.state, entries.slice(half.length), testDigest);
        if (!whole.ok) throw new Error(whole.fault.what);
        expect(compareAccount(account, whole.state)).toBeNull();
        expect(addLiability([], whole.state, 0)).toEqual(addLiability([], account, 0));
      }),
      { numRuns: 300 },
    );
  });

  it('shows the same to a member whether or not expired points are swept', () => {
    fc.assert(
      fc.property(steps, (what) => {
        const swept = new LedgerLife(true);
        const unswept = new LedgerLife(false);
        for (const step of what) {
          for (const life of [swept, unswept]) life.take(step);
          swept.sweep();
          expect(freeLots(unswept.account, unswept.nowMs)).toEqual(freeLots(swept.account, swept.nowMs));
          expect(unswept.account.debtPoints).toBe(swept.account.debtPoints);
          expect(sumsAt(unswept.account, unswept.nowMs)).toEqual(sumsAt(swept.account, swept.nowMs));
        }
        const shown = (life: LedgerLife) =>
          life.entries
            .filter((entry) => entry.kind !== 'expiry')
            .map((entry) => [entry.kind, entry.points, entry.balanceAfterPoints, entry.debtAfterPoints]);
        expect(shown(unswept)).toEqual(shown(swept));
      }),
      { numRuns: 300 },
    );
  });

  it('is on its lots as it was after points were spent and returned, while the lots live and nothing is owed', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 400 }), (what, points) => {
        const { account, nowMs } = live(new LedgerLife(), what);
        const about = { groupId: null, subject: 'coupon:c1', title: '满 30 减 5' };
        const spent = spend(account, { ...about, reason: 'coupon-exchange', points }, nowMs);
        if (!spent.ok) return;
        const { allocation, number } = spent.value.entry;
        const wish = { ...about, reason: 'coupon-return', allocation, reverses: number } as const;
        const back = returnPoints({ ...spent.value.next, debtPoints: 0 }, wish, nowMs);
        expect(back.ok && back.value.posting?.next.lots).toEqual(account.lots);
      }),
      { numRuns: 400 },
    );
  });

  it('promises exactly what it then does: deciding twice on the same account gives the same line', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 700 }), (what, points) => {
        const { account, nowMs } = live(new LedgerLife(), what);
        const frozen = structuredClone(account);
        const wish = { groupId: 'g1', subject: 's', title: 't', expiryYears: 1 };
        const doing = () => earn(account, { ...wish, parts: [{ reason: 'check-in', points }] }, nowMs);
        expect(doing()).toEqual(doing());
        expect(account).toEqual(frozen);
      }),
    );
  });

  it('never gives one member more than 500 points for one day, however many things were done', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 6, maxLength: 30 }), (wishes) => {
        const life = new LedgerLife();
        for (const points of wishes) life.earn(points);
        expect(life.account.postedPoints).toBe(Math.min(500, sumPoints(wishes.map((points) => ({ points })))));
      }),
    );
  });
});
