import { COLLECTIONS } from '../../server/documents/collections';
import { bigBox, boxes, entriesOf, expectBalanced, openChain, openChainGroup, stockOf } from '../support/chain-group';
import { openCloudStore } from '../support/cloud/open-cloud-store';
import { seedCrowd } from '../support/coupon-shop';

const BUYERS = 1_000;
const UNITS = 300;

describe('more buyers than units, on the cloud store through the unmodified SDK', () => {
  it('sells exactly what there is, and tells nobody too early that nothing is left', async () => {
    const cloud = await openCloudStore({ collections: COLLECTIONS });
    const world = await openChainGroup({ store: 'hostile', opened: cloud.store });
    const skus = [bigBox({ stockCount: UNITS, perMemberMax: 1 })];
    const chainId = await openChain(world, { items: [{ title: '大果', note: '', pictureFileId: null, skus }] });
    const names = await seedCrowd(world, BUYERS, 0);
    const buy = async (name: string): Promise<'joined' | 'late' | 'too early'> => {
      for (;;) {
        const reply = await world
          .as(name)
          .call('chains.join', { chainId, ...boxes(1) }, { key: `key-of-the-tap-${name}` });
        if (reply.ok) return 'joined';
        if (reply.code === 'SOLD_OUT')
          return (await stockOf(world, chainId)).entryCount === UNITS ? 'late' : 'too early';
        expect(['TRY_AGAIN', 'UNDECIDED']).toContain(reply.code);
      }
    };
    const replies = await Promise.all(names.map(buy));
    expect(replies.filter((reply) => reply === 'joined')).toHaveLength(UNITS);
    expect(replies.filter((reply) => reply === 'too early')).toEqual([]);
    expect(await expectBalanced(world, chainId)).toMatchObject({ left0: 0, entryCount: UNITS, movements: [] });
    const numbers = (await entriesOf(world, chainId)).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: UNITS }, (_, at) => at + 1));
    await world.close();
    await cloud.close();
  }, 240_000);
});
