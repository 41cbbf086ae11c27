import { accountWith, noonOf, NOON } from '../../tests/support/sample-account';
import { LIMITS } from '../kernel/limits';
import { availablePoints, changeLots, expiredLots, freeLots, lotFor, takeFrom, unexpiredPoints } from './lots';

const HOLD_END = NOON + 1_000;
const held = (points: number) => ({
  holds: [{ id: 'h', points, allocation: [{ expiresOn: '2026-11-23', points }], expiresAtMs: HOLD_END }],
  heldPoints: points,
});
const account = (points: number) => accountWith({ '2026-11-23': 40, '2027-12-31': 60 }, held(points));

describe('what is free of a lot', () => {
  it.each([
    ['nothing is set aside', 0, NOON, [40, 60]],
    ['some of it is', 15, NOON, [25, 60]],
    ['all of it is', 40, NOON, [60]],
    ['the hold has just ended', 40, HOLD_END, [40, 60]],
    ['the hold is about to end', 40, HOLD_END - 1, [60]],
    ['its day is over', 0, noonOf('2026-11-24'), [60]],
  ])('when %s', (_, points, nowMs, left) => {
    expect(freeLots(account(points), nowMs).map((lot) => lot.points)).toEqual(left);
    expect(availablePoints(account(points), nowMs)).toBe(left.reduce((sum, one) => sum + one, 0));
  });
});

describe('what a sweep writes off', () => {
  it.each([
    ['on its last day', NOON, []],
    ['a day later', noonOf('2026-11-24'), [{ expiresOn: '2026-11-23', points: 40 }]],
  ])('%s', (_, nowMs, off) => {
    expect(expiredLots(account(0), nowMs)).toEqual(off);
  });

  it('is not what a hold has set aside', () => {
    const late = { ...held(40), holds: [{ ...held(40).holds[0]!, expiresAtMs: noonOf('2026-12-24') }] };
    const lots = { '2026-11-23': 40, '2027-12-31': 60 };
    expect(expiredLots(accountWith(lots, late), noonOf('2026-11-24'))).toEqual([]);
    const some = {
      holds: [{ ...late.holds[0]!, points: 10, allocation: [{ expiresOn: '2026-11-23', points: 10 }] }],
      heldPoints: 10,
    };
    expect(expiredLots(accountWith(lots, some), noonOf('2026-11-24'))).toEqual([
      { expiresOn: '2026-11-23', points: 30 },
    ]);
  });
});

it('counts a lot as unexpired up to its last day', () => {
  const { lots } = account(0);
  expect(['2026-11-22', '2026-11-23', '2026-11-24', '2028-01-01'].map((day) => unexpiredPoints(lots, day))).toEqual([
    100, 100, 60, 0,
  ]);
});

describe('taking from lots', () => {
  const lots = [
    { expiresOn: 'a', points: 3 },
    { expiresOn: 'b', points: 5 },
  ];
  it.each([
    [0, []],
    [1, [{ expiresOn: 'a', points: 1 }]],
    [3, [{ expiresOn: 'a', points: 3 }]],
    [
      4,
      [
        { expiresOn: 'a', points: 3 },
        { expiresOn: 'b', points: 1 },
      ],
    ],
    [9, lots],
  ])('%d points', (points, taken) => {
    expect(takeFrom(lots, points)).toEqual(taken);
  });
});

describe('changing lots', () => {
  const lots = [
    { expiresOn: '2026-12-31', points: 3 },
    { expiresOn: '2027-12-31', points: 5 },
  ];
  it('adds to a known day and puts a new one in its place', () => {
    const added = [
      { expiresOn: '2027-06-30', points: 1 },
      { expiresOn: '2026-12-31', points: 2 },
      { expiresOn: '2026-01-31', points: 4 },
    ];
    expect(changeLots(lots, added, 1).map((lot) => [lot.expiresOn, lot.points])).toEqual([
      ['2026-01-31', 4],
      ['2026-12-31', 5],
      ['2027-06-30', 1],
      ['2027-12-31', 5],
    ]);
  });

  it('leaves no empty lot, and none below zero', () => {
    expect(changeLots(lots, [{ expiresOn: '2026-12-31', points: 3 }], -1)).toEqual([lots[1]]);
    expect(() => changeLots(lots, [{ expiresOn: '2026-12-31', points: 4 }], -1)).toThrow('below zero');
    expect(() => changeLots(lots, [{ expiresOn: '2026-12-30', points: 1 }], -1)).toThrow('below zero');
  });
});

describe('the lot for a day', () => {
  const full = Array.from({ length: LIMITS.lotsMax }, (_, at) => ({
    expiresOn: `2027-01-${String(10 + at)}`,
    points: 1,
  }));
  const room = full.slice(1);
  it.each([
    ['is that day while there is room', room, '2027-01-10', '2027-01-10'],
    ['is that day when it is in use', full, '2027-01-20', '2027-01-20'],
    ['is the next later one without room', full, '2027-01-09', '2027-01-10'],
    ['is the latest when none is later', full, '2028-01-01', full.at(-1)!.expiresOn],
    ['is that day without any lot', [], '2028-01-01', '2028-01-01'],
  ])('%s', (_, lots, wished, day) => {
    expect(lotFor(lots, wished)).toBe(day);
  });
});
