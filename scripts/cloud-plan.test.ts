import { COLLECTIONS } from '../server/documents/collections';
import { cloudPlan } from './cloud-plan';
import { consoleSteps } from './console-steps';

describe('what an environment has to hold', () => {
  const plan = cloudPlan();

  it('names every collection once, each closed to phones', () => {
    const names = plan.collections.map(({ name }) => name);
    expect(new Set(names).size).toBe(COLLECTIONS.length);
    for (const { rule } of plan.collections) expect(rule).toEqual({ read: false, write: false });
  });

  it('stays well within what the smallest plan of CloudBase takes: ten indexes to a collection, a hundred collections', () => {
    expect(plan.collections.length).toBeLessThanOrEqual(60);
    expect(plan.collections.filter(({ indexes }) => indexes.length > 10)).toEqual([]);
  });

  it('ends every index in the id, by which lists are ordered last', () => {
    const ends = plan.collections.flatMap(({ indexes }) => indexes.map((index) => index.at(-1)));
    expect(new Set(ends)).toEqual(new Set(['_id']));
  });

  it('gives each function the cloud calls that it makes and one timer in all', () => {
    expect(plan.functions.map(({ name }) => name)).toEqual(['jobs', 'member', 'operator', 'push']);
    expect(plan.functions.filter(({ timer }) => timer !== null).map(({ name }) => name)).toEqual(['jobs']);
  });

  it('can be followed by hand: every collection, index and function is a step', () => {
    const steps = consoleSteps(plan).join('\n');
    for (const { name } of [...plan.collections, ...plan.functions]) expect(steps).toContain(name);
    expect(steps).toContain('{"read":false,"write":false}');
  });
});
