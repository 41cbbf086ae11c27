import type { Question } from '../../../domain/sign-ups/question';
import type { FormDocument, SignUpDocument } from '../../documents/sign-ups';
import { signUpSheets } from './sign-up-sheets';

const asked = { helpText: '', required: false, showIf: null, purpose: '', keepDays: 30, personal: false } as const;
const questions: readonly Question[] = [
  {
    ...asked,
    id: 'meal',
    title: '吃什么',
    kind: 'single',
    options: [
      { id: 'a', label: '荤', quota: 2 },
      { id: 'b', label: '素', quota: null },
    ],
  },
  { ...asked, id: 'phone', title: '手机', kind: 'phone' },
  { ...asked, id: 'age', title: '几岁', kind: 'number', min: 0, max: 99, unitText: '岁' },
  { ...asked, id: 'photo', title: '照片', kind: 'image', maxCount: 2 },
  { ...asked, id: 'paper', title: '报告', kind: 'file', types: ['pdf'], maxCount: 2, maxMegabytes: 5 },
  { ...asked, id: 'sign', title: '签名', kind: 'signature' },
  { ...asked, id: 'ok', title: '同意', kind: 'consent', text: '我同意', about: 'rules' },
];
const form = { terms: { questions } } as unknown as FormDocument;
const AT = Date.UTC(2026, 10, 28, 1, 5);
const signUp = (change: Partial<SignUpDocument>): SignUpDocument =>
  ({
    ...{ name: '李', state: 'confirmed', places: 1, reason: '', attendance: null, submittedAtMs: AT },
    ...{ answers: {}, erased: [], chosen: [] },
    ...change,
  }) as unknown as SignUpDocument;

const all = [
  signUp({
    answers: {
      ...{ meal: 'a', phone: '13812345678', age: 40, photo: ['f1', 'f2'], ok: true },
      paper: ['一', '二'].map((name) => ({ fileId: `f_${name}`, name: `${name}.pdf` })),
      sign: 'AAAMgy',
    },
    chosen: ['meal_a'],
    attendance: { atMs: AT, way: 'scan', byMemberId: 'm_su', points: 20, entryNumber: 3 },
  }),
  signUp({ name: '艾', places: 2, erased: ['phone'] }),
  signUp({ name: '王', state: 'cancelled', reason: '有事', chosen: ['meal_a'] }),
];
const [everybody, list, badges, options] = signUpSheets(form, all);

test('everybody is there with what they answered and whether they came', () => {
  expect(everybody?.columns.slice(-7)).toEqual(['吃什么', '手机', '几岁', '照片', '报告', '签名', '同意']);
  expect(everybody?.rows).toEqual([
    [
      1,
      '李',
      '报上了',
      1,
      '已签到',
      '2026-11-28 09:05',
      '扫票',
      20,
      '2026-11-28 09:05',
      '',
      '荤',
      '13812345678',
      40,
      '2 张图',
      '一.pdf · 二.pdf',
      '已手写签名',
      '同意',
    ],
    [
      2,
      '艾',
      '报上了',
      2,
      '没签到',
      null,
      null,
      null,
      '2026-11-28 09:05',
      '',
      null,
      '已按约定删除',
      null,
      null,
      null,
      null,
      null,
    ],
    [
      3,
      '王',
      '取消了',
      1,
      '没签到',
      null,
      null,
      null,
      '2026-11-28 09:05',
      '有事',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ],
  ]);
});

test('the list to print names those who come, in the order of their names', () => {
  expect(list?.rows).toEqual([
    [1, '艾', 2, null, null],
    [2, '李', 1, null, null],
  ]);
});

test('everybody who comes wears a badge, those who are brought along too', () => {
  expect(badges).toMatchObject({ name: '胸牌', look: 'badges' });
  expect(badges?.rows).toEqual([
    ['艾', '艾 的同伴'],
    ['李', null],
  ]);
});

test('each option says how many of those who come chose it', () => {
  expect(options?.rows).toEqual([
    ['吃什么', '荤', 1, 2],
    ['吃什么', '素', 0, null],
  ]);
});
