import type { EntryLine } from '../../../contracts/points-views';
import { daysOf } from './days-of';
import { sourceOf } from './source-of';

describe('a line of the ledger leads to', () => {
  test.each([
    ['coupon:cb_1:m_2:0', { kind: 'coupon', couponId: 'cb_1:m_2:0' }],
    ['check-in:ch_1:2026-11-23', { kind: 'challenge', challengeId: 'ch_1' }],
    ['adjustment:a1', null],
    ['entry:12', null],
    ['', null],
  ])('%s', (subject, source) => {
    expect(sourceOf(subject)).toEqual(source);
  });
});

describe('the ledger by days', () => {
  const line = (number: number, day: string) => ({ number, day }) as EntryLine;

  it('puts the lines of one day together, newest first', () => {
    const days = daysOf([line(3, '2026-11-23'), line(2, '2026-11-23'), line(1, '2026-11-22')]);
    expect(days.map(({ day, entries }) => [day, entries.length])).toEqual([
      ['2026-11-23', 2],
      ['2026-11-22', 1],
    ]);
  });

  it('has no day without a line', () => {
    expect(daysOf([])).toEqual([]);
  });
});
