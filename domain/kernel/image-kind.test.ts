import { imageKind } from './image-kind';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

test.each([
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['GIF87a', 'image/gif'],
  ['GIF89a…', 'image/gif'],
  ['RIFF1234WEBPVP8 ', 'image/webp'],
  ['RIFF1234WAVEfmt ', null],
  ['%PDF-1.7', null],
  ['<svg>', null],
  ['', null],
])('%j is %s', (text, kind) => {
  expect(imageKind(bytes(text))).toBe(kind);
});
