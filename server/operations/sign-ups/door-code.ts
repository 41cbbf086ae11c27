import { businessDayAt } from '../../../domain/kernel/business-day';
import type { Keys } from '../../ports/keys';

/** The six digits shown at the door: another set each day, and nowhere stored. '' when the key is gone. */
export function doorCode(keys: Pick<Keys, 'sign' | 'currentKeyId'>, formId: string, nowMs: number): string {
  return codeUnder(keys, keys.currentKeyId, { formId, nowMs });
}

/** Whether somebody read these digits at the door: a code that hung there before the keys rotated holds all day. */
export function isDoorCode(
  keys: Pick<Keys, 'sign' | 'liveKeyIds'>,
  typed: string,
  at: { readonly formId: string; readonly nowMs: number },
): boolean {
  const digits = typed.replace(/\s/g, '');
  return digits !== '' && keys.liveKeyIds.some((keyId) => codeUnder(keys, keyId, at) === digits);
}

function codeUnder(
  keys: Pick<Keys, 'sign'>,
  keyId: string,
  { formId, nowMs }: { readonly formId: string; readonly nowMs: number },
): string {
  const bytes = keys.sign(keyId, 'door-code', `${formId}|${businessDayAt(nowMs)}`);
  if (bytes === null) return '';
  const number = Buffer.from(bytes).readUInt32BE(0) % 1_000_000;
  return String(number).padStart(6, '0');
}
