import { beginsAsDocument, beginsAsNamed, fileTypeOf } from './file-type';

const head = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const PDF = head('255044462d312e37');
const ZIP = head('504b030414000600');
const OLE = head('d0cf11e0a1b11ae1');

describe('the type of a file', () => {
  it.each([
    ['简历.pdf', 'pdf'],
    ['简历.PDF', 'pdf'],
    ['名单.v2.docx', 'word'],
    ['名单.xls', 'excel'],
    ['.pptx', 'slides'],
    ['照片.jpg', null],
    ['运行.pdf.exe', null],
    ['没有后缀', null],
    ['pdf', null],
    ['', null],
  ])('of %s is %s', (name, type) => {
    expect(fileTypeOf(name)).toBe(type);
  });

  it.each([
    ['a.pdf', PDF, true],
    ['a.pdf', ZIP, false],
    ['a.docx', ZIP, true],
    ['a.docx', OLE, false],
    ['a.doc', OLE, true],
    ['a.doc', ZIP, false],
    ['a.pptx', ZIP, true],
    ['a.xls', OLE, true],
    ['a.zip', ZIP, false],
    ['a.pdf', head('2550'), false],
    ['a.pdf', head(''), false],
  ])('%s with its first bytes', (name, bytes, isRight) => {
    expect(beginsAsNamed(name, bytes)).toBe(isRight);
  });

  it('is a document of some kind, or none', () => {
    expect([PDF, ZIP, OLE].every(beginsAsDocument)).toBe(true);
    expect(['', '89504e470d0a1a0a', 'ffd8ffe000104a46', '4d5a90000300'].map(head).some(beginsAsDocument)).toBe(false);
  });
});
