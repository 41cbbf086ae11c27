import type { AnswerProblem } from './answers';
import { checkAnswers, shownQuestions } from './check-answers';
import type { Question, QuestionSpec } from './question';

const question = (spec: QuestionSpec, change: Partial<Question> = {}): Question =>
  ({
    ...{ id: 'q1', title: '问题', helpText: '', required: true, showIf: null, purpose: '', keepDays: 30 },
    personal: false,
    ...spec,
    ...change,
  }) as Question;

const options = [
  { id: 'a', label: '参加', quota: null },
  { id: 'b', label: '不参加', quota: null },
  { id: 'c', label: '看情况', quota: 3 },
];
const text: QuestionSpec = { kind: 'text', minLength: 2, maxLength: 5 };
const number: QuestionSpec = { kind: 'number', min: 0, max: 10, unitText: '人' };
const single: QuestionSpec = { kind: 'single', options };
const multiple: QuestionSpec = { kind: 'multiple', options, minPicks: 1, maxPicks: 2 };
const date: QuestionSpec = { kind: 'date', fromDay: '2026-11-01', toDay: '2026-11-30' };
const time: QuestionSpec = { kind: 'time', fromMinute: 540, toMinute: 1_080 };
const consent: QuestionSpec = { kind: 'consent', text: '我同意', about: 'rules' };
const slot: QuestionSpec = {
  kind: 'slot',
  slots: [{ id: 's1', label: '上午', startsAtMs: 1, endsAtMs: 2, quota: 5 }],
};

const verdict = (spec: QuestionSpec, given: unknown) => {
  const { clean, problems } = checkAnswers([question(spec)], { q1: given });
  return problems[0] ?? clean.q1;
};

