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
const single: QuestionSpec = { kind: 'single', options };
const consent: QuestionSpec = { kind: 'consent', text: '我同意', about: 'rules' };

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

  it('says which bound was missed, and no bound where there is none', () => {
    const problems = (meal: unknown) => checkAnswers([question(text)], { q1: meal }).problems;
    expect(problems('李')).toEqual([{ questionId: 'q1', code: 'too-short', limit: 2 }]);
    expect(problems(3)).toEqual([{ questionId: 'q1', code: 'wrong-shape' }]);
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
