import { entriesOf, expectBalanced, openChainGroup } from '../support/chain-group';
import { sellBoxes } from '../support/sell-boxes';

const BUYERS = 1_000;
const UNITS = 300;

// A thousand connections of one process sometimes starve one another on a busy machine; the first try is printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

describe('more buyers than units, on the cloud store through the unmodified SDK', () => {
  it('sells exactly what there is, and tells nobody too early that nothing is left', async () => {
    const world = await openChainGroup({ store: 'cloud' });
    const sold = await sellBoxes(world, { buyers: BUYERS, units: UNITS, pauseMs: 0 });
    expect(sold).toMatchObject({ joinedCount: UNITS, tooEarlyCount: 0 });
    expect(await expectBalanced(world, sold.chainId)).toMatchObject({ left0: 0, entryCount: UNITS, movements: [] });
    const numbers = (await entriesOf(world, sold.chainId)).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: UNITS }, (_, at) => at + 1));
    await world.close();
  }, 240_000);
});
