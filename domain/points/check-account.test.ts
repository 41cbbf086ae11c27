import { accountWith } from '../../tests/support/sample-account';
import { LIMITS } from '../kernel/limits';
import type { Account, Hold } from './account';
import { checkAccount, checkEntryPoints } from './check-account';

const day = (at: number): string =>
  `2027-${String(1 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
const lots = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [day(at), 1]));
const hold = (id: string, allocation: Hold['allocation'], points?: number): Hold => ({
  id,
  points: points ?? allocation.reduce((sum, share) => sum + share.points, 0),
  allocation,
  expiresAtMs: 1,
});
const holding = (account: Account, holds: readonly Hold[]): Account => ({
  ...account,
  holds,
  heldPoints: holds.reduce((sum, one) => sum + one.points, 0),
});
const TWO = accountWith({ '2026-12-31': 40, '2027-12-31': 60 });

describe('an account that may be', () => {
  it.each<[string, Account]>([
    ['empty', accountWith({})],
    ['with two lots', TWO],
    ['with as many lots as there may be', accountWith(lots(LIMITS.lotsMax))],
    ['with a lot wholly set aside', holding(TWO, [hold('h', [{ expiresOn: '2026-12-31', points: 40 }])])],
    [
      'with as many holds as there may be',
      holding(
        TWO,
        Array.from({ length: LIMITS.holdsMax }, (_, at) =>
          hold(`h${String(at)}`, [{ expiresOn: '2026-12-31', points: 1 }]),
        ),
      ),
    ],
    ['in debt', { ...TWO, debtPoints: 5 }],
  ])('%s', (_, account) => {
    expect(() => {
      checkAccount(account);
    }).not.toThrow();
  });
});

describe('an account that must not be', () => {
  it.each<[string, Account, string]>([
    ['a posted sum below zero', { ...accountWith({}), postedPoints: -1 }, 'whole and not negative'],
    ['a held sum below zero', { ...TWO, heldPoints: -1 }, 'whole and not negative'],
    ['half a point of debt', { ...TWO, debtPoints: 0.5 }, 'whole and not negative'],
    ['a debt below zero', { ...TWO, debtPoints: -1 }, 'whole and not negative'],
    ['an entry count that is no number', { ...TWO, entryCount: Number.NaN }, 'whole and not negative'],
    ['more posted than its lots', { ...TWO, postedPoints: 101 }, 'sum to what is posted'],
    ['more held than its holds', { ...TWO, heldPoints: 1 }, 'sum to what is held'],
    ['one lot too many', accountWith(lots(LIMITS.lotsMax + 1)), 'too many lots'],
    [
      'one hold too many',
      holding(
        TWO,
        Array.from({ length: LIMITS.holdsMax + 1 }, (_, at) =>
          hold(String(at), [{ expiresOn: '2026-12-31', points: 1 }]),
        ),
      ),
      'too many holds',
    ],
    ['an empty lot', { ...TWO, lots: [...TWO.lots, { expiresOn: '2028-12-31', points: 0 }] }, 'at least one'],
    ['two halves of a point', accountWith({ '2026-12-31': 0.5, '2027-12-31': 0.5 }), 'at least one'],
    [
      'more set aside than a lot has',
      holding(TWO, [hold('h', [{ expiresOn: '2026-12-31', points: 41 }])]),
      'more than a lot has',
    ],
    ['lots out of order', { ...TWO, lots: [...TWO.lots].reverse() }, 'sorted'],
    [
      'two lots of one day',
      {
        ...TWO,
        lots: [
          { expiresOn: '2026-12-31', points: 40 },
          { expiresOn: '2026-12-31', points: 60 },
        ],
      },
      'sorted',
    ],
    [
      'a hold on a lot that is not there',
      holding(TWO, [hold('h', [{ expiresOn: '2030-12-31', points: 1 }])]),
      'not there',
    ],
    [
      'one hold that is well and one on a lot that is not there',
      holding(TWO, [
        hold('a', [{ expiresOn: '2026-12-31', points: 1 }]),
        hold('b', [{ expiresOn: '2030-12-31', points: 1 }]),
      ]),
      'not there',
    ],
  ])('has %s', (_, account, why) => {
    expect(() => {
      checkAccount(account);
    }).toThrow(why);
  });
});

describe('the points of one entry', () => {
  it.each([1, -1, LIMITS.entryPointsMax, -LIMITS.entryPointsMax])('may be %d', (points) => {
    expect(() => {
      checkEntryPoints(points);
    }).not.toThrow();
  });

  it.each([0, 0.5, 1.5, Number.NaN, LIMITS.entryPointsMax + 1, -LIMITS.entryPointsMax - 1])(
    'are never %d',
    (points) => {
      expect(() => {
        checkEntryPoints(points);
      }).toThrow('an entry moves');
    },
  );
});
