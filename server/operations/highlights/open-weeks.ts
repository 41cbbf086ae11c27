import { mondayOf } from '../../../domain/groups/period-counters';
import { addDays, businessDayAt } from '../../../domain/kernel/business-day';

/** Mondays of the weeks whose speaker can be published: last week and this one. */
export function openWeeks(nowMs: number): readonly string[] {
  const monday = mondayOf(businessDayAt(nowMs));
  return [addDays(monday, -7), monday];
}
