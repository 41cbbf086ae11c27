import { handOver, mayTakeBack, OWN_UNDO_MS, takeBack } from './pick-up';

const line = (sku: number, count: number, shortCount = 0, pickedCount = 0) => ({ sku, count, shortCount, pickedCount });

describe('handing over', () => {
  it.each([
    ['all of one', [line(0, 2)], [{ sku: 0, count: 2 }], [line(0, 2, 0, 2)]],
    ['a part', [line(0, 2)], [{ sku: 0, count: 1 }], [line(0, 2, 0, 1)]],
    ['the rest', [line(0, 3, 0, 1)], [{ sku: 0, count: 2 }], [line(0, 3, 0, 3)]],
    ['what did come', [line(0, 3, 1)], [{ sku: 0, count: 2 }], [line(0, 3, 1, 2)]],
    ['one of two things', [line(0, 2), line(3, 1)], [{ sku: 3, count: 1 }], [line(0, 2), line(3, 1, 0, 1)]],
    [
      'one thing in two goes',
      [line(0, 2)],
      [
        { sku: 0, count: 1 },
        { sku: 0, count: 1 },
      ],
      [line(0, 2, 0, 2)],
    ],
  ])('%s', (_name, lines, wished, after) => {
    expect(handOver(lines, wished)).toEqual({ ok: true, value: after });
  });

  it.each([
    ['one too many', [line(0, 2)], [{ sku: 0, count: 3 }], { sku: 0, leftCount: 2 }],
    ['what did not come', [line(0, 3, 1)], [{ sku: 0, count: 3 }], { sku: 0, leftCount: 2 }],
    ['what was handed over', [line(0, 2, 0, 2)], [{ sku: 0, count: 1 }], { sku: 0, leftCount: 0 }],
    ['what was not ordered', [line(0, 2)], [{ sku: 1, count: 1 }], { sku: 1, leftCount: 0 }],
    [
      'too many in two goes',
      [line(0, 2)],
      [
        { sku: 0, count: 2 },
        { sku: 0, count: 1 },
      ],
      { sku: 0, leftCount: 0 },
    ],
  ])('refuses %s', (_name, lines, wished, details) => {
    expect(handOver(lines, wished)).toEqual({ ok: false, code: 'TOO_MUCH', details });
  });

  it('is taken back to what it was, and only that', () => {
    const before = [line(0, 3, 0, 1), line(1, 1), line(2, 2, 1, 1)];
    const given = [
      { sku: 0, count: 2 },
      { sku: 1, count: 1 },
    ];
    const after = handOver(before, given);
    expect(after.ok && takeBack(after.value, given)).toEqual(before);
  });
});

describe('who takes a hand-over back', () => {
  const done = { pickUpId: 'p', lines: [], atMs: 1_000, byMemberId: 'me' };
  const LATE = { ok: false, code: 'UNDO_TOO_LATE', details: { atMs: 1_000 } };
  const NOT_MINE = { ok: false, code: 'NEEDS_ANOTHER_ROLE' };
  it.each([
    ['whoever did it, in time', 'me', false, OWN_UNDO_MS - 1, null],
    ['whoever did it, ten minutes later', 'me', false, OWN_UNDO_MS, LATE],
    ['another verifier', 'you', false, 0, NOT_MINE],
    ['another verifier, late', 'you', false, OWN_UNDO_MS, NOT_MINE],
    ['an admin, days later', 'you', true, 100 * OWN_UNDO_MS, null],
  ] as const)('%s', (_name, memberId, isAdmin, afterMs, refusal) => {
    const may = mayTakeBack(done, { memberId, isAdmin }, done.atMs + afterMs);
    expect(may).toMatchObject(refusal ?? { ok: true, value: null });
  });

  it('has ten minutes', () => {
    expect(OWN_UNDO_MS).toBe(600_000);
  });
});
