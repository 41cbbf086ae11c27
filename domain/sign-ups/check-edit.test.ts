import { checkEdit, fixedWhere } from './check-edit';
import type { FormTerms } from './form-terms';
import type { Question } from './question';

const asked = { helpText: '', required: true, showIf: null, purpose: '联系', keepDays: 7, personal: false } as const;
const option = (id: string, label: string, quota: number | null = null) => ({ id, label, quota });
const MEAL: Question = {
  ...asked,
  id: 'meal',
  title: '吃什么',
  kind: 'single',
  options: [option('a', '荤'), option('b', '素', 2)],
};
const RULES: Question = { ...asked, id: 'rules', title: '须知', kind: 'consent', text: '自负安全', about: 'rules' };
const SLOT: Question = {
  ...{ ...asked, id: 'slot', title: '几点', kind: 'slot' },
  slots: [{ id: 's', label: '', startsAtMs: 1_000, endsAtMs: 2_000, quota: 3 }],
};
const TERMS: FormTerms = {
  ...{ title: '聚餐', text: '', placeText: '东门', feeNote: '', event: { startsAtMs: 5_000, endsAtMs: 6_000 } },
  ...{ opensAtMs: 0, closesAtMs: 4_000, capacity: 10, plusOnesMax: 1, approval: false, showsNames: true },
  ...{ perMember: { max: 1, per: 'form' }, waitlist: null, cancelUntil: 'start', editUntil: 'close' },
  ...{ walkIns: false, selfCheckIn: false, attendancePoints: 0, sensitivity: 'none' },
  questions: [MEAL, RULES, SLOT],
} as unknown as FormTerms;
const chosen = (key: string): boolean => ['meal_a', 'slot_s'].includes(key);

const questions = (change: (question: Question) => Question) => ({ questions: TERMS.questions.map(change) });
const only = (id: string, change: object) => questions((one) => (one.id === id ? { ...one, ...change } : one));
const slotAt = (startsAtMs: number) =>
  only('slot', { slots: [{ id: 's', label: '', startsAtMs, endsAtMs: startsAtMs + 1_000, quota: 3 }] });

test.each<[string, Partial<FormTerms>, string | null]>([
  ['nothing', {}, null],
  ['other words', { title: '周六聚餐', feeNote: 'AA' }, null],
  ['more places', { capacity: 12 }, null],
  ['any number of places', { capacity: null }, null],
  ['fewer places', { capacity: 9 }, 'capacity'],
  ['no event any more', { event: null }, 'event'],
  ['nobody to bring', { plusOnesMax: 0 }, 'plusOnesMax'],
  ['fewer points for coming', { attendancePoints: -1 }, 'attendancePoints'],
  ['sensitive data', { sensitivity: 'health' }, 'sensitivity'],
  ['more often', { perMember: { max: 2, per: 'form' } }, null],
  ['per week', { perMember: { max: 1, per: 'week' } }, 'perMember'],
  ['one more question', { questions: [...TERMS.questions, { ...RULES, id: 'more' }] }, null],
  ['a question less', { questions: [MEAL, RULES] }, 'questions.slot'],
  ['another kind', only('meal', { kind: 'multiple' }), 'questions.meal'],
  ['an answer that everybody sees', only('meal', { personal: true }), 'questions.meal'],
  ['a purpose', only('meal', { purpose: '统计' }), 'questions.meal'],
  ['kept longer', only('meal', { keepDays: 8 }), 'questions.meal'],
  ['kept less long', only('meal', { keepDays: 1 }), null],
  ['an option more', only('meal', { options: [option('a', '荤'), option('b', '素', 2), option('c', '清真')] }), null],
  ['an option less', only('meal', { options: [option('a', '荤')] }), 'questions.meal'],
  ['more of an option', only('meal', { options: [option('a', '荤'), option('b', '素', 3)] }), null],
  ['less of an option', only('meal', { options: [option('a', '荤'), option('b', '素', 1)] }), 'questions'],
  [
    'words of an option that nobody chose',
    only('meal', { options: [option('a', '荤'), option('b', '蔬菜', 2)] }),
    null,
  ],
  [
    'words of one that somebody chose',
    only('meal', { options: [option('a', '素'), option('b', '素', 2)] }),
    'questions.meal',
  ],
  ['a time that somebody chose', slotAt(1_500), 'questions.slot'],
  ['what was agreed to', only('rules', { text: '照片可商用' }), 'questions.rules'],
  ['whose consent it is', only('rules', { about: 'guardian' }), 'questions.rules'],
  ['the title of a consent', only('rules', { title: '活动须知' }), null],
])('an edit of %s', (_, change, field) => {
  const checked = checkEdit(TERMS, { ...TERMS, ...change }, fixedWhere(chosen));
  expect(checked).toMatchObject(field === null ? { ok: true } : { code: 'EDIT_LOCKED', details: { field } });
});

test.each<[string, Partial<FormTerms>, Partial<FormTerms>, string | null]>([
  ['no event, as before', { event: null }, { event: null }, null],
  ['an event where there was none', { event: null }, {}, 'event'],
  ['a limit where there was none', { capacity: null }, {}, 'capacity'],
  ['no waitlist any more', { waitlist: { max: 5, confirmMinutes: 0 } }, {}, 'waitlist'],
  [
    'a shorter waitlist',
    { waitlist: { max: 5, confirmMinutes: 0 } },
    { waitlist: { max: 4, confirmMinutes: 0 } },
    'waitlist',
  ],
  ['a longer waitlist', { waitlist: { max: 5, confirmMinutes: 0 } }, { waitlist: { max: 6, confirmMinutes: 0 } }, null],
  ['a waitlist where there was none', {}, { waitlist: { max: 6, confirmMinutes: 0 } }, null],
  ['once where it was twice', { perMember: { max: 2, per: 'form' } }, {}, 'perMember'],
])('an edit to %s', (_, was, change, field) => {
  const checked = checkEdit({ ...TERMS, ...was }, { ...TERMS, ...change }, fixedWhere(chosen));
  expect(checked).toMatchObject(field === null ? { ok: true } : { code: 'EDIT_LOCKED', details: { field } });
});

test('words of options are free in a form that nobody has answered', () => {
  const next = { ...TERMS, ...only('meal', { options: [option('a', '荤菜'), option('b', '素', 2)] }) };
  expect(checkEdit(TERMS, next, () => []).ok).toBe(true);
  expect(checkEdit(TERMS, next, fixedWhere(chosen)).ok).toBe(false);
});
