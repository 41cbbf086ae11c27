import { planSeed } from '../../simulation/plan/plan-seed';
import { simulateSeed } from '../../simulation/simulate-seed';

const traceOf = async (seed: number) => {
  const trace: string[] = [];
  const outcome = await simulateSeed(planSeed(seed), (line) => trace.push(line));
  return { outcome, trace };
};

describe('a simulated seed', () => {
  it('is the same history every time it is played', async () => {
    expect(await traceOf(7)).toEqual(await traceOf(7));
  });

  it('is another history than its neighbour', async () => {
    expect((await traceOf(7)).trace).not.toEqual((await traceOf(8)).trace);
  });

  it('goes on without the acts that were left out', async () => {
    const plan = planSeed(7);
    const acts = plan.acts.filter((act) => act.number % 2 === 0);
    expect(await simulateSeed({ ...plan, acts }, null)).toMatchObject({ findings: [], crashes: [] });
  });
});
