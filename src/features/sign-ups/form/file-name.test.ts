import { checkFiles } from '@domain/sign-ups/check-files';
import type { Question } from '@domain/sign-ups/question';
import { fileNameFor } from './file-name';

const question = { kind: 'file', types: ['pdf', 'word'], maxCount: 1, maxMegabytes: 5 } as unknown as Extract<
  Question,
  { kind: 'file' }
>;

describe('the name of a file that is sent in', () => {
  it.each([
    ['简历.pdf', '简历.pdf'],
    ['简历.PDF', '简历.pdf'],
    ['a/b:c.docx', 'a_b_c.docx'],
    ['换\n行\u202Efdp.doc', '换_行_fdp.doc'],
    [`${'长'.repeat(200)}.pdf`, `${'长'.repeat(76)}.pdf`],
    [`${'😀'.repeat(60)}.pdf`, `${'😀'.repeat(38)}.pdf`],
    ['.pdf', '.pdf'],
  ])('%s is sent as %s, which the rule takes', (given, sent) => {
    const name = fileNameFor(given, ['pdf', 'doc', 'docx']);
    expect(name).toBe(sent);
    expect(checkFiles(question, [{ fileId: 'f', name }])).toMatchObject({ ok: true });
  });

  it.each(['照片.jpg', '没有后缀', 'pdf', '表.xlsx', '坏.pdf.exe'])('%s is none', (given) => {
    expect(fileNameFor(given, ['pdf', 'doc', 'docx'])).toBeNull();
  });
});
