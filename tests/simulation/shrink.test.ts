import { shrink } from '../../simulation/command/shrink';
import { planSeed } from '../../simulation/plan/plan-seed';

describe('a failing plan', () => {
  const plan = { ...planSeed(3), network: { lostRequest: 0.1, lostReply: 0.1, duplicated: 0.1, hoursLate: 0.1 } };
  const numbers = (acts: readonly { readonly number: number }[]): readonly number[] => acts.map((act) => act.number);

  it('shrinks to the two acts and the one fault that it takes', async () => {
    const small = await shrink(plan, (candidate) => {
      const left = numbers(candidate.acts);
      return Promise.resolve(left.includes(1) && left.includes(5) && candidate.network.lostReply > 0);
    });
    expect(numbers(small.acts)).toEqual([1, 5]);
    expect(small.network).toEqual({ lostRequest: 0, lostReply: 0.1, duplicated: 0, hoursLate: 0 });
    expect(Object.values(small.store)).toEqual(Object.values(small.store).map(() => 0));
  });

  it('stays as it is where everything is needed', async () => {
    const small = await shrink(plan, (candidate) => Promise.resolve(candidate.acts.length === plan.acts.length));
    expect(small.acts).toEqual(plan.acts);
  });
});
