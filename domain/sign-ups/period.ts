import { addDays, businessDayAt, monthOf, weekdayOf } from '../kernel/business-day';
import type { FormTerms } from './form-terms';

/** The period in which sign-ups of one member are counted, as the middle of their ids; '' for the form's whole life. */
export function periodOf(per: FormTerms['perMember']['per'], nowMs: number): string {
  const day = businessDayAt(nowMs);
  switch (per) {
    case 'form':
      return '';
    case 'day':
      return `${day}-`;
    case 'week':
      return `${addDays(day, 1 - weekdayOf(day))}-`;
    case 'month':
      return `${monthOf(day)}-`;
  }
}
