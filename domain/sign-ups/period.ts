import { addDays, businessDayAt, monthOf, weekdayOf, type BusinessDay } from '../kernel/business-day';
import type { FormTerms } from './form-terms';

type Per = FormTerms['perMember']['per'];

/** The period in which sign-ups of one member are counted, as the middle of their ids; '' for the form's whole life. */
export function periodOf(per: Per, nowMs: number): string {
  return per === 'form' ? '' : nameOf(per, businessDayAt(nowMs));
}

/** The periods that lie between two instants, the last one first, at most `max` of them. */
export function periodsBetween(
  per: Per,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
  max: number,
): readonly string[] {
  if (per === 'form') return [''];
  const periods: string[] = [];
  const first = businessDayAt(fromMs);
  let day = businessDayAt(toMs);
  while (periods.length < max) {
    const begins = firstDayOf(per, day);
    periods.push(nameOf(per, day));
    if (begins <= first) break;
    day = addDays(begins, -1);
  }
  return periods;
}

type Repeated = Exclude<Per, 'form'>;

const nameOf = (per: Repeated, day: BusinessDay): string => `${per === 'month' ? monthOf(day) : firstDayOf(per, day)}-`;

function firstDayOf(per: Repeated, day: BusinessDay): BusinessDay {
  if (per === 'month') return `${monthOf(day)}-01`;
  return per === 'week' ? addDays(day, 1 - weekdayOf(day)) : day;
}
