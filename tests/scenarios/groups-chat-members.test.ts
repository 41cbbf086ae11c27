import { chatMembers } from '../../server/documents/chat-members';
import { dataOf, invitationOf, openNeighbourhood, WUTONG, WUTONG_CARD } from '../support/neighbourhood';
import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('how a chat names a member, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openNeighbourhood({ store });
  });
  afterEach(() => world.close());

  const join = (namedThere?: string) =>
    world
      .as('chen')
      .call('groups.join', { acceptsRules: true }, { card: WUTONG_CARD, ...(namedThere && { namedThere }) });
  const kept = () => world.store.query(chatMembers, { equal: {}, limit: 10 });

  it('is kept once from the card that let them in, under a digest that tells nothing', async () => {
    dataOf(await join('go-chen'));
    dataOf(await join('go-chen'));
    const { memberId } = dataOf(await world.as('chen').call('groups.read-profile', {}));
    const all = await kept();
    expect(all).toMatchObject([{ memberId, groupId: WUTONG }]);
    expect(JSON.stringify(all)).not.toContain('go-chen');
  });

  it('is not kept when the platform did not say, or when a code let them in', async () => {
    dataOf(await join());
    const invitationCode = await invitationOf(world, WUTONG, 'ping');
    const byCode = { card: 'wx-other', namedThere: 'go-chen' };
    dataOf(await world.as('chen').call('groups.join', { invitationCode, acceptsRules: true }, byCode));
    expect(await kept()).toEqual([]);
  });

  it('goes with whoever goes', async () => {
    dataOf(await join('go-chen'));
    dataOf(await world.as('chen').call('groups.erase-me', { understands: true }));
    expect(await kept()).toEqual([]);
  });
});
