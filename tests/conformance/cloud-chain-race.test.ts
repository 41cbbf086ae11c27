import { entriesOf, expectBalanced, openChainGroup } from '../support/chain-group';
import { sellBoxes } from '../support/sell-boxes';

const BUYERS = 1_000;
const UNITS = 300;

/**
 * One process plays a thousand function instances, so a transaction takes as long as the machine is busy. With the
 * machine's own time a slow one lets every transaction outlive its 30 s, round after round.
 */
const CLOUD_SPEED = 0.05;
/** A function has up to 1 000 instances where it is deployed; so many of them are played here by one process. */
const INSTANCES = 50;
/** Whoever hears "try again" waits as a person would. */
const TAP_AGAIN_MS = 1_000;

describe('more buyers than units, on the cloud store through the unmodified SDK', () => {
  it('sells exactly what there is, and tells nobody too early that nothing is left', async () => {
    const world = await openChainGroup({ store: 'cloud', cloudSpeed: CLOUD_SPEED });
    const sold = await sellBoxes(world, { buyers: BUYERS, units: UNITS, pauseMs: TAP_AGAIN_MS, instances: INSTANCES });
    expect(sold).toMatchObject({ joinedCount: UNITS, tooEarlyCount: 0 });
    expect(await expectBalanced(world, sold.chainId)).toMatchObject({ left0: 0, entryCount: UNITS, movements: [] });
    const numbers = (await entriesOf(world, sold.chainId)).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: UNITS }, (_, at) => at + 1));
    await world.close();
  }, 480_000);
});
