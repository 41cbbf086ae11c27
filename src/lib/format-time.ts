import {
  addDays,
  businessDayAt,
  dayNumber,
  endOfDayMs,
  minuteOfDay,
  weekdayOf,
  type BusinessDay,
} from '@domain/kernel/business-day';
import { DAY_WORDS } from './time-copy';

/** "19:42" in Shanghai. */
export function formatTime(atMs: number): string {
  const minute = minuteOfDay(atMs);
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** "11 月 6 日"; with the year when it is another one than today's. */
export function formatDay(day: BusinessDay, today: BusinessDay): string {
  const words = DAY_WORDS.monthDay(Number(day.slice(5, 7)), Number(day.slice(8, 10)));
  return day.slice(0, 4) === today.slice(0, 4) ? words : DAY_WORDS.withYear(Number(day.slice(0, 4)), words);
}

/** "今天", "昨天", "明天", else the date. */
export function formatNearDay(day: BusinessDay, nowMs: number): string {
  const today = businessDayAt(nowMs);
  const near = DAY_WORDS.near[dayNumber(day) - dayNumber(today)];
  return near ?? formatDay(day, today);
}

/** "今天 19:42", "昨天 08:00", "11 月 6 日 08:00". */
export function formatInstant(atMs: number, nowMs: number): string {
  return `${formatNearDay(businessDayAt(atMs), nowMs)} ${formatTime(atMs)}`;
}

/**
 * A deadline in words: "今晚 22:00", "明天 21:00", "12 月 23 日 24:00".
 * Midnight belongs to the day that ends with it.
 */
export function formatDeadline(atMs: number, nowMs: number): string {
  const day = businessDayAt(atMs - 1);
  const time = endOfDayMs(day) === atMs ? '24:00' : formatTime(atMs);
  const isTonight = day === businessDayAt(nowMs) && Number(time.slice(0, 2)) >= DAY_WORDS.eveningHour;
  return `${isTonight ? DAY_WORDS.tonight : formatNearDay(day, nowMs)} ${time}`;
}

/** "11 月 23 日 周一". */
export function formatDayWithWeekday(day: BusinessDay): string {
  return `${formatDay(day, day)} ${DAY_WORDS.weekdays[weekdayOf(day) - 1] ?? ''}`;
}

/** Today in Shanghai by this phone's clock. */
export const todayOf = (nowMs: number): BusinessDay => businessDayAt(nowMs);

/** The day before. */
export const dayBefore = (day: BusinessDay): BusinessDay => addDays(day, -1);

const two = (number: number) => String(number).padStart(2, '0');
