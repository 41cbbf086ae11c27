import { COLLECTIONS } from '../../server/documents/collections';
import { finishErasures } from '../../server/jobs/finish-erasures';
import { everythingOf } from '../../server/flows/export-my-data/everything-of';
import { people } from '../../server/documents/people';
import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { memberIdOf } from '../support/seed-people';
import { snapshotStore } from '../support/store-snapshot';
import { allSignUps, openGroup, PHONE, signUp } from '../support/sign-up-group';
import { formAfter, openDue, setRegular, WEEK_MS, weekly } from '../support/weekly-event';
import { STORE_KINDS } from '../support/world';

const NUMBER = '13812345678';

describe.each(STORE_KINDS)('a regular who has everything erased, on %s', (store) => {
  it('can take along what is kept, leaves nothing of it in the store, and is signed up for nothing more', async () => {
    const world = await openGroup({ store });
    const { formId, seriesId, terms } = await weekly(world, { questions: [PHONE] });
    const { signUpId } = await signUp(world, 'li', formId, { answers: { phone: NUMBER } });
    dataOf(await setRegular(world, 'li', signUpId));
    const person = await world.store.query(people, { equal: { memberId: memberIdOf('li') }, limit: 1 });
    const kept = person[0] === undefined ? null : await everythingOf(world.store, person[0]);
    expect(kept?.regulars.map(({ answers }) => answers)).toEqual([{ phone: NUMBER }]);
    dataOf(await world.as('li').call('groups.erase-me', { understands: true }));
    await finishErasures(world.ports, { deadlineMs: world.clock.nowMs() + 60_000 });
    expect(await snapshotStore(world.store, COLLECTIONS)).not.toContain(NUMBER);
    world.clock.advance(WEEK_MS - DAY_MS);
    await openDue(world);
    const next = await formAfter(world, seriesId, terms, 1);
    expect(next).toBeDefined();
    expect(await allSignUps(world, next?.id ?? '')).toEqual([]);
    await world.close();
  });
});
