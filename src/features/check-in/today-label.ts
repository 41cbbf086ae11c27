import type { TodayPromise } from '@domain/check-in/promise-for-today';
import { formatInstant, formatTime } from '@/lib/format-time';
import { CLOSED_LABELS, TODAY_WORDS } from './today-copy';

/** What today's button says: what a tap gives, or why there is nothing to tap. */
export interface TodayLabel {
  readonly label: string;
  readonly disabledReason: string | undefined;
}

export function todayLabel(promise: TodayPromise, nowMs: number): TodayLabel {
  const label = TODAY_WORDS.checkIn(promise.kind === 'open' ? promise.earning.totalPoints : null);
  return { label, disabledReason: disabledReason(promise, nowMs) };
}

function disabledReason(promise: TodayPromise, nowMs: number): string | undefined {
  switch (promise.kind) {
    case 'open':
      return undefined;
    case 'done':
      return TODAY_WORDS.doneLabel(formatTime(promise.atMs));
    case 'taken-back':
      return TODAY_WORDS.takenBack;
    case 'clock-went-back':
      return TODAY_WORDS.clock;
    case 'closed':
      return CLOSED_LABELS[promise.reason](opensWords(promise.nextOpensAtMs, nowMs));
  }
}

const opensWords = (atMs: number | null, nowMs: number) => (atMs === null ? null : formatInstant(atMs, nowMs));
