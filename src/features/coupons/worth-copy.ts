import type { Validity, Worth } from '@domain/coupons/batch-terms';
import { formatFen } from '@/lib/format-points';
import { formatDeadline } from '@/lib/format-time';

/** A worth as the stub of a coupon says it. */
export interface StubWords {
  readonly worth: string;
  readonly worthPrefix?: string;
  readonly worthSuffix?: string;
  readonly worthNote: string;
  readonly tint: 'brand' | 'apricot' | 'leaf';
}

/** "¥5 满 30 可用", "8.5 折 最多减 ¥20", "拿铁 1 份". */
export function stubWords(worth: Worth, minimumSpendFen: number): StubWords {
  const minimum = minimumSpendFen === 0 ? '无门槛' : `满 ${formatFen(minimumSpendFen).slice(1)} 可用`;
  if (worth.kind === 'amount') {
    return { worthPrefix: '¥', worth: formatFen(worth.fen).slice(1), worthNote: minimum, tint: 'brand' };
  }
  if (worth.kind === 'percent') {
    const cap = `最多减 ${formatFen(worth.capFen)}`;
    return { worth: foldWords(worth.percentOff), worthSuffix: '折', worthNote: cap, tint: 'leaf' };
  }
  return { ...itemWords(worth.text), tint: 'apricot' };
}

/** "任意拿铁一杯" is 拿铁, 1 杯. What is not named so stands whole. */
function itemWords(text: string): { worth: string; worthNote: string } {
  const [, name, unit] = /^(?:任意|任选)?(.+)[一1]([杯份次张个只盒袋瓶斤节束])$/.exec(text) ?? [];
  return { worth: name ?? text, worthNote: `1 ${unit ?? '份'}` };
}

/** 15 % off is 8.5 折, 20 % off is 8 折. */
function foldWords(percentOff: number): string {
  const tenths = 100 - percentOff;
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
}

/** What a worth is in a sentence: "满 30 减 5". */
export function worthSentence(worth: Worth, minimumSpendFen: number): string {
  const minimum = minimumSpendFen === 0 ? '' : `满 ${formatFen(minimumSpendFen)} `;
  if (worth.kind === 'amount') return `${minimum}减 ${formatFen(worth.fen)}`;
  if (worth.kind === 'percent')
    return `${minimum}打 ${foldWords(worth.percentOff)} 折，最多减 ${formatFen(worth.capFen)}`;
  return minimum === '' ? worth.text : `${minimum}送${worth.text}`;
}

/** When a coupon may be used, before it is taken. */
export function validityWords(validity: Validity, nowMs: number): string {
  if (validity.kind === 'days') return `到手后 ${validity.days} 天内有效`;
  const until = `${formatDeadline(validity.untilMs, nowMs)} 前有效`;
  return validity.fromMs > nowMs ? `${formatDeadline(validity.fromMs, nowMs)} 起，${until}` : until;
}
