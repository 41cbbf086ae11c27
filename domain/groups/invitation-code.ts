import { invariant } from '../kernel/invariant';

/** Crockford's base 32: no letter that reads like a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SHAPE = new RegExp(`^[${ALPHABET}]+$`);
/** 12 characters of 5 bits: 60 bits, out of reach for guessing through the door. */
export const INVITATION_CODE_LENGTH = 12;

/** The code that the first 60 bits of a signature spell. */
export function invitationCode(bytes: Uint8Array): string {
  invariant(bytes.length * 8 >= INVITATION_CODE_LENGTH * 5, 'too few bytes for an invitation code');
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: INVITATION_CODE_LENGTH }, (_, at) =>
    ALPHABET.charAt(Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)),
  ).join('');
}

/** The code as a person reads it aloud: three groups of four. */
export function spacedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ');
}

/**
 * What a person typed, as the code it means: spaces and dashes dropped, small letters raised, O read as 0, I and L as 1.
 * Null when it cannot be a code.
 */
export function readInvitationCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (code.length !== INVITATION_CODE_LENGTH) return null;
  return SHAPE.test(code) ? code : null;
}
