import { people } from '../../server/documents/people';
import { personIdOf } from '../../server/runtime/caller';
import { openChain, openChainGroup } from '../support/chain-group';
import { dataOf, openNeighbourhood } from '../support/neighbourhood';
import { openidOf } from '../support/seed-people';
import { STORE_KINDS } from '../support/world';

describe.each(STORE_KINDS)('what the platform is asked, on %s', (store) => {
  it('a name is checked as its owner gave it, and in their name', async () => {
    const world = await openNeighbourhood({ store });
    const profile = { name: '李小满', avatarFileId: null, showsName: true };
    const key = 'one-key-of-one-tap';
    for (let tap = 0; tap < 2; tap += 1) dataOf(await world.as('li').call('groups.edit-profile', profile, { key }));
    const person = await world.store.get(people, personIdOf(world.ports.keys, openidOf('li')));
    const asked = world.textCheck.asked.filter(({ text }) => text === '李小满');
    expect(asked.length).toBeGreaterThan(0);
    for (const { sealedAddress } of asked)
      expect(world.ports.keys.open('notice-address', sealedAddress)).toBe(
        world.ports.keys.open('notice-address', person?.sealedAddress ?? ''),
      );
    await world.close();
  });

  it('a code is drawn for the page of the very chain, and for nobody who may not have it', async () => {
    const world = await openChainGroup({ store });
    const chainId = await openChain(world);
    expect(await world.as('li').call('chains.draw-code', { chainId })).toMatchObject({ ok: false });
    expect(world.miniCode.drawn).toEqual([]);
    const { fileId } = dataOf(await world.as('an').call('chains.draw-code', { chainId }));
    expect(world.miniCode.drawn).toEqual([{ page: 'subpackages/chains/pages/chain/index', scene: chainId }]);
    expect(world.files.kept.get(fileId)?.content).toEqual(new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
    await world.close();
  });
});
