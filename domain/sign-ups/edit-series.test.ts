import { checkSeriesEdit, editedSeries, withOpening } from './edit-series';
import type { FormTerms } from './form-terms';
import type { Question } from './question';
import { nextSession, type Series, sessionOf } from './series';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
/** Saturday 28 November 2026, 18:00 in Shanghai. */
const STARTS = Date.UTC(2026, 10, 28, 10);
const NOW = STARTS - 5 * DAY_MS;
const asked = { helpText: '', required: true, showIf: null, purpose: '', keepDays: 30, personal: false } as const;
const MEAL: Question = {
  ...{ ...asked, id: 'meal', title: '吃什么', kind: 'single' },
  options: [
    { id: 'a', label: '荤', quota: 2 },
    { id: 'b', label: '素', quota: null },
  ],
};
const SIZE: Question = { ...asked, id: 'size', title: '尺码', kind: 'text', minLength: 0, maxLength: 10 };

const terms: FormTerms = {
  ...{ title: '羽毛球', introText: '', placeText: '东门', feeNote: '', sensitivity: 'none', questions: [MEAL] },
  event: { startsAtMs: STARTS, endsAtMs: STARTS + 2 * HOUR_MS },
  opensAtMs: NOW,
  closesAtMs: STARTS - 2 * HOUR_MS,
  capacity: 12,
  perMember: { max: 1, per: 'form' },
  ...{ plusOnesMax: 1, approval: false, waitlist: null, cancelUntil: 'start', editUntil: 'close' },
  ...{ attendancePoints: 0, selfCheckIn: false, walkIns: false, showsNames: true },
};
const movedBy = (ms: number): Partial<FormTerms> => ({
  event: { startsAtMs: STARTS + ms, endsAtMs: STARTS + ms + HOUR_MS },
  opensAtMs: NOW + ms,
  closesAtMs: STARTS + ms - HOUR_MS,
});

describe('whether the sessions to come may become this', () => {
  test.each<[string, Partial<FormTerms>, [string, string] | null]>([
    ['another name and place', { title: '乒乓球', placeText: '西门' }, null],
    ['fewer places', { capacity: 4 }, null],
    ['any number of places', { capacity: null }, null],
    ['a question more', { questions: [MEAL, SIZE] }, null],
    ['the question in other words', { questions: [{ ...MEAL, title: '荤的素的' }] }, null],
    ['a day later', movedBy(DAY_MS), null],
    ['a day earlier', movedBy(-DAY_MS), null],
    ['just within its week', movedBy(WEEK_MS - 1), null],
    ['a week later', movedBy(WEEK_MS), ['TERMS_WRONG', 'event']],
    ['no event', { event: null }, ['TERMS_WRONG', 'event']],
    ['signing up until after it', { closesAtMs: STARTS + WEEK_MS }, ['TERMS_WRONG', 'closesAtMs']],
    ['twice each', { perMember: { max: 2, per: 'form' } }, ['TERMS_WRONG', 'perMember']],
    ['nobody to bring', { plusOnesMax: 0 }, ['EDIT_LOCKED', 'plusOnesMax']],
    ['the question gone', { questions: [] }, ['EDIT_LOCKED', 'questions.meal']],
    [
      'the question for another purpose',
      { questions: [{ ...MEAL, purpose: '统计' }] },
      ['EDIT_LOCKED', 'questions.meal'],
    ],
    ['the answer kept longer', { questions: [{ ...MEAL, keepDays: 31 }] }, ['EDIT_LOCKED', 'questions.meal']],
    ['health asked about', { sensitivity: 'health', questions: [MEAL, consent()] }, ['EDIT_LOCKED', 'sensitivity']],
  ])('%s', (_what, change, refusal) => {
    const checked = checkSeriesEdit(terms, { ...terms, ...change }, NOW);
    expect(checked.ok ? null : [checked.code, checked.details?.['field']]).toEqual(refusal);
  });
});

describe('a weekly event that was changed from a session on', () => {
  const series: Series = { terms, nextWeek: 3, skippedDays: ['2026-12-26'] };

  test.each([-6 * DAY_MS, -HOUR_MS, 0, 2 * DAY_MS, WEEK_MS - 1])('comes out as it was changed, %d ms later', (ms) => {
    const session = nextSession(series, NOW);
    expect(session.week).toBe(3);
    const event = { startsAtMs: STARTS + 3 * WEEK_MS + ms, endsAtMs: STARTS + 3 * WEEK_MS + ms + HOUR_MS };
    const next = withOpening(session.terms, { ...session.terms, title: '乒乓球', event });
    const changed = editedSeries(series, session, next);
    expect(sessionOf(changed, 3).terms).toEqual(next);
    expect(sessionOf(changed, 5).terms.event?.startsAtMs).toBe(STARTS + 5 * WEEK_MS + ms);
    expect(changed.nextWeek).toBe(3);
  });

  test('skips what was skipped, on its new day', () => {
    const session = nextSession(series, NOW);
    const event = { startsAtMs: STARTS + 3 * WEEK_MS + DAY_MS, endsAtMs: STARTS + 3 * WEEK_MS + DAY_MS + HOUR_MS };
    const changed = editedSeries(series, session, { ...session.terms, event });
    expect(changed.skippedDays).toEqual(['2026-12-27']);
    expect(nextSession({ ...changed, nextWeek: 4 }, NOW).week).toBe(5);
  });

  test('opens as long before its new day as before, unless its opening was changed, too', () => {
    const later = { ...terms, event: { startsAtMs: STARTS + DAY_MS, endsAtMs: STARTS + DAY_MS + HOUR_MS } };
    expect(withOpening(terms, later).opensAtMs).toBe(NOW + DAY_MS);
    expect(withOpening(terms, { ...later, opensAtMs: NOW + 1 }).opensAtMs).toBe(NOW + 1);
  });
});

function consent(): Question {
  return { ...asked, id: 'ok', title: '同意', kind: 'consent', text: '我同意', about: 'sensitive' };
}
