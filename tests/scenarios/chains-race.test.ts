import { bigBox, boxes, entriesOf, expectBalanced, openChain, openChainGroup, stockOf } from '../support/chain-group';
import { seedCrowd } from '../support/coupon-shop';
import { STORE_KINDS } from '../support/world';

const BUYERS = 1_000;
const UNITS = 300;

describe.each(STORE_KINDS)('a thousand buyers for three hundred units, on %s', (store) => {
  it('sells exactly what there is, and tells nobody too early that nothing is left', async () => {
    const world = await openChainGroup({ store });
    const skus = [bigBox({ stockCount: UNITS, perMemberMax: 1 })];
    const chainId = await openChain(world, { items: [{ title: '大果', note: '', pictureFileId: null, skus }] });
    const names = await seedCrowd(world, BUYERS, 0);
    world.requests.reset();
    const buy = async (name: string): Promise<'joined' | 'late' | 'too early'> => {
      for (;;) {
        const wish = { chainId, ...boxes(1) };
        const reply = await world.as(name).call('chains.join', wish, { key: `key-of-the-tap-of-${name}` });
        if (reply.ok) return 'joined';
        if (reply.code === 'SOLD_OUT')
          return (await stockOf(world, chainId)).entryCount === UNITS ? 'late' : 'too early';
        expect(['TRY_AGAIN', 'UNDECIDED']).toContain(reply.code);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    const replies = await Promise.all(names.map(buy));
    expect(replies.filter((reply) => reply === 'joined')).toHaveLength(UNITS);
    expect(replies.filter((reply) => reply === 'too early')).toEqual([]);
    expect(await expectBalanced(world, chainId)).toMatchObject({ left0: 0, entryCount: UNITS, movements: [] });
    const numbers = (await entriesOf(world, chainId)).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: UNITS }, (_, at) => at + 1));
    await world.close();
  }, 240_000);
});
