import type { Answer } from './answers';
import { maskedAnswers } from './masked-answers';
import type { Question, QuestionKind } from './question';

const question = (id: string, kind: QuestionKind, personal = true) => ({ id, kind, personal }) as Question;
const file = { fileId: 'm_li/a', name: '简历.pdf' };

it.each<[QuestionKind, Answer, Answer]>([
  ['phone', '13812345678', '138****5678'],
  ['text', '李四', '李**'],
  ['long-text', '住在东门', '住**'],
  ['single', 'option', 'o**'],
  ['region', ['上海市', '上海市', '徐汇区'], ['上海市']],
  ['signature', 'AAABBB', '**'],
  ['image', ['m_li/a', 'm_li/b'], []],
  ['file', [file], []],
  ['number', 42, '**'],
  ['consent', true, '**'],
])('%s', (kind, answer, covered) => {
  const { answers, masked } = maskedAnswers([question('q', kind)], { q: answer });
  expect([answers, masked]).toEqual([{ q: covered }, ['q']]);
});

it('covers what is personal and was answered, and nothing else', () => {
  const questions = [question('phone', 'phone'), question('meal', 'single', false), question('name', 'text')];
  const { answers, masked } = maskedAnswers(questions, { phone: '13812345678', meal: 'a' });
  expect([answers, masked]).toEqual([{ phone: '138****5678', meal: 'a' }, ['phone']]);
});
