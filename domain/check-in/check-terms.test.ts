import { readingTerms } from '../../tests/support/reading-terms';
import { checkEdit, checkTerms } from './check-terms';

describe('terms are refused', () => {
  test.each([
    ['that start in the past', { startDay: '2026-10-31' }, 'startDay'],
    ['that end before they start', { startDay: '2026-11-02', endDay: '2026-11-01' }, 'endDay'],
    ['that last more than 400 days', { endDay: '2027-12-06' }, 'endDay'],
    ['with a weekday twice', { weekdays: [1, 1] }, 'weekdays'],
    ['without a day to check in on', { endDay: '2026-11-01', weekdays: [1] }, 'weekdays'],
    ['that close before they open', { opensAtMinute: 600, closesAtMinute: 600 }, 'closesAtMinute'],
    ['that close before the night before has ended', { cutOffMinutes: 120, closesAtMinute: 120 }, 'closesAtMinute'],
    [
      'with milestones out of order',
      {
        milestones: [
          { streakDays: 7, bonusPoints: 1 },
          { streakDays: 7, bonusPoints: 1 },
        ],
      },
      'milestones',
    ],
    ['with a day and bonus above 100 points', { milestones: [{ streakDays: 7, bonusPoints: 91 }] }, 'milestones'],
  ])('%s', (_, change, field) => {
    expect(checkTerms({ ...readingTerms, ...change }, '2026-11-01')).toEqual({
      ok: false,
      code: 'TERMS_WRONG',
      details: { field },
    });
  });

  test('only when something is wrong with them', () => {
    expect(checkTerms(readingTerms, '2026-11-01').ok).toBe(true);
    expect(
      checkTerms(
        { ...readingTerms, endDay: '2027-12-05', milestones: [{ streakDays: 7, bonusPoints: 90 }] },
        '2026-11-01',
      ).ok,
    ).toBe(true);
  });
});

describe('an edit of a challenge that has begun', () => {
  test.each([
    ['may change its words', { title: '读书', ruleText: '', promptText: '', showsTexts: false }, { ok: true }],
    ['may move the last day later', { endDay: '2027-01-15' }, { ok: true }],
    ['may not move the last day earlier', { endDay: '2026-12-30' }, { ok: false, details: { field: 'endDay' } }],
    ['may not change the points', { pointsPerDay: 20 }, { ok: false, details: { field: 'pointsPerDay' } }],
    ['may not change the weekdays', { weekdays: [1] }, { ok: false, details: { field: 'weekdays' } }],
    ['may not change the milestones', { milestones: [] }, { ok: false, details: { field: 'milestones' } }],
    ['may not become longer than 400 days', { endDay: '2027-12-31' }, { ok: false, code: 'TERMS_WRONG' }],
  ])('%s', (_, change, answer) => {
    expect(checkEdit(readingTerms, { ...readingTerms, ...change }, '2026-11-23')).toMatchObject(answer);
  });

  test('is free before the first day', () => {
    expect(
      checkEdit(readingTerms, { ...readingTerms, pointsPerDay: 20, startDay: '2026-11-05' }, '2026-10-31').ok,
    ).toBe(true);
  });
});
