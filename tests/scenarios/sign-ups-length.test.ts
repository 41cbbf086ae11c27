import { formPlaces } from '../../server/documents/sign-ups';
import { dataOf } from '../support/neighbourhood';
import { fillForm, GROUP, openGroup, publish, signUp } from '../support/sign-up-group';

const MANY = 10_000;
describe('a form with ten thousand answers', () => {
  it('costs its operator and its members what one with ten costs', async () => {
    const costs: Record<string, number>[] = [];
    for (const count of [10, MANY]) {
      const world = await openGroup({ store: 'sqlite' });
      const formId = await publish(world, { capacity: 10_000 });
      await signUp(world, 'li', formId);
      await fillForm(world, formId, count);
      const key = { groupId: GROUP, formId };
      const cost = async (ask: () => Promise<unknown>): Promise<number> => {
        world.requests.reset();
        await ask();
        return world.requests.total;
      };
      const staff = world.as('yu');
      const first = dataOf(await staff.call('sign-ups.list-sign-ups', key));
      expect(first.items.length).toBeGreaterThanOrEqual(10);
      costs.push({
        list: await cost(() => staff.call('sign-ups.list-sign-ups', key)),
        filtered: await cost(() => staff.call('sign-ups.list-sign-ups', { ...key, segment: 'confirmed' })),
        named: await cost(() => staff.call('sign-ups.list-sign-ups', { ...key, name: '王' })),
        campaign: await cost(() => staff.call('sign-ups.read-campaign', key)),
        page: await cost(() => world.as('wang').call('sign-ups.read-form', key)),
      });
      expect(await world.store.get(formPlaces, formId)).not.toBeNull();
      await world.close();
    }
    expect(costs[1]).toEqual(costs[0]);
  }, 120_000);
});
