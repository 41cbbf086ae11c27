import { regulars, seriesOfEvents } from '../../server/documents/sign-up-series';
import type { Store } from '../../server/ports/store';
import { StoreUnavailable } from '../../server/ports/store-errors';
import { meanwhile } from '../support/meanwhile';
import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { memberIdOf } from '../support/seed-people';
import { allSignUps, GROUP, openGroup, signUp } from '../support/sign-up-group';
import { formAfter, openDue, setRegular, WEEK_MS, weekly } from '../support/weekly-event';
import { withStore } from '../support/with-store';
import { STORE_KINDS } from '../support/world';

/** Lets so many looks at the regulars through; at the next the process is gone. */
function diesAfter(looks: number): (store: Store) => Partial<Store> {
  let left = looks;
  return (store) => ({
    query: (from, query) => {
      if (from.name === regulars.name) left -= 1;
      return left < 0 ? Promise.reject(new StoreUnavailable('the process is gone')) : store.query(from, query);
    },
  });
}

it.each(STORE_KINDS)(
  'two runs at once, after one that died, leave no regular out of a session, on %s',
  async (store) => {
    const world = await openGroup({ store });
    const startsAtMs = world.clock.nowMs() + 12 * DAY_MS;
    const { formId, seriesId, terms } = await weekly(world, {
      event: { startsAtMs, endsAtMs: startsAtMs + 3_600_000 },
      closesAtMs: startsAtMs - DAY_MS,
    });
    const li = await signUp(world, 'li', formId);
    dataOf(await setRegular(world, 'li', li.signUpId));
    // Of the first session nobody is signed up yet when the second is due.
    const run = (looks: number) => withStore(world, diesAfter(looks), () => openDue(world)).catch(() => undefined);
    world.clock.advance(11 * DAY_MS);
    await run(0);
    world.clock.advance(WEEK_MS);
    // The faster run is through with the first, has made the second, and dies before it signs anybody up.
    const faster = () => run(1);
    await meanwhile(world, { afterQueryOf: regulars.name, act: faster }, () => openDue(world));
    await openDue(world);
    for (const week of [1, 2]) {
      const session = await formAfter(world, seriesId, terms, week);
      const signedUp = await allSignUps(world, session?.id ?? '');
      expect([week, signedUp.map(({ memberId }) => memberId)]).toEqual([week, [memberIdOf('li')]]);
    }
    await world.close();
  },
);

it.each(STORE_KINDS)(
  'a list older than the last regular leaves none of them behind when the event ends, on %s',
  async (store) => {
    const world = await openGroup({ store });
    const { formId, seriesId } = await weekly(world);
    const li = await signUp(world, 'li', formId);
    dataOf(await setRegular(world, 'li', li.signUpId));
    dataOf(await world.as('an').call('sign-ups.end-series', { groupId: GROUP, seriesId, reason: '放假' }));
    const old = (fresh: Store): Partial<Store> => ({
      query: (from, query) => (from.name === regulars.name ? Promise.resolve([]) : fresh.query(from, query)),
    });
    await withStore(world, old, () => openDue(world));
    const left = () => world.store.count(regulars, { equal: { seriesId } });
    expect(await left()).toBe(1);
    for (const _run of [1, 2]) {
      world.clock.advance(2 * 60_000);
      await openDue(world);
    }
    expect(await left()).toBe(0);
    expect(await world.store.get(seriesOfEvents, seriesId)).toMatchObject({ phase: 'ended' });
    await world.close();
  },
);
