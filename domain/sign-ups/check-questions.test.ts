import { checkQuestions } from './check-questions';
import type { Question, QuestionKind } from './question';

const asked = { title: '问题', helpText: '', required: true, showIf: null, purpose: '', keepDays: 7, personal: false };
const question = (kind: QuestionKind, change: object = {}): Question =>
  ({ ...asked, id: 'q', kind, ...change }) as unknown as Question;
const options = ['a', 'b', 'c'].map((id) => ({ id, label: id, quota: null }));
const texts = (minLength: number, maxLength: number) => ({ minLength, maxLength });
const slots = (startsAtMs: number, endsAtMs: number) => ({
  slots: [{ id: String(startsAtMs), label: '', quota: 1, startsAtMs, endsAtMs }],
});
const said = { personal: true, purpose: '联系' };

const verdict = (questions: readonly Question[]) => {
  const checked = checkQuestions(questions);
  return checked.ok ? 'sound' : checked.details?.field;
};

describe('one question', () => {
  it.each<[string, Question]>([
    ['a text', question('text', texts(0, 1))],
    ['a text of one length', question('text', texts(5, 5))],
    ['the longest short text', question('text', texts(0, 100))],
    ['the longest long text', question('long-text', texts(0, 1_000))],
    ['one number', question('number', { min: 3, max: 3, unitText: '' })],
    ['a choice', question('single', { options })],
    ['as many picks as there are options', question('multiple', { options, minPicks: 3, maxPicks: 3 })],
    ['any day', question('date', { fromDay: '', toDay: '' })],
    ['from a day on', question('date', { fromDay: '2026-11-01', toDay: '' })],
    ['up to a day', question('date', { fromDay: '', toDay: '2026-11-01' })],
    ['one day', question('date', { fromDay: '2026-11-01', toDay: '2026-11-01' })],
    ['one minute', question('time', { fromMinute: 60, toMinute: 60 })],
    ['an appointment', question('slot', slots(1, 2))],
    ['a rating', question('rating')],
    ['a phone number, covered and for something', question('phone', said)],
    ['a home, covered and for something', question('region', said)],
    ['pictures, covered and for something', question('image', { ...said, maxCount: 1 })],
    ['files of two types', question('file', { ...said, types: ['pdf', 'word'], maxCount: 1, maxMegabytes: 5 })],
    ['a signature, covered and for something', question('signature', said)],
    ['a text about a person, for something', question('text', { ...texts(0, 5), ...said })],
    ['a text about nobody, for something', question('text', { ...texts(0, 5), purpose: '备餐' })],
  ])('%s', (_why, one) => {
    expect(verdict([one])).toBe('sound');
  });

  it.each<[string, Question]>([
    ['a text longer than it may be', question('text', texts(6, 5))],
    ['a text of nothing', question('text', texts(0, 0))],
    ['too long a short text', question('text', texts(0, 101))],
    ['too long a long text', question('long-text', texts(0, 1_001))],
    ['a number between nothing', question('number', { min: 4, max: 3, unitText: '' })],
    ['two options that are one', question('single', { options: [...options, options[0]] })],
    ['more picks than options', question('multiple', { options, minPicks: 1, maxPicks: 4 })],
    ['at least more than at most', question('multiple', { options, minPicks: 3, maxPicks: 2 })],
    ['days backwards', question('date', { fromDay: '2026-11-02', toDay: '2026-11-01' })],
    ['minutes backwards', question('time', { fromMinute: 61, toMinute: 60 })],
    ['an appointment of no length', question('slot', slots(2, 2))],
    ['a second appointment of no length', question('slot', { slots: [...slots(1, 2).slots, ...slots(3, 3).slots] })],
    ['files of no type', question('file', { ...said, types: [], maxCount: 1, maxMegabytes: 5 })],
    ['files of one type twice', question('file', { ...said, types: ['pdf', 'pdf'], maxCount: 1, maxMegabytes: 5 })],
    ['a phone number for nothing', question('phone', { personal: true })],
    ['a phone number for all to see', question('phone', { purpose: '联系' })],
    ['a signature for all to see', question('signature', { purpose: '签收' })],
    ['a home for nothing', question('region', { personal: true })],
    ['a picture for nothing', question('image', { personal: true, maxCount: 1 })],
    ['a file for nothing', question('file', { personal: true, types: ['pdf'], maxCount: 1, maxMegabytes: 5 })],
    ['something personal for nothing', question('text', { ...texts(0, 5), personal: true })],
  ])('not %s', (_why, one) => {
    expect(verdict([one])).toBe('questions.q');
  });
});

describe('a question after others', () => {
  const meal = question('single', { id: 'meal', options });
  const agreed = question('consent', { id: 'agreed', text: '我同意', about: 'rules' });
  const words = question('text', { id: 'words', ...texts(0, 5) });
  const slot = question('slot', { id: 'slot', ...slots(1, 2) });
  const shownIf = (questionId: string, ...anyOf: string[]) =>
    question('rating', { id: 'more', showIf: { questionId, anyOf } });

  it.each<[string, readonly Question[]]>([
    ['hangs on an option', [meal, shownIf('meal', 'a', 'c')]],
    ['hangs on an appointment', [slot, shownIf('slot', '1')]],
    ['hangs on a consent', [agreed, shownIf('agreed', 'yes')]],
    ['hangs on something long before it', [meal, agreed, words, shownIf('meal', 'b')]],
  ])('%s', (_why, questions) => {
    expect(verdict(questions)).toBe('sound');
  });

  it.each<[string, readonly Question[], string]>([
    ['hangs on nothing there is', [meal, shownIf('other', 'a')], 'questions.more'],
    ['hangs on what comes later', [shownIf('meal', 'a'), meal], 'questions.more'],
    ['hangs on an option that is not there', [meal, shownIf('meal', 'a', 'd')], 'questions.more'],
    ['hangs on a consent refused', [agreed, shownIf('agreed', 'no')], 'questions.more'],
    ['hangs on words', [words, shownIf('words', 'a')], 'questions.more'],
    ['hangs on a choice that is called yes', [meal, shownIf('meal', 'yes')], 'questions.more'],
    ['is asked twice', [meal, agreed, { ...words, id: 'meal' }], 'questions.meal'],
  ])('never %s', (_why, questions, field) => {
    expect(verdict(questions)).toBe(field);
  });
});
