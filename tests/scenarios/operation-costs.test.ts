import { readFileSync } from 'node:fs';
import { measureCosts, memberDay, OPENED_HOME, type OperationCost } from '../support/operation-costs';

const ROW = /^\| `([a-z-]+\.[a-z-+]+)` +\| +(\d+) +\| +(\d+) +\|/gm;
/** Issue 3: at most so many units, begin and commit billed. */
const MOST: Readonly<Record<string, number>> = { [OPENED_HOME]: 5, 'check-in.record': 11 };
const MEMBER_DAY_MAX = 16;

describe('what an operation costs a deployer', () => {
  let measured: readonly OperationCost[];
  beforeAll(async () => {
    measured = await measureCosts();
  });

  it('is what the deployer reads', () => {
    const page = readFileSync('docs/operating.md', 'utf8');
    const rows = [...page.matchAll(ROW)].map(([, operation, units, unitsWithoutFrames]) => ({
      operation,
      units: Number(units),
      unitsWithoutFrames: Number(unitsWithoutFrames),
    }));
    expect(rows).toEqual(measured);
  });

  it('stays within what was promised', () => {
    const unitsOf = (name: string): number => measured.find(({ operation }) => operation === name)?.units ?? Infinity;
    for (const [name, most] of Object.entries(MOST)) expect(unitsOf(name)).toBeLessThanOrEqual(most);
    expect(memberDay(measured).units).toBeLessThanOrEqual(MEMBER_DAY_MAX);
  });
});
