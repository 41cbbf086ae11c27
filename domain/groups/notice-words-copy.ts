import { businessDayAt, minuteOfDay } from '../kernel/business-day';
import type { NoticeMessage } from './notice';

export interface NoticeWords {
  readonly title: string;
  readonly body: string;
}

export type Facts = NoticeMessage['facts'];

/** A fact as text, with a lead-in before it and nothing at all when it is missing. */
export function part(facts: Facts, name: string, around: readonly [before: string, after: string] = ['', '']): string {
  const fact = facts[name];
  return fact === undefined || fact === '' ? '' : around.join(String(fact));
}

/** An instant as Shanghai says it: 11 月 24 日 9:05. */
export function timeWords(atMs: number): string {
  const minute = minuteOfDay(atMs);
  const time = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
  const [, month = '', day = ''] = businessDayAt(atMs).split('-');
  return `${Number(month)} 月 ${Number(day)} 日 ${time}`;
}
