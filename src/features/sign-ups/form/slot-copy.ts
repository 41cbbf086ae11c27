import type { Option, Slot } from '@domain/sign-ups/question';
import { businessDayAt } from '@domain/kernel/business-day';
import { formatDayWithWeekday, formatTime } from '@/lib/format-time';

/** A slot that was only numbered has no name of its own. */
const NUMBER = /^\d*$/;

/** "11 月 28 日 周六 08:30 到 09:00", with the slot's own words where it has some. */
export function slotWords(slot: Option | Slot): string {
  if (!('startsAtMs' in slot)) return slot.label;
  const { startsAtMs, endsAtMs, label } = slot;
  const when = `${formatDayWithWeekday(businessDayAt(startsAtMs))} ${formatTime(startsAtMs)} 到 ${formatTime(endsAtMs)}`;
  return NUMBER.test(label) ? when : `${label} · ${when}`;
}
