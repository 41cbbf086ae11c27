import { businessDayAt } from '../../../domain/kernel/business-day';
import type { Keys } from '../../ports/keys';

/** The six digits shown at the door: another set each day, and nowhere stored. '' when the key is gone. */
export function doorCode(keys: Pick<Keys, 'sign' | 'currentKeyId'>, formId: string, nowMs: number): string {
  const bytes = keys.sign(keys.currentKeyId, 'door-code', `${formId}|${businessDayAt(nowMs)}`);
  if (bytes === null) return '';
  const number = Buffer.from(bytes).readUInt32BE(0) % 1_000_000;
  return String(number).padStart(6, '0');
}
