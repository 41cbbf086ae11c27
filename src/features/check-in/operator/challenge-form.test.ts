import { businessDay, startOfDayMs } from '@domain/kernel/business-day';
import type { ChallengeTerms } from '@domain/check-in/challenge-terms';
import { fullPoints, termsOf, type ChallengeForm } from './challenge-form';
import { copyTerms, templateTerms, type TemplateName } from './challenge-template';

const TODAY = businessDay('2026-11-23');
const noonOf = (day: string) => startOfDayMs(businessDay(day)) + 12 * 3_600_000;
const NOON_MS = noonOf('2026-11-23');
const form = (changes: Partial<ChallengeForm> = {}): ChallengeForm => ({
  ...templateTerms('reading', NOON_MS),
  ...changes,
});

describe('the form of a challenge', () => {
  it.each(['reading', 'early', 'sport', 'study'] satisfies TemplateName[])(
    'can be published as the template %s fills it in',
    (name) => {
      expect(termsOf(templateTerms(name, NOON_MS), TODAY, null).ok).toBe(true);
    },
  );

  it.each([
    ['no name', { title: '  ' }, 'MISSING', 'title'],
    ['no weekday', { weekdays: [] }, 'MISSING', 'weekdays'],
    ['points that are being typed', { pointsPerDay: null }, 'MISSING', 'pointsPerDay'],
    ['more points than a day may give', { pointsPerDay: 101 }, 'MISSING', 'pointsPerDay'],
    ['half a bonus', { milestones: [{ streakDays: 7, bonusPoints: null }] }, 'MISSING', 'milestones'],
    ['no daily cap', { memberDayPointsMax: null }, 'MISSING', 'memberDayPointsMax'],
    ['a first day that has passed', { startDay: '2026-11-22' }, 'TERMS_WRONG', 'startDay'],
    ['a last day before the first', { endDay: '2026-11-22' }, 'TERMS_WRONG', 'endDay'],
    [
      'a window that closes before it opens',
      { opensAtMinute: 600, closesAtMinute: 540 },
      'TERMS_WRONG',
      'closesAtMinute',
    ],
    [
      'bonuses in the wrong order',
      {
        milestones: [
          { streakDays: 21, bonusPoints: 10 },
          { streakDays: 7, bonusPoints: 10 },
        ],
      },
      'TERMS_WRONG',
      'milestones',
    ],
  ] as const)('with %s names the field', (_what, changes, code, field) => {
    expect(termsOf(form(changes), TODAY, null)).toMatchObject({ ok: false, code, details: { field } });
  });

  it('of a challenge that has begun lets its name and a later end through, and nothing members rely on', () => {
    const before: ChallengeTerms = { ...templateTerms('reading', noonOf('2026-11-20')), pauses: [] };
    const { pauses: _, ...same } = before;
    expect(termsOf({ ...same, title: '读二十分钟', endDay: '2026-12-31' }, TODAY, before).ok).toBe(true);
    expect(termsOf({ ...same, endDay: '2026-12-01' }, TODAY, before)).toMatchObject({ code: 'EDIT_LOCKED' });
    expect(termsOf({ ...same, pointsPerDay: 20 }, TODAY, before)).toMatchObject({ details: { field: 'pointsPerDay' } });
  });

  it('says what somebody earns who misses no day, with the bonuses within reach', () => {
    expect(fullPoints(form(), 21)).toBe(280);
    expect(fullPoints(form(), 20)).toBe(220);
    expect(fullPoints(form({ pointsPerDay: null, milestones: [] }), 21)).toBe(0);
  });
});

test('a copy is as long as before, begins when a day can still be done, and carries no pauses', () => {
  const last = {
    ...templateTerms('early', noonOf('2026-09-01')),
    pauses: [{ fromDay: '2026-09-03', toDay: '2026-09-04' }],
  };
  const copy = copyTerms(last, NOON_MS);
  expect(copy).toMatchObject({ title: '早起 21 天', startDay: '2026-11-24', endDay: '2026-12-14' });
  expect(copy).not.toHaveProperty('pauses');
});
