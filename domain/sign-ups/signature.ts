import { SIGNATURE_TEXT_MAX } from './sign-up-limits';

/** A point of a signature: a place on a field of `SIGNATURE_FIELD`, in whole numbers. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a finger drew between touching and leaving. */
export type Stroke = readonly Point[];

/** The field that everybody signs on, whatever the size of the phone. */
export const SIGNATURE_FIELD = { width: 512, height: 256 } as const;

/** Length in all of what counts as signed: more than a dot or a slip of the finger. */
const INK_MIN = 60;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const TEXT = /^(?:[A-Za-z0-9_-]{3})+(?:\.(?:[A-Za-z0-9_-]{3})+)*$/;

/** Strokes as the text that is sent and kept: three characters a point, a dot between strokes. */
export const signatureText = (strokes: readonly Stroke[]): string =>
  strokes.map((stroke) => stroke.map(pointText).join('')).join('.');

/** The strokes behind a text; null where it is no signature. */
export function strokesOf(text: string): readonly Stroke[] | null {
  if (text.length > SIGNATURE_TEXT_MAX || !TEXT.test(text)) return null;
  const strokes = text.split('.').map((stroke) => (stroke.match(/.{3}/g) ?? []).map(pointOf));
  return strokes.flat().every(({ y }) => y < SIGNATURE_FIELD.height) ? strokes : null;
}

/** Whether there is enough ink for a signature. */
export const isSigned = (strokes: readonly Stroke[]): boolean =>
  strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0) >= INK_MIN;

function lengthOf(stroke: Stroke): number {
  const steps = stroke.slice(1).map((point, index) => distance(stroke[index] ?? point, point));
  return steps.reduce((sum, step) => sum + step, 0);
}

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Eighteen bits: nine of each coordinate. */
function pointText({ x, y }: Point): string {
  const bits = x * SIGNATURE_FIELD.width + y;
  return [bits >> 12, (bits >> 6) & 63, bits & 63].map((digit) => DIGITS.charAt(digit)).join('');
}

function pointOf(text: string): Point {
  const bits = Array.from(text).reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0);
  return { x: bits >> 9, y: bits & 511 };
}
