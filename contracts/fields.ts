import * as v from 'valibot';
import { LIMITS } from '../domain/kernel/limits';

/** An id that the server made, as it comes back from a phone. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9:_-]+$/), v.maxLength(LIMITS.idMax));

export const page = { after: v.optional(v.pipe(v.string(), v.maxLength(400))) };

export const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));

export const optionalText = (max: number) => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(max)), '');

export const whole = (min: number, max: number) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(min), v.maxValue(max));

/** A calendar day that exists: 2026-02-30 does not. */
export const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((text) => new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)),
);

/** Before the year 2100: `orderKey` sorts it, and every phone can show it. */
export const instantMs = whole(0, 4_102_444_799_999);

/** A file of ours, as the platform names it. */
export const fileId = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
