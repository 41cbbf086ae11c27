import type { FormTerms } from './form-terms';
import type { Question } from './question';
import { checkSeries, comingSessions, nextSession, sessionOf, skippedAfter } from './series';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
/** Saturday 28 November 2026, 18:00 in Shanghai. */
const STARTS = Date.UTC(2026, 10, 28, 10);
const NOW = STARTS - 5 * DAY_MS;
const asked = { helpText: '', required: true, showIf: null, purpose: '', keepDays: 30, personal: false } as const;

const terms = (change: Partial<FormTerms> = {}): FormTerms => ({
  ...{ title: '羽毛球', introText: '', placeText: '', feeNote: '', sensitivity: 'none', questions: [] },
  event: { startsAtMs: STARTS, endsAtMs: STARTS + 2 * HOUR_MS },
  opensAtMs: NOW,
  closesAtMs: STARTS - 2 * HOUR_MS,
  capacity: 12,
  perMember: { max: 1, per: 'form' },
  plusOnesMax: 1,
  approval: false,
  waitlist: null,
  ...{ cancelUntil: 'start', editUntil: 'close', attendancePoints: 0 },
  ...{ selfCheckIn: false, walkIns: false, showsNames: true },
  ...change,
});
const series = (nextWeek: number, skippedDays: readonly string[] = [], of = terms()) => ({
  terms: of,
  nextWeek,
  skippedDays,
});

describe('whether a form can be repeated weekly', () => {
  const span = (ms: number) => ({ event: { startsAtMs: STARTS, endsAtMs: STARTS + ms } });
  test.each<[string, Partial<FormTerms>, string | null]>([
    ['an event on one evening', {}, null],
    ['no event', { event: null }, 'event'],
    ['an event as long as a week', span(WEEK_MS), 'event'],
    ['one a millisecond shorter', span(WEEK_MS - 1), null],
    ['a deadline a week ahead', { opensAtMs: NOW - WEEK_MS, closesAtMs: STARTS - WEEK_MS }, 'closesAtMs'],
    ['one a millisecond later', { opensAtMs: NOW - WEEK_MS, closesAtMs: STARTS - WEEK_MS + 1 }, null],
    ['twice a session', { perMember: { max: 2, per: 'form' } }, 'perMember'],
    ['once a week', { perMember: { max: 1, per: 'week' } }, 'perMember'],
    ['what makes no sense as a form', { selfCheckIn: true, plusOnesMax: 12 }, 'plusOnesMax'],
  ])('%s', (_name, change, field) => {
    const result = checkSeries(terms(change), Math.min(NOW, (change.closesAtMs ?? NOW + 1) - 1));
    expect(result.ok ? null : result.details?.['field']).toBe(field);
  });
});

describe('a later session', () => {
  test('moves every time along, and only times', () => {
    const slot = { id: 'a', label: '早场', quota: 3, startsAtMs: STARTS, endsAtMs: STARTS + HOUR_MS };
    const questions: readonly Question[] = [
      { ...asked, id: 'slot', title: '几点', kind: 'slot', slots: [slot] },
      { ...asked, id: 'day', title: '哪天', kind: 'date', fromDay: '2026-11-28', toDay: '' },
      { ...asked, id: 'note', title: '说明', kind: 'text', minLength: 0, maxLength: 9 },
    ];
    const { terms: moved, ...session } = sessionOf(series(0, [], terms({ questions })), 2);
    expect(session).toEqual({ week: 2, day: '2026-12-12', makeAtMs: NOW + 2 * WEEK_MS - DAY_MS });
    expect(moved).toEqual({
      ...terms(),
      event: { startsAtMs: STARTS + 2 * WEEK_MS, endsAtMs: STARTS + 2 * WEEK_MS + 2 * HOUR_MS },
      opensAtMs: NOW + 2 * WEEK_MS,
      closesAtMs: STARTS + 2 * WEEK_MS - 2 * HOUR_MS,
      questions: [
        {
          ...questions[0],
          slots: [{ ...slot, startsAtMs: STARTS + 2 * WEEK_MS, endsAtMs: STARTS + 2 * WEEK_MS + HOUR_MS }],
        },
        { ...questions[1], fromDay: '2026-12-12', toDay: '' },
        questions[2],
      ],
    });
    expect(
      sessionOf(
        series(
          0,
          [],
          terms({ questions: [{ ...asked, id: 'd', title: 't', kind: 'date', fromDay: '', toDay: '2026-11-30' }] }),
        ),
        1,
      ).terms.questions,
    ).toMatchObject([{ fromDay: '', toDay: '2026-12-07' }]);
  });

  test('takes sign-ups a week ahead at most; the first as early as it was published', () => {
    const early = series(0, [], terms({ opensAtMs: STARTS - 20 * DAY_MS }));
    expect(sessionOf(early, 0).terms.opensAtMs).toBe(STARTS - 20 * DAY_MS);
    expect(sessionOf(early, 3).terms.opensAtMs).toBe(STARTS + 2 * WEEK_MS);
  });
});

describe('the next session', () => {
  test.each<[string, ReturnType<typeof series>, number, number]>([
    ['is the next week', series(1), NOW, 1],
    ['skips what an operator skipped', series(1, ['2026-12-05', '2026-12-12']), NOW, 3],
    ['is not one whose time to sign up is over, to the millisecond', series(1), STARTS + WEEK_MS - 2 * HOUR_MS, 2],
    ['is one that takes sign-ups for a millisecond more', series(1), STARTS + WEEK_MS - 2 * HOUR_MS - 1, 1],
  ])('%s', (_name, of, nowMs, week) => {
    expect(nextSession(of, nowMs).week).toBe(week);
  });
});

test('sessions to come are listed, skipped ones among them, past ones not', () => {
  const found = comingSessions(series(1, ['2026-12-12']), STARTS + WEEK_MS - 2 * HOUR_MS, 3);
  expect(found.map(({ week, day, isSkipped }) => [week, day, isSkipped])).toEqual([
    [2, '2026-12-12', true],
    [3, '2026-12-19', false],
    [4, '2026-12-26', false],
  ]);
});

describe('the days that are skipped', () => {
  const days = ['2026-11-22', '2026-11-23', '2026-12-05'];
  test.each([
    ['one more, and what is past goes', '2026-12-12', true, ['2026-11-23', '2026-12-05', '2026-12-12']],
    ['the same again', '2026-12-05', true, ['2026-11-23', '2026-12-05']],
    ['one less', '2026-12-05', false, ['2026-11-23']],
  ])('%s', (_name, day, skips, expected) => {
    expect(skippedAfter({ skippedDays: days }, { day, skips, nowMs: NOW })).toEqual(expected);
  });

  test('are at most thirty, the newest of them', () => {
    const many = Array.from({ length: 30 }, (_, index) => `2027-01-${String(index + 1).padStart(2, '0')}`);
    const after = skippedAfter({ skippedDays: many }, { day: '2027-02-01', skips: true, nowMs: NOW });
    expect(after).toHaveLength(30);
    expect(after.at(-1)).toBe('2027-02-01');
    expect(after[0]).toBe('2027-01-02');
  });
});
