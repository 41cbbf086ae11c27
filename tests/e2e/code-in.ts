import jsQr from 'jsqr';
import { PNG } from 'pngjs';

/** The text of the QR code in a picture, or null when there is none. */
export function codeIn(picture: Uint8Array | null): string | null {
  if (picture === null) return null;
  const { data, width, height } = PNG.sync.read(Buffer.from(picture));
  return jsQr(new Uint8ClampedArray(data), width, height)?.data ?? null;
}
