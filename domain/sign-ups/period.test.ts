import { periodOf, periodsBetween } from './period';

const at = (text: string) => Date.parse(`${text}+08:00`);
/** A Tuesday. */
const NOW = at('2026-11-24T09:00:00');

describe('the periods of a limit', () => {
  test.each([
    ['form', ''],
    ['day', '2026-11-24-'],
    ['week', '2026-11-23-'],
    ['month', '2026-11-'],
  ] as const)('per %s is counted in "%s"', (per, period) => {
    expect(periodOf(per, NOW)).toBe(period);
  });

  test.each([
    ['form', '2026-09-30T23:59:59', ['']],
    ['day', '2026-11-24T00:00:00', ['2026-11-24-']],
    ['day', '2026-11-23T23:59:59', ['2026-11-24-', '2026-11-23-']],
    ['week', '2026-11-23T00:00:00', ['2026-11-23-']],
    ['week', '2026-11-22T23:59:59', ['2026-11-23-', '2026-11-16-']],
    ['month', '2026-11-01T00:00:00', ['2026-11-']],
    ['month', '2026-09-30T23:59:59', ['2026-11-', '2026-10-', '2026-09-']],
  ] as const)('per %s since %s are %j', (per, from, periods) => {
    expect(periodsBetween(per, { fromMs: at(from), toMs: NOW }, 100)).toEqual(periods);
  });

  it('are the last ones where there are more than asked for', () => {
    const since = { fromMs: at('2025-11-24T09:00:00'), toMs: NOW };
    expect(periodsBetween('day', since, 2)).toEqual(['2026-11-24-', '2026-11-23-']);
  });
});
