import { openGroup } from '../support/sign-up-group';
import { rush } from '../support/sign-up-crowd';

const CROWD = { members: 100, places: 20, waitlist: 30 };

describe('a crowd for twenty places, on the cloud store through the unmodified SDK', () => {
  it('never confirms more than there are, and leaves no place free while somebody waits', async () => {
    const world = await openGroup({ store: 'cloud' });
    const { ends, mostConfirmed } = await rush(world, CROWD);
    expect(mostConfirmed).toBe(CROWD.places);
    expect(ends).toContain('cancelled');
    await world.close();
  }, 240_000);
});
