import { boxes, chainTerms, closeNow, GROUP, join, openChain, openChainGroup } from '../support/chain-group';
import { dataOf } from '../support/neighbourhood';
import { judgePictures, uploadPicture } from '../support/pictures';
import { memberIdOf } from '../support/seed-people';
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

  it('of what is wrong are the owner’s, and staff’s once they have passed', async () => {
    const li = world.as('li');
    const { entryId } = await join(world, 'li', { chainId, wish: boxes(3) });
    await closeNow(world, chainId);
    const { path } = dataOf(await li.call('chains.open-case-slot', { entryId }));
    expect(path.startsWith(memberIdOf('li'))).toBe(true);
    expect(await world.as('wang').call('chains.open-case-slot', { entryId })).toMatchObject({ code: 'ENTRY_UNKNOWN' });
    const wrong = { entryId, sku: 0, count: 1, kind: 'defect', text: '压坏了三颗' } as const;
    const foreign = await uploadPicture(world, 'wang');
    expect(await li.call('chains.open-case', { ...wrong, pictureFileIds: [foreign] })).toMatchObject({
      code: 'BAD_PICTURE',
    });
    const mine = await uploadPicture(world, 'li');
    expect(await li.call('chains.open-case', { ...wrong, pictureFileIds: [mine] })).toMatchObject({
      data: { pictureFileIds: [mine] },
    });
    const cases = async () =>
      dataOf(await world.as('an').call('chains.list-cases', { chainId, what: 'open' })).items.map(
        ({ pictureFileIds, waitingPictureCount }) => ({ pictureFileIds, waitingPictureCount }),
      );
    expect(await cases()).toEqual([{ pictureFileIds: [], waitingPictureCount: 1 }]);
    await judgePictures(world, true);
    expect(await cases()).toEqual([{ pictureFileIds: [mine], waitingPictureCount: 0 }]);
    expect(dataOf(await li.call('chains.read-entry', { entryId })).cases).toMatchObject([{ pictureFileIds: [mine] }]);
    dataOf(await li.call('groups.erase-me', { understands: true }));
    expect(await cases()).toEqual([{ pictureFileIds: [], waitingPictureCount: 0 }]);
    expect([...world.files.kept.keys()]).not.toContain(mine);
  });
});
