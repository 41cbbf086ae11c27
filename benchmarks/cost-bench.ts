import { BUSY_DAY_MAX, measureCosts, memberDay, membersCarried } from '../tests/support/operation-costs';
import type { Row } from './report';

/** (j) Billed units per operation and member-day, and how many members a day the basic plan carries. */
export async function benchCost(): Promise<readonly Row[]> {
  const costs = await measureCosts();
  const rows = costs.map(({ operation, units, unitsWithoutFrames }) => ({
    what: `${operation} (${String(unitsWithoutFrames)} where begin and commit are not billed)`,
    value: units,
    unit: 'units',
  }));
  const { units, unitsWithoutFrames } = memberDay(costs);
  const carried = 'members a day in the basic plan';
  return [
    ...rows,
    { what: 'a member-day: one opened home, one check-in', value: units, unit: 'units', goal: '≤ 16' },
    {
      what: `${carried}, begin and commit billed`,
      value: membersCarried(units, BUSY_DAY_MAX),
      unit: '',
      goal: '≥ 390',
    },
    { what: `${carried}, not billed`, value: membersCarried(unitsWithoutFrames, BUSY_DAY_MAX), unit: '' },
  ];
}
