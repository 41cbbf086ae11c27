import type { Deadline } from '../jobs/deadlines';
import { lapseOffers } from '../jobs/lapse-offers';
import { runWokenJobs } from '../jobs/run-jobs';
import { type Death, Died, MortalStore } from '../../tests/support/mortal-store';
import { forms } from '../documents/sign-ups';
import {
  allSignUps,
  dinner,
  expectBalance,
  GROUP,
  openGroup,
  publish,
  signUp,
} from '../../tests/support/sign-up-group';
import { openChain, openChainGroup } from '../../tests/support/chain-group';
import type { Store } from '../ports/store';
import type { World } from '../../tests/support/world';
import { watchDeadlines } from './watch-deadlines';

/** Runs `act` on a watched store: what it asked to be woken for, beforehand and afterwards. */
async function watched(world: World, act: () => Promise<unknown>) {
  const ports = world.ports as { store: Store };
  const { store } = ports;
  const before: Deadline[] = [];
  const wakeUp = (deadlines: readonly Deadline[]) => {
    before.push(...deadlines);
    return Promise.resolve();
  };
  const watching = watchDeadlines(store, { clock: world.clock, wakeUp });
  ports.store = watching.store;
  try {
    await act();
  } finally {
    ports.store = store;
  }
  return { before, after: watching.deadlines() };
}

jest.setTimeout(60_000);

describe('what a call asks to be woken for', () => {
  it('a chain: when it closes, and when it is told that it ends soon', async () => {
    const world = await openChainGroup({ store: 'sqlite' });
    const closesAtMs = world.clock.nowMs() + 14 * 3_600_000;
    const { before } = await watched(world, () => openChain(world));
    expect(before).toContainEqual({ reason: 'chains', atMs: closesAtMs });
    await world.close();
  });

  it('a form: when it ends; and before somebody leaves, half a minute later, should this call die', async () => {
    const world = await openGroup({ store: 'sqlite' });
    const nowMs = world.clock.nowMs();
    let formId = '';
    const published = await watched(world, async () => {
      formId = await publish(world, dinner(world, { capacity: 1, plusOnesMax: 0 }));
    });
    expect(published.before.filter(({ reason }) => reason === 'forms')).toHaveLength(1);
    const { signUpId } = await signUp(world, 'li', formId);
    await signUp(world, 'wang', formId);
    const left = await watched(world, () => world.as('li').call('sign-ups.cancel', { signUpId, reason: '' }));
    // Wang has an hour to confirm.
    expect(left.before).toEqual([
      { reason: 'forms', atMs: nowMs + 30_000 },
      { reason: 'forms', atMs: nowMs + 3_600_000 },
    ]);
    expect(left.after.filter(({ reason }) => reason !== 'leftovers')).toEqual([]);
    await world.close();
  });

  it('nothing for what changes no deadline, and nothing before somebody comes', async () => {
    const world = await openGroup({ store: 'sqlite' });
    const formId = await publish(world, dinner(world));
    const joined = await watched(world, () => signUp(world, 'li', formId));
    expect(joined.before).toEqual([]);
    expect(joined.after.filter(({ reason }) => reason !== 'leftovers')).toEqual([]);
    await world.close();
  });
});

type Leaving = (world: World, formId: string) => Promise<() => Promise<unknown>>;

/** Who has the place, while others wait, is about to lose it: what makes them, once all is ready. */
const LEAVINGS: readonly (readonly [string, Leaving])[] = [
  [
    'a cancellation',
    async (world, formId) => {
      const { signUpId } = await signUp(world, 'li', formId);
      await signUp(world, 'wang', formId);
      return () => world.as('li').call('sign-ups.cancel', { signUpId, reason: '' });
    },
  ],
  [
    'an edit that adds a place',
    async (world, formId) => {
      for (const name of ['li', 'wang', 'zhao']) await signUp(world, name, formId);
      const terms = dinner(world, { capacity: 2, plusOnesMax: 0 });
      return () => world.as('an').call('sign-ups.edit-form', { groupId: GROUP, formId, terms });
    },
  ],
  [
    'a job that ends an offer',
    async (world, formId) => {
      const { signUpId } = await signUp(world, 'li', formId);
      for (const name of ['wang', 'zhao']) await signUp(world, name, formId);
      await world.as('li').call('sign-ups.cancel', { signUpId, reason: '' });
      world.clock.advance(3_600_000);
      return () => lapseOffers(world.ports);
    },
  ],
];

/** Lets it die at a request. True when it lived through all of them. */
async function dieAndBeWoken(leaving: Leaving, deadly: { request: number; death: Death }): Promise<boolean> {
  const world = await openGroup({ store: 'sqlite' });
  const formId = await publish(world, dinner(world, { capacity: 1, plusOnesMax: 0 }));
  const leave = await leaving(world, formId);
  const offeredBefore = await offersOf(world, formId);
  const ports = world.ports as { store: Store };
  const { store } = ports;
  const mortal = new MortalStore(store, deadly);
  ports.store = mortal;
  const { before } = await watched(world, () =>
    leave().catch((error: unknown) => {
      if (!(error instanceof Died)) throw error;
    }),
  );
  ports.store = store;
  const asked = before.map(({ atMs }) => atMs);
  for (const confirmByMs of await offersOf(world, formId))
    if (!offeredBefore.includes(confirmByMs)) expect(asked).toContain(confirmByMs);
  if (before.length > 0) {
    world.clock.advance(32_000);
    await runWokenJobs(world.ports, 'forms');
  }
  await expectBalance(world, formId, (await world.store.get(forms, formId))?.terms.capacity ?? 0);
  await world.close();
  return mortal.survived;
}

/** Until when the offers of a form may be confirmed. */
const offersOf = async (world: World, formId: string): Promise<readonly number[]> =>
  (await allSignUps(world, formId)).flatMap(({ state, confirmByMs }) => (state === 'offered' ? [confirmByMs] : []));

describe.each(LEAVINGS)('%s that dies at any of its requests', (_, leaving) => {
  it.each(['before', 'after'] as const)(
    'leaves no place free for a minute while somebody waits (%s)',
    async (death) => {
      let deaths = 0;
      while (!(await dieAndBeWoken(leaving, { request: deaths + 1, death }))) deaths += 1;
      expect(deaths).toBeGreaterThan(10);
    },
  );
});
