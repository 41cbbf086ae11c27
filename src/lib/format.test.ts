import { formatCount, formatFen, formatSigned } from './format-points';
import { formatDeadline, formatInstant, formatNearDay } from './format-time';

/** 23 November 2026, 19:42 in Shanghai. */
const NOW_MS = Date.UTC(2026, 10, 23, 11, 42);
const HOUR_MS = 3_600_000;

describe('figures as people read them', () => {
  it.each([
    [0, '0'],
    [1298, '1,298'],
    [1234567, '1,234,567'],
    [-300, '−300'],
  ])('%d is %s', (count, words) => {
    expect(formatCount(count)).toBe(words);
  });

  it('have a true sign in the ledger', () => {
    expect([formatSigned(12), formatSigned(-1300), formatSigned(0)]).toEqual(['+12', '−1,300', '0']);
  });

  it.each([
    [500, '¥5'],
    [1298, '¥12.98'],
    [5, '¥0.05'],
    [-123456, '−¥1,234.56'],
  ])('%d fen are %s', (fen, words) => {
    expect(formatFen(fen)).toBe(words);
  });
});

describe('time in words', () => {
  it.each([
    [NOW_MS + 2.3 * HOUR_MS, '今晚 22:00'],
    [NOW_MS + 4.3 * HOUR_MS, '今晚 24:00'],
    [NOW_MS + 25.3 * HOUR_MS, '明天 21:00'],
    [Date.UTC(2026, 11, 31, 16), '12 月 31 日 24:00'],
    [Date.UTC(2027, 0, 31, 1), '2027 年 1 月 31 日 09:00'],
  ])('the deadline %d is %s', (atMs, words) => {
    expect(formatDeadline(atMs, NOW_MS)).toBe(words);
  });

  it('names near days and dates the others', () => {
    expect(formatNearDay('2026-11-22', NOW_MS)).toBe('昨天');
    expect(formatNearDay('2026-11-06', NOW_MS)).toBe('11 月 6 日');
    expect(formatInstant(NOW_MS - HOUR_MS, NOW_MS)).toBe('今天 18:42');
  });
});
