import { invariant } from '../kernel/invariant';

/** Crockford's base32: no I, L, O, U, so that a code survives being read out and typed. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA_BYTES = 10;
const DATA_CHARACTERS = 16;

/** The short code of a coupon from the first 80 bits of `bytes`: 16 characters and one that checks them (C3). */
export function codeOf(bytes: Uint8Array): string {
  invariant(bytes.length >= DATA_BYTES, 'a code needs 80 bits');
  const values: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes.subarray(0, DATA_BYTES)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      values.push((held >> bits) & 31);
    }
    held &= 255;
  }
  return [...values, checkValueOf(values)].map((value) => ALPHABET.charAt(value)).join('');
}

/**
 * Reads a code as people type it: lower case, spaces, dashes, O for 0, I and L for 1. Null when it is not a code; every
 * single wrong character and every swap of two is noticed here, before anything is looked up.
 */
export function readCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\-·]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const values = Array.from(code, (character) => ALPHABET.indexOf(character));
  if (values.length !== DATA_CHARACTERS + 1 || values.includes(-1)) return null;
  return checkValueOf(values.slice(0, DATA_CHARACTERS)) === values[DATA_CHARACTERS] ? code : null;
}

/** A code as it is shown and read out: groups of four. */
export function groupedCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join(' ');
}

/**
 * A weighted sum over GF(32): position i weighs α^(i+1), the check character itself α^0. All weights differ and none is
 * zero, so one wrong character, or any two swapped, always changes the sum.
 */
function checkValueOf(values: readonly number[]): number {
  return values.reduce((sum, value, index) => sum ^ timesAlpha(value, index + 1), 0);
}

/** `value · α^power` in GF(32) with α^5 = α^2 + 1, whose α has order 31. */
function timesAlpha(value: number, power: number): number {
  let product = value;
  for (let step = 0; step < power; step += 1) product = product & 16 ? ((product << 1) & 31) ^ 0b00101 : product << 1;
  return product;
}
