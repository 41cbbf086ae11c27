import fc from 'fast-check';
import { codeOf, groupedCode, readCode } from './redemption-code';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = fc.uint8Array({ minLength: 10, maxLength: 32 });

describe('a redemption code', () => {
  it('has 16 characters and a check character, whatever follows the first 80 bits', () => {
    const code = codeOf(Uint8Array.from([0xff, 0, 0xff, 0, 0xff, 0, 0xff, 0, 0xff, 0, 7, 7]));
    expect(code).toBe(codeOf(Uint8Array.from([0xff, 0, 0xff, 0, 0xff, 0, 0xff, 0, 0xff, 0])));
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{17}$/);
  });

  it('reads back as it was made, for any bytes', () => {
    fc.assert(fc.property(bytes, (given) => readCode(codeOf(given)) === codeOf(given)));
  });

  it('keeps all 80 bits', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        const same = Buffer.from(a.subarray(0, 10)).equals(Buffer.from(b.subarray(0, 10)));
        return (codeOf(a) === codeOf(b)) === same;
      }),
    );
  });

  it('notices every single wrong character', () => {
    const code = codeOf(Uint8Array.from([18, 52, 86, 120, 154, 188, 222, 240, 17, 34]));
    for (let at = 0; at < code.length; at += 1)
      for (const other of ALPHABET.replace(code.charAt(at), ''))
        expect(readCode(code.slice(0, at) + other + code.slice(at + 1))).toBeNull();
  });

  it('notices every swap of two different characters, wherever they stand', () => {
    fc.assert(
      fc.property(bytes, fc.nat(16), fc.nat(16), (given, i, j) => {
        const letters = Array.from(codeOf(given));
        const [a = '', b = ''] = [letters[i], letters[j]];
        fc.pre(a !== b);
        letters[i] = b;
        letters[j] = a;
        return readCode(letters.join('')) === null;
      }),
    );
  });

  it('is read as people type it', () => {
    const code = codeOf(new Uint8Array(10));
    expect(code).toBe('0'.repeat(17));
    const ones = codeOf(Uint8Array.from([8, 66, 16, 132, 33, 8, 66, 16, 132, 33]));
    expect(ones.slice(0, 16)).toBe('1'.repeat(16));
    expect(readCode('oOoO 0000-oooo OOOO o')).toBe(code);
    expect(readCode(groupedCode(ones).toLowerCase().replace(/1/g, 'l'))).toBe(ones);
    expect(readCode(` ${ones.replace(/1/g, 'I')} `)).toBe(ones);
  });

  it.each([[''], ['0000'], ['U'.repeat(17)], ['0'.repeat(18)], ['🎫'.repeat(17)]])('%j is no code', (typed) => {
    expect(readCode(typed)).toBeNull();
  });

  it('is shown in groups of four', () => {
    expect(groupedCode('7K2P94QMABCD')).toBe('7K2P 94QM ABCD');
  });
});
