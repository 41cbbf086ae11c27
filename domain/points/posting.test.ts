import { accountWith, NOON, noonOf } from '../../tests/support/sample-account';
import type { Account } from './account';
import { openAccount } from './account';
import { makePosting, mayOwe, type Movement, moveAccount } from './posting';

const GIVEN: Movement = {
  kind: 'earn',
  reason: 'check-in',
  points: 10,
  subject: 's',
  title: 't',
  allocation: [{ expiresOn: '2027-12-31', points: 10 }],
};

describe('a posted line', () => {
  it('belongs to no group, no operator and takes nothing back unless it says so', () => {
    const { entry } = makePosting(openAccount('m_li'), GIVEN, { nowMs: NOON });
    expect(entry).toMatchObject({
      groupId: null,
      byMemberId: null,
      reverses: null,
      note: '',
      number: 1,
      side: 'earned',
    });
    expect(entry.parts).toEqual([{ reason: 'check-in', points: 10 }]);
    const said = {
      groupId: 'g',
      byMemberId: 'm_su',
      reverses: 3,
      note: 'n',
      parts: [{ reason: 'help', points: 10 }],
    } as const;
    expect(makePosting(openAccount('m_li'), { ...GIVEN, ...said }, { nowMs: NOON }).entry).toMatchObject(said);
  });

  it('keeps the holds it is told, and those still active otherwise', () => {
    const allocation = [{ expiresOn: '2027-12-31', points: 5 }];
    const holds = [
      { id: 'over', points: 5, allocation, expiresAtMs: NOON },
      { id: 'active', points: 5, allocation, expiresAtMs: NOON + 1 },
    ];
    const account = accountWith({ '2027-12-31': 20 }, { holds, heldPoints: 10 });
    expect(makePosting(account, GIVEN, { nowMs: NOON }).next).toMatchObject({ holds: [holds[1]], heldPoints: 5 });
    expect(makePosting(account, GIVEN, { nowMs: NOON, holds: [] }).next).toMatchObject({ holds: [], heldPoints: 0 });
  });

  it.each<[string, Movement, string]>([
    [
      'whose parts sum to something else',
      { ...GIVEN, parts: [{ reason: 'check-in', points: 9 }] },
      'the parts of an entry',
    ],
    [
      'that takes into debt without being a reversal',
      { ...GIVEN, kind: 'spend', points: -10, allocation: [] },
      'only a reversal',
    ],
  ])('is never one %s', (_, movement, why) => {
    expect(() => makePosting(accountWith({ '2027-12-31': 20 }), movement, { nowMs: NOON })).toThrow(why);
  });
});

it.each([
  ['gives', 'earn', 5, [], true],
  ['takes what it names', 'spend', -5, [{ expiresOn: 'a', points: 5 }], true],
  ['takes more than it names', 'spend', -5, [{ expiresOn: 'a', points: 4 }], false],
  ['takes back', 'reversal', -5, [], true],
] as const)('an entry that %s', (_, kind, points, allocation, may) => {
  expect(mayOwe({ kind, points, allocation })).toBe(may);
});

describe('what an entry makes of an account', () => {
  const move = (account: Account, change: Partial<Parameters<typeof moveAccount>[1]>) =>
    moveAccount(account, { kind: 'earn', side: 'earned', points: 10, allocation: [], day: '2026-11-23', ...change });

  it('repays a debt with what it does not allocate, and makes one by taking more than it allocates', () => {
    const owing = accountWith({ '2027-12-31': 20 }, { debtPoints: 7 });
    const kept = [{ expiresOn: '2027-12-31', points: 3 }];
    expect(move(owing, { allocation: kept })).toMatchObject({ postedPoints: 23, debtPoints: 0 });
    expect(move(owing, { kind: 'reversal', side: 'corrected', points: -10, allocation: kept })).toMatchObject({
      ...{ postedPoints: 17, debtPoints: 14, entryCount: 2 },
    });
  });

  it.each([
    ['the same day', '2026-11-23', { day: '2026-11-23', points: 40 }],
    ['the next day', '2026-11-24', { day: '2026-11-24', points: 10 }],
    ['a day before, by a clock that went back', '2026-11-22', { day: '2026-11-23', points: 40 }],
  ])('counts what was earned on %s', (_, day, earnedToday) => {
    const before = accountWith({}, { earnedToday: { day: '2026-11-23', points: 30 } });
    expect(move(before, { day })).toMatchObject({ earnedToday });
    expect(move(before, { day, kind: 'adjustment' })).toMatchObject({ earnedToday: before.earnedToday });
  });

  const sums = { month: '2026-11', earnedPoints: 5, usedPoints: 7, totalEarnedPoints: 50 };
  it.each([
    [
      'earned this month',
      'earned',
      10,
      '2026-11-30',
      { month: '2026-11', earnedPoints: 15, usedPoints: 7, totalEarnedPoints: 60 },
    ],
    [
      'used this month',
      'used',
      -10,
      '2026-11-30',
      { month: '2026-11', earnedPoints: 5, usedPoints: 17, totalEarnedPoints: 50 },
    ],
    [
      'earned next month',
      'earned',
      10,
      '2026-12-01',
      { month: '2026-12', earnedPoints: 10, usedPoints: 0, totalEarnedPoints: 60 },
    ],
    [
      'used next month',
      'used',
      -10,
      '2026-12-01',
      { month: '2026-12', earnedPoints: 0, usedPoints: 10, totalEarnedPoints: 50 },
    ],
    [
      'earned last month, by a clock that went back',
      'earned',
      10,
      '2026-10-31',
      { month: '2026-11', earnedPoints: 15, usedPoints: 7, totalEarnedPoints: 60 },
    ],
    ['corrected', 'corrected', -10, '2026-11-30', sums],
  ] as const)('sums up what was %s', (_, side, points, day, expected) => {
    const before = accountWith({ '2027-12-31': 20 }, { sums });
    const allocation = [{ expiresOn: '2027-12-31', points: 10 }];
    expect(move(before, { side, points, day, allocation }).sums).toEqual(expected);
  });
});

it('states the balance of its own day', () => {
  const account = accountWith({ '2026-11-23': 20 });
  const on = (nowMs: number) => makePosting(account, GIVEN, { nowMs }).entry.balanceAfterPoints;
  expect([on(NOON), on(noonOf('2026-11-24'))]).toEqual([30, 10]);
});
