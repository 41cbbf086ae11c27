import type { Question } from './question';
import { regularAnswers } from './regular';

const asked = { helpText: '', required: true, showIf: null, purpose: '', keepDays: 30, personal: false } as const;
const NAME: Question = { ...asked, id: 'name', title: '称呼', kind: 'text', minLength: 1, maxLength: 10 };
const PICTURE: Question = { ...asked, id: 'photo', title: '照片', kind: 'image', maxCount: 1 };
const terms = (questions: readonly Question[]) => ({ questions, sensitivity: 'none' as const });

test('the answers stay, cleaned by the one rule', () => {
  expect(regularAnswers(terms([NAME]), { name: ' 老王 ', gone: 'x' })).toEqual({ ok: true, value: { name: '老王' } });
});

test('a picture stays with its session', () => {
  const given = { name: '老王', photo: ['f_1'] };
  expect(regularAnswers(terms([NAME, { ...PICTURE, required: false }]), given)).toEqual({
    ok: true,
    value: { name: '老王' },
  });
  expect(regularAnswers(terms([NAME, PICTURE]), given)).toMatchObject({
    ok: false,
    code: 'ANSWERED_EACH_TIME',
    details: { field: 'photo' },
  });
});

test('what was erased on its day must be answered anew', () => {
  expect(regularAnswers(terms([NAME]), {})).toMatchObject({ details: { field: 'name' } });
});

test.each(['health', 'children'] as const)('%s data are agreed to each time', (sensitivity) => {
  expect(regularAnswers({ questions: [], sensitivity }, {})).toMatchObject({
    code: 'ANSWERED_EACH_TIME',
    details: { field: '' },
  });
});
