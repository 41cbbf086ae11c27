import { allSignUps, openGroup } from '../support/sign-up-group';
import { rush } from '../support/sign-up-crowd';
import { STORE_KINDS } from '../support/world';

const CROWD = { members: 150, places: 30, waitlist: 40 };

describe.each(STORE_KINDS)('a crowd for thirty places, some of whom give theirs back, on %s', (store) => {
  it('never confirms more than there are, and leaves no place free while somebody waits', async () => {
    const world = await openGroup({ store });
    const { formId, ends, mostConfirmed } = await rush(world, CROWD);
    expect(mostConfirmed).toBe(CROWD.places);
    expect(new Set(ends)).toEqual(new Set(['confirmed', 'waiting', 'cancelled', 'WAITLIST_FULL']));
    const all = await allSignUps(world, formId);
    const movedUp = all.filter(({ state }) => state === 'confirmed').length;
    expect(movedUp).toBe(CROWD.places);
    await world.close();
  }, 120_000);
});
