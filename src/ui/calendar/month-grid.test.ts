import { monthGrid, partsOf, shiftMonth } from './month-grid';

describe('a month as a grid', () => {
  it('starts its weeks on Monday', () => {
    const november = monthGrid('2026-11');
    expect(november.slice(0, 7)).toEqual([null, null, null, null, null, null, { day: '2026-11-01', number: 1 }]);
    expect(november.at(-1)).toEqual({ day: '2026-11-30', number: 30 });
    expect(monthGrid('2027-02')[0]).toEqual({ day: '2027-02-01', number: 1 });
  });

  it('knows leap years', () => {
    expect(monthGrid('2028-02').at(-1)).toEqual({ day: '2028-02-29', number: 29 });
    expect(monthGrid('2100-02').at(-1)).toEqual({ day: '2100-02-28', number: 28 });
  });

  it('goes over the end of a year both ways', () => {
    expect(shiftMonth('2026-12', 1)).toBe('2027-01');
    expect(shiftMonth('2026-01', -1)).toBe('2025-12');
    expect(partsOf('2026-09')).toEqual({ year: 2026, monthNumber: 9 });
  });
});
