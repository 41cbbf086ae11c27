import { notices } from '../../server/documents/notices';
import { people } from '../../server/documents/people';
import { checkNames } from '../../server/jobs/check-names';
import { dataOf, openNeighbourhood, WUTONG } from '../support/neighbourhood';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

const TEN_MINUTES = 600_000;

describe.each(STORE_KINDS)('names, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openNeighbourhood({ store });
  });
  afterEach(() => world.close());

  const edit = async (who: string, name: string, showsName = true) =>
    dataOf(await world.as(who).call('groups.edit-profile', { name, avatarFileId: null, showsName }));
  const find = async (name: string) => {
    const { items, next } = dataOf(await world.as('ping').call('groups.list-members', { groupId: WUTONG, name }));
    expect(next).toBeNull();
    return items.map((line) => line.name);
  };
  const check = () => checkNames(world.ports, { deadlineMs: world.clock.nowMs() + 10_000 });

  describe('are looked for by staff', () => {
    beforeEach(async () => {
      await edit('li', '李小姐');
      await edit('wang', '李子 Wang');
      await edit('an', 'Anna');
    });

    it('by how they begin, in capitals or not, for one request more than the door', async () => {
      expect(await find('李')).toEqual(['李子 Wang', '李小姐'].sort());
      expect(await find('李小')).toEqual(['李小姐']);
      expect(await find('ANN')).toEqual(['Anna']);
      expect(await find('小姐')).toEqual([]);
      world.requests.reset();
      await find('李');
      expect(world.requests.total).toBe(2);
    });

    it('as they are shown: who hides their name is not found by it', async () => {
      await edit('li', '李小姐', false);
      expect(await find('李小')).toEqual([]);
      expect(await find('李*')).toEqual(['李**']);
    });

    it('among those who are in the group', async () => {
      dataOf(await world.as('li').call('groups.leave', { groupId: WUTONG }));
      expect(await find('李小')).toEqual([]);
      dataOf(await world.as('li').call('groups.join', { acceptsRules: true }, { card: 'wx-group-wutong' }));
      expect(await find('李小')).toEqual(['李小姐']);
    });
  });

  describe('that the check could not judge', () => {
    beforeEach(async () => {
      world.textCheck.verdicts.set('等一等', 'pending');
      expect(await edit('li', '等一等')).toMatchObject({ nameChecked: false });
    });

    it('are asked about again and shown once they pass', async () => {
      expect(await check()).toEqual({ settledCount: 0 });
      world.clock.advance(TEN_MINUTES);
      expect(await check()).toEqual({ settledCount: 0 });
      world.textCheck.verdicts.delete('等一等');
      world.clock.advance(TEN_MINUTES - 1);
      expect(await check()).toEqual({ settledCount: 0 });
      world.clock.advance(1);
      expect(await Promise.all([check(), check()])).toContainEqual({ settledCount: 1 });
      expect(await find('等一')).toEqual(['等一等']);
      expect(await check()).toEqual({ settledCount: 0 });
    });

    it('are taken away when they are refused, and their owner reads it once', async () => {
      world.textCheck.verdicts.set('等一等', 'refused');
      world.clock.advance(TEN_MINUTES);
      await check();
      await check();
      expect(await world.as('li').call('groups.read-profile', {})).toMatchObject({ data: { name: '' } });
      const told = await world.store.query(notices, {
        equal: { memberId: memberIdOf('li') },
        order: { field: 'order', direction: 'down' },
        limit: 10,
      });
      expect(told).toMatchObject([{ message: { kind: 'name-refused' } }]);
    });

    it('are let be when another name was chosen meanwhile', async () => {
      await edit('li', '李小姐');
      world.textCheck.verdicts.set('等一等', 'refused');
      world.clock.advance(TEN_MINUTES);
      expect(await check()).toEqual({ settledCount: 0 });
      const [li] = await world.store.query(people, { equal: { memberId: memberIdOf('li') }, limit: 1 });
      expect(li).not.toHaveProperty('nameToCheckAtMs');
      expect(li?.profile).toMatchObject({ name: '李小姐', nameChecked: true });
    });
  });
});
