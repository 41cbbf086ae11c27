import { chainTerms, GROUP, openChain, openChainGroup } from '../support/chain-group';
import { dataOf } from '../support/neighbourhood';
import { judgePictures, uploadPicture } from '../support/pictures';
import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('the pictures of a chain, on %s', (store) => {
  let world: World;
  let chainId: string;
  let pictures: readonly string[];
  beforeEach(async () => {
    world = await openChainGroup({ store });
    const [first, second] = [await uploadPicture(world, 'an'), await uploadPicture(world, 'an')];
    pictures = [first, second];
    const [box, ...others] = chainTerms(world).items;
    const items = [{ ...box!, pictureFileId: second }, ...others];
    chainId = await openChain(world, { pictureFileIds: [first], items });
  });
  afterEach(() => world.close());

  const read = async (name: string) => {
    const { terms, waitingPictureCount } = dataOf(await world.as(name).call('chains.read', { chainId }));
    return { shown: [...terms.pictureFileIds, terms.items[0]?.pictureFileId ?? null], waitingPictureCount };
  };

  it('are seen by staff alone until they have passed', async () => {
    expect(await read('li')).toEqual({ shown: [null], waitingPictureCount: 0 });
    expect(await read('an')).toEqual({ shown: pictures, waitingPictureCount: 2 });
    expect(dataOf(await world.as('an').call('chains.read-run', { chainId }))).toMatchObject({
      waitingPictureCount: 2,
      terms: { pictureFileIds: [pictures[0]] },
    });
    await judgePictures(world, true);
    expect(world.imageCheck.asked.map(({ use }) => use)).toEqual(['chain', 'chain']);
    for (const name of ['li', 'an']) expect(await read(name)).toEqual({ shown: pictures, waitingPictureCount: 0 });
  });

  it('are seen by nobody once they did not pass, also not in a copy, and whoever gave them is told', async () => {
    const { terms } = dataOf(await world.as('an').call('chains.read-run', { chainId }));
    await judgePictures(world, false);
    for (const name of ['li', 'an']) expect(await read(name)).toEqual({ shown: [null], waitingPictureCount: 0 });
    expect([...world.files.kept.keys()]).toEqual([]);
    expect(dataOf(await world.as('an').call('groups.list-notices', {})).items).toMatchObject([
      { message: { kind: 'picture-refused', facts: { use: 'chain' } } },
      { message: { kind: 'picture-refused', facts: { use: 'chain' } } },
    ]);
    const copied = {
      groupId: GROUP,
      copyOf: chainId,
      terms: chainTerms(world, { pictureFileIds: [...terms.pictureFileIds] }),
    };
    chainId = dataOf(await world.as('an').call('chains.create', copied)).chainId;
    expect(await read('li')).toEqual({ shown: [null], waitingPictureCount: 0 });
  });
});
