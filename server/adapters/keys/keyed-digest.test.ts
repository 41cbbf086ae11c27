import { createHmac } from 'node:crypto';
import { KeyedDigest } from './keyed-digest';

const hmac = (key: Buffer, text: string): string => createHmac('sha256', key).update(text).digest('base64url');

describe('a keyed digest', () => {
  // RFC 4231, test cases 1 and 2.
  it.each([
    [Buffer.alloc(20, 0x0b), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
    [
      Buffer.from('Jefe'),
      'what do ya want for nothing?',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
  ])('is the HMAC of the standard', (key, text, hex) => {
    expect(new KeyedDigest(key).of(text)).toBe(Buffer.from(hex, 'hex').toString('base64url'));
  });

  it('is what createHmac makes of texts of every length, one after another', () => {
    const key = Buffer.alloc(32, 'k');
    const digest = new KeyedDigest(key);
    for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 1_365, 1_366, 5_000, 2]) {
      for (const character of ['a', 'é', '群', '𠮷', '\ud800']) {
        const text = character.repeat(length);
        expect(digest.of(text)).toBe(hmac(key, text));
      }
    }
  });

  it('takes no key longer than a block', () => {
    expect(() => new KeyedDigest(Buffer.alloc(65))).toThrow(RangeError);
  });
});
