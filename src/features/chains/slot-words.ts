import type { PickUpPoint } from '@domain/chains/chain-terms';
import { businessDayAt } from '@domain/kernel/business-day';
import { formatDeadline, formatInstant, formatTime } from '@/lib/format-time';

type Slot = PickUpPoint['slots'][number];

/** "明天 16:00–18:00". */
export function slotWords({ fromMs, untilMs }: Slot, nowMs: number): string {
  const isOneDay = businessDayAt(fromMs) === businessDayAt(untilMs - 1);
  const until = isOneDay
    ? (formatDeadline(untilMs, nowMs).split(' ').at(-1) ?? formatTime(untilMs))
    : formatInstant(untilMs, nowMs);
  return `${formatInstant(fromMs, nowMs)}–${until}`;
}
