import { measureCosts, type OperationCost } from '../tests/support/operation-costs';
import type { Row } from './report';

/** The basic plan, a month of it, and what the jobs of a busy day take at most (`tests/scenarios/idle-day.test.ts`). */
const PLAN_UNITS = 200_000;
const DAYS = 30;
const JOBS_DAY_MAX = 426;

/** (j) Billed units per operation and member-day, and how many members a day the basic plan carries. */
export async function benchCost(): Promise<readonly Row[]> {
  const costs = await measureCosts();
  const rows = costs.map(({ operation, units, unitsWithoutFrames }) => ({
    what: `${operation} (${String(unitsWithoutFrames)} where begin and commit are not billed)`,
    value: units,
    unit: 'units',
  }));
  const dayOf = (unitsOf: (cost: OperationCost) => number): number =>
    costs
      .filter(({ operation }) => operation === 'groups.read-home' || operation === 'check-in.record')
      .reduce((sum, cost) => sum + unitsOf(cost), 0);
  const carried = (day: number): number => Math.floor((PLAN_UNITS - DAYS * JOBS_DAY_MAX) / (DAYS * day));
  const billed = dayOf(({ units }) => units);
  const unbilled = dayOf(({ unitsWithoutFrames }) => unitsWithoutFrames);
  return [
    ...rows,
    { what: 'a member-day: one opened home, one check-in', value: billed, unit: 'units', goal: '≤ 16' },
    {
      what: 'members a day in the basic plan, begin and commit billed',
      value: carried(billed),
      unit: '',
      goal: '≥ 390',
    },
    { what: 'members a day in the basic plan, not billed', value: carried(unbilled), unit: '' },
  ];
}
