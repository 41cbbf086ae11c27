import { memberships, membershipId } from '../../server/documents/memberships';
import type { Store } from '../../server/ports/store';
import { StoreUnavailable } from '../../server/ports/store-errors';
import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { memberIdOf } from '../support/seed-people';
import { allSignUps, expectBalance, GROUP, openGroup, signUp } from '../support/sign-up-group';
import { formAfter, openDue, setRegular, WEEK_MS, weekly } from '../support/weekly-event';
import { withStore } from '../support/with-store';

/** A store in which a transaction that has just read a membership waits for `act`, once. What it read is old then. */
function slowAfterReading(id: string, act: () => Promise<unknown>) {
  let ask: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  // Begun outside of any transaction.
  const done = asked.then(act);
  return (store: Store): Partial<Store> => ({
    transact: (work) =>
      store.transact((tx) =>
        work({
          create: (into, document) => tx.create(into, document),
          replace: (into, previous, next) => tx.replace(into, previous, next),
          touch: (into, previous) => tx.touch(into, previous),
          remove: (from, previous) => tx.remove(from, previous),
          get: async (from, wanted) => {
            const found = await tx.get(from, wanted);
            if (from.name === memberships.name && wanted === id) {
              ask();
              await done;
            }
            return found;
          },
        }),
      ),
  });
}

/** The process dies after its first transaction: what is left to do is left to a job. */
function onlyOnce(store: Store): () => Partial<Store> {
  let isDead = false;
  return () => ({
    transact: (work) => {
      if (isDead) return Promise.reject(new StoreUnavailable('the process is gone'));
      isDead = true;
      return store.transact(work);
    },
  });
}

it('a session signs up no regular who erases themselves in that very moment', async () => {
  const world = await openGroup({ store: 'hostile' });
  const { formId, seriesId, terms } = await weekly(world);
  const li = await signUp(world, 'li', formId);
  dataOf(await setRegular(world, 'li', li.signUpId));
  world.clock.advance(WEEK_MS - DAY_MS);
  const { store } = world.ports;
  const eraseLi = () =>
    withStore(world, onlyOnce(store), () => world.as('li').call('groups.erase-me', { understands: true }));
  const slow = slowAfterReading(membershipId(GROUP, memberIdOf('li')), eraseLi);
  expect(await withStore(world, slow, () => openDue(world))).toEqual({ openedCount: 1 });
  const next = await formAfter(world, seriesId, terms, 1);
  expect(await allSignUps(world, next?.id ?? '')).toEqual([]);
  await expectBalance(world, next?.id ?? '', 3);
  await world.close();
});
