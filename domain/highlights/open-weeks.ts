import { mondayOf } from '../groups/period-counters';
import { addDays, type BusinessDay, businessDayAt } from '../kernel/business-day';

/** Mondays of the weeks whose speaker can be published and whose highlights can be voted for: last week and this one. */
export function openWeeks(nowMs: number): readonly BusinessDay[] {
  const monday = mondayOf(businessDayAt(nowMs));
  return [addDays(monday, -7), monday];
}

/** The Monday of the week that something was shown in. */
export const weekOf = (atMs: number): BusinessDay => mondayOf(businessDayAt(atMs));
