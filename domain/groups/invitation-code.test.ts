import * as fc from 'fast-check';
import { invitationCode, INVITATION_CODE_LENGTH, readInvitationCode, spacedCode } from './invitation-code';

test('every code is read back however it is spaced and cased', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 8, maxLength: 32 }), (bytes) => {
      const code = invitationCode(bytes);
      expect(code).toHaveLength(INVITATION_CODE_LENGTH);
      expect(readInvitationCode(` ${spacedCode(code).toLowerCase()} `)).toBe(code);
    }),
  );
});

test('sixty bits count: signatures that differ in the last of them give different codes', () => {
  const bytes = new Uint8Array(8);
  expect(invitationCode(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0b0001_0000))).not.toBe(invitationCode(bytes));
});

test.each([
  ['7K3M-9PQR-2TVW', '7K3M9PQR2TVW'],
  ['OIl0 1234 5678', '011012345678'],
])('%p is read as %p', (typed, code) => {
  expect(readInvitationCode(typed)).toBe(code);
});

test.each(['', '7K3M', '7K3M9PQR2TVWX', '7K3M9PQR2TV!', '七K3M9PQR2TVW'])('%p is no code', (typed) => {
  expect(readInvitationCode(typed)).toBeNull();
});

test('a code is spaced in fours', () => {
  expect(spacedCode('7K3M9PQR2TVW')).toBe('7K3M 9PQR 2TVW');
});
