import { watchDeadlines } from '../../server/cloud/watch-deadlines';
import type { Deadline } from '../../server/jobs/deadlines';
import type { Store } from '../../server/ports/store';
import { askOutside } from './outside-transactions';
import { withStore } from './with-store';
import type { World } from './world';

/** Runs `act` on a watched store: what it asked to be woken for, beforehand and afterwards, never inside a transaction. */
export async function watched(world: World, act: () => Promise<unknown>) {
  const ports = world.ports as { store: Store };
  const { store } = ports;
  const before: Deadline[] = [];
  const strays: string[] = [];
  const wakeUp = (deadlines: readonly Deadline[]) =>
    askOutside(
      'wakeUp',
      (stray) => strays.push(stray),
      async () => {
        before.push(...deadlines);
        await Promise.resolve();
      },
    );
  const watching = watchDeadlines(store, { clock: world.clock, wakeUp });
  ports.store = watching.store;
  try {
    await act();
  } finally {
    ports.store = store;
  }
  expect(strays).toEqual([]);
  return { before, after: watching.deadlines() };
}

/** How often transactions began below a watched store. */
export async function countAttempts(world: World, act: () => Promise<unknown>): Promise<number> {
  let attempts = 0;
  await withStore(
    world,
    (store) => ({
      transact: (work) => {
        attempts += 1;
        return store.transact(work);
      },
    }),
    () => watched(world, act),
  );
  return attempts;
}