describe('one answer', () => {
  it.each<{ why: string; spec: QuestionSpec; given: unknown; kept: unknown }>([
    { why: 'a text, trimmed', spec: text, given: '  李四 ', kept: '李四' },
    { why: 'a text at its longest', spec: text, given: '一二三四五', kept: '一二三四五' },
    { why: 'a number at its least', spec: number, given: 0, kept: 0 },
    { why: 'a number with two decimals', spec: number, given: 1.25, kept: 1.25 },
    { why: 'a choice', spec: single, given: 'b', kept: 'b' },
    { why: 'picks, in the order of the options', spec: multiple, given: ['c', 'a'], kept: ['a', 'c'] },
    { why: 'the first day', spec: date, given: '2026-11-01', kept: '2026-11-01' },
    { why: 'the last minute', spec: time, given: '18:00', kept: '18:00' },
    {
      why: 'a phone with spaces and a country code',
      spec: { kind: 'phone' },
      given: '+86 138-0000 0001',
      kept: '13800000001',
    },
    { why: 'a landline', spec: { kind: 'phone' }, given: '021-62345678', kept: '02162345678' },
    {
      why: 'a region',
      spec: { kind: 'region' },
      given: ['上海市', '上海市', ' 徐汇区 '],
      kept: ['上海市', '上海市', '徐汇区'],
    },
    { why: 'a rating', spec: { kind: 'rating' }, given: 5, kept: 5 },
    { why: 'a slot', spec: slot, given: 's1', kept: 's1' },
    { why: 'a consent', spec: consent, given: true, kept: true },
    { why: 'pictures', spec: { kind: 'image', maxCount: 2 }, given: ['f1', 'f2'], kept: ['f1', 'f2'] },
  ])('keeps $why', ({ spec, given, kept }) => {
    expect(verdict(spec, given)).toEqual(kept);
  });

  it.each<{ why: string; spec: QuestionSpec; given: unknown; problem: Omit<AnswerProblem, 'questionId'> }>([
    { why: 'nothing', spec: text, given: undefined, problem: { code: 'missing' } },
    { why: 'blanks', spec: text, given: '   ', problem: { code: 'missing' } },
    { why: 'no picks', spec: multiple, given: [], problem: { code: 'missing' } },
    { why: 'a number for a text', spec: text, given: 3, problem: { code: 'wrong-shape' } },
    { why: 'a short text', spec: text, given: '李', problem: { code: 'too-short', limit: 2 } },
    { why: 'a long text', spec: text, given: '一二三四五六', problem: { code: 'too-long', limit: 5 } },
    { why: 'three decimals', spec: number, given: 1.255, problem: { code: 'wrong-shape' } },
    { why: 'no number', spec: number, given: Number.NaN, problem: { code: 'wrong-shape' } },
    { why: 'less than the least', spec: number, given: -1, problem: { code: 'too-small', limit: 0 } },
    { why: 'more than the most', spec: number, given: 11, problem: { code: 'too-large', limit: 10 } },
    { why: 'an option of nobody', spec: single, given: 'z', problem: { code: 'unknown-option' } },
    { why: 'too many picks', spec: multiple, given: ['a', 'b', 'c'], problem: { code: 'too-many', limit: 2 } },
    { why: 'one pick twice', spec: multiple, given: ['a', 'a'], problem: { code: 'repeated' } },
    { why: 'a day that does not exist', spec: date, given: '2026-11-31', problem: { code: 'bad-day' } },
    { why: 'the day before', spec: date, given: '2026-10-31', problem: { code: 'too-small', limit: '2026-11-01' } },
    { why: 'a minute too late', spec: time, given: '18:01', problem: { code: 'too-large', limit: 1_080 } },
    { why: 'no time', spec: time, given: '24:00', problem: { code: 'bad-time' } },
    { why: 'half a phone number', spec: { kind: 'phone' }, given: '1380000', problem: { code: 'bad-phone' } },
    { why: 'a province alone', spec: { kind: 'region' }, given: ['上海市'], problem: { code: 'bad-region' } },
    { why: 'six stars', spec: { kind: 'rating' }, given: 6, problem: { code: 'too-large', limit: 5 } },
    { why: 'half a star', spec: { kind: 'rating' }, given: 1.5, problem: { code: 'wrong-shape' } },
    { why: 'no consent', spec: consent, given: false, problem: { code: 'not-agreed' } },
  ])('refuses $why', ({ spec, given, problem }) => {
    expect(verdict(spec, given)).toEqual({ questionId: 'q1', ...problem });
  });
});

describe('a form', () => {
  const comes = question(single, { id: 'comes' });
  const meal = question(text, { id: 'meal', showIf: { questionId: 'comes', anyOf: ['a', 'c'] } });
  const spice = question(text, { id: 'spice', showIf: { questionId: 'meal', anyOf: ['火锅'] } });

  it('does not ask what is hidden, and drops what was given to it', () => {
    expect(checkAnswers([comes, meal], { comes: 'b', meal: '火锅', nobody: 1 })).toEqual({
      clean: { comes: 'b' },
      problems: [],
    });
  });

  it('asks what is shown', () => {
    expect(checkAnswers([comes, meal], { comes: 'c' }).problems).toEqual([{ questionId: 'meal', code: 'missing' }]);
  });

  it('hides what hangs on something hidden', () => {
    const shown = shownQuestions([comes, meal, spice], { comes: 'b', meal: '火锅', spice: '微辣' });
    expect(shown.map(({ id }) => id)).toEqual(['comes']);
  });

  it('takes a consent that was given as yes', () => {
    const agreed = question(consent, { id: 'ok' });
    const after = question(text, { id: 'after', showIf: { questionId: 'ok', anyOf: ['yes'] } });
    expect(shownQuestions([agreed, after], { ok: true })).toHaveLength(2);
    expect(shownQuestions([agreed, after], { ok: false })).toHaveLength(1);
  });

  it('leaves out what nobody has to answer', () => {
    expect(checkAnswers([question(text, { required: false })], { q1: ' ' })).toEqual({ clean: {}, problems: [] });
  });
});
