import { addDays, type BusinessDay, businessDayAt, startOfDayMs } from '../../domain/kernel/business-day';

/** How long the group has been running when the story is told. */
export const STORY_DAYS = 84;

/** The time of the story: days are counted from today, which is 0; yesterday is -1. */
export interface StoryTime {
  readonly nowMs: number;
  day(offset: number): BusinessDay;
  /** An instant of a day. A moment that is still to come is moved into the part of today that is over. */
  at(offset: number, minuteOfDay: number): number;
  /** Whether that moment has passed. */
  isOver(offset: number, minuteOfDay: number): boolean;
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;

export function storyTime(nowMs: number): StoryTime {
  const today = businessDayAt(nowMs);
  const todayMs = startOfDayMs(today);
  return {
    nowMs,
    day: (offset) => addDays(today, offset),
    isOver: (offset, minuteOfDay) => startOfDayMs(addDays(today, offset)) + minuteOfDay * MINUTE_MS < nowMs,
    at(offset, minuteOfDay) {
      const atMs = startOfDayMs(addDays(today, offset)) + Math.round(minuteOfDay * MINUTE_MS);
      if (atMs < nowMs) return atMs;
      return todayMs + Math.floor(((nowMs - todayMs - 1) * (minuteOfDay % DAY_MINUTES)) / DAY_MINUTES);
    },
  };
}
