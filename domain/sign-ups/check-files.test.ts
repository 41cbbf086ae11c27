import { checkFiles, checkImages, checkWeight } from './check-files';
import type { Question } from './question';

type FileQuestion = Extract<Question, { kind: 'file' }>;
const asked = { kind: 'file', types: ['pdf', 'word'], maxCount: 2, maxMegabytes: 5 } as unknown as FileQuestion;
const file = (name: string, fileId = 'm_li/a') => ({ fileId, name });
const LONGEST = 'f'.repeat(300);

describe('pictures', () => {
  it.each<[string, unknown, object]>([
    ['one', ['a'], { ok: true, value: ['a'] }],
    ['as many as there may be', ['a', LONGEST], { ok: true, value: ['a', LONGEST] }],
    ['one too many', ['a', 'b', 'c'], { code: 'too-many', details: { limit: 2 } }],
    ['one twice', ['a', 'a'], { code: 'repeated' }],
    ['no list', 'a', { code: 'wrong-shape' }],
    ['a number among them', ['a', 7], { code: 'wrong-shape' }],
    ['an id of nothing', [''], { code: 'wrong-shape' }],
    ['an id too long', [`${LONGEST}f`], { code: 'wrong-shape' }],
  ])('%s', (_what, given, expected) => {
    expect(checkImages(2, given)).toMatchObject(expected);
  });
});

describe('files', () => {
  it.each<[string, unknown, object]>([
    ['what was asked for', [{ ...file('简历.docx'), more: 1 }], { ok: true, value: [file('简历.docx')] }],
    ['two', [file('a.pdf'), file('b.doc', 'm_li/b')], { ok: true }],
    ['three', ['a', 'b', 'c'].map((id) => file('a.pdf', id)), { code: 'too-many', details: { limit: 2 } }],
    ['one file under two names', [file('a.pdf'), file('b.pdf')], { code: 'repeated' }],
    ['another type', [file('a.xlsx')], { code: 'wrong-type' }],
    ['one of another type among them', [file('a.pdf'), file('a.exe', 'b')], { code: 'wrong-type' }],
    ['no list', file('a.pdf'), { code: 'wrong-shape' }],
    ['no file', [null], { code: 'wrong-shape' }],
    ['an id alone', [{ fileId: 'a' }], { code: 'wrong-shape' }],
    ['one among others that is none', [file('a.pdf'), 'b'], { code: 'wrong-shape' }],
    ['a name alone', [{ name: 'a.pdf' }], { code: 'wrong-shape' }],
    ['the text of an id', ['a'], { code: 'wrong-shape' }],
    ['an id that is none', [file('a.pdf', '')], { code: 'wrong-shape' }],
    ['a name that is none', [{ fileId: 'a', name: 7 }], { code: 'wrong-shape' }],
    ['the longest name', [file(`${'a'.repeat(76)}.pdf`)], { ok: true }],
    ['too long a name', [file(`${'a'.repeat(77)}.pdf`)], { code: 'wrong-shape' }],
    ['a name that leads elsewhere', [file('../a.pdf')], { code: 'wrong-shape' }],
    ['a name of two lines', [file('a\nb.pdf')], { code: 'wrong-shape' }],
  ])('%s', (_what, given, expected) => {
    expect(checkFiles(asked, given)).toMatchObject(expected);
  });

  it('may weigh what was said, and not a byte more', () => {
    expect(checkWeight(asked, 5 * 1_048_576)).toEqual({ ok: true, value: null });
    expect(checkWeight(asked, 5 * 1_048_576 + 1)).toEqual({ ok: false, code: 'too-heavy', details: { limit: 5 } });
  });
});
