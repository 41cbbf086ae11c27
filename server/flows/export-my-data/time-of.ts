import { businessDayAt, minuteOfDay } from '../../../domain/kernel/business-day';

/** An instant as Shanghai reads it: `2026-11-23 07:58`. */
export function timeOf(atMs: number): string {
  const minute = minuteOfDay(atMs);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${businessDayAt(atMs)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
