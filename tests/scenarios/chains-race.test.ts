import { entriesOf, expectBalanced, openChainGroup } from '../support/chain-group';
import { sellBoxes } from '../support/sell-boxes';
import { STORE_KINDS } from '../support/world';

const BUYERS = 1_000;
const UNITS = 300;

describe.each(STORE_KINDS)('a thousand buyers for three hundred units, on %s', (store) => {
  it('sells exactly what there is, and tells nobody too early that nothing is left', async () => {
    const world = await openChainGroup({ store });
    const sold = await sellBoxes(world, { buyers: BUYERS, units: UNITS, pauseMs: 5 });
    expect(sold).toMatchObject({ joinedCount: UNITS, tooEarlyCount: 0 });
    expect(await expectBalanced(world, sold.chainId)).toMatchObject({ left0: 0, entryCount: UNITS, movements: [] });
    const numbers = (await entriesOf(world, sold.chainId)).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: UNITS }, (_, at) => at + 1));
    await world.close();
  }, 240_000);
});
