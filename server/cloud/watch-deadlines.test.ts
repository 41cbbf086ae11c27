import { lapseOffers } from '../jobs/lapse-offers';
import { runWokenJobs } from '../jobs/run-jobs';
import { type Death, Died, MortalStore } from '../../tests/support/mortal-store';
import { chains } from '../documents/chains';
import { forms } from '../documents/sign-ups';
import {
  allSignUps,
  dinner,
  expectBalance,
  GROUP,
  MEAL,
  openGroup,
  publish,
  signUp,
} from '../../tests/support/sign-up-group';
import { dataOf } from '../../tests/support/neighbourhood';
import { openChain, openChainGroup } from '../../tests/support/chain-group';
import type { Store } from '../ports/store';
import { EVERY_STORE, type World } from '../../tests/support/world';
import { countAttempts, watched } from '../../tests/support/bells';

jest.setTimeout(60_000);

describe.each(EVERY_STORE)('what a call asks to be woken for, on %s', (store) => {
  it('a chain: when it closes, and when it is told that it ends soon', async () => {
    const world = await openChainGroup({ store });
    const closesAtMs = world.clock.nowMs() + 14 * 3_600_000;
    const { before } = await watched(world, () => openChain(world));
    expect(before).toContainEqual({ reason: 'chains', atMs: closesAtMs });
    await world.close();
  });

  it('a form: when it ends; and before somebody leaves, half a minute later, should this call die', async () => {
    const world = await openGroup({ store });
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
    const world = await openGroup({ store });
    const formId = await publish(world, dinner(world));
    const joined = await watched(world, () => signUp(world, 'li', formId));
    expect(joined.before).toEqual([]);
    expect(joined.after.filter(({ reason }) => reason !== 'leftovers')).toEqual([]);
    await world.close();
  });

  it('goes on with the same transaction once it has rung, and leaves nothing of what it left', async () => {
    const world = await openChainGroup({ store });
    const attempts = await countAttempts(world, () => openChain(world));
    // Once to find the deadline, once to write it.
    expect(attempts).toBe(2);
    expect(await world.store.count(chains, { equal: {} })).toBe(1);
    await world.close();
  });
});

describe('a transaction that shows new deadlines every time it runs', () => {
  it('is left twice at most, and rings for the last ones once it is committed', async () => {
    const world = await openChainGroup({ store: 'hostile' });
    const chainId = await openChain(world);
    let runs = 0;
    const { before } = await watched(world, () =>
      world.ports.store.transact(async (tx) => {
        runs += 1;
        const chain = (await tx.get(chains, chainId))!;
        await tx.replace(chains, chain, { ...chain, dueAtMs: runs });
      }),
    );
    expect(before.map(({ atMs }) => atMs)).toEqual([1, 2, 3]);
    expect(await world.store.get(chains, chainId)).toMatchObject({ dueAtMs: 3 });
    await world.close();
  });
});

type Leaving = (world: World) => Promise<{ readonly formId: string; readonly leave: () => Promise<unknown> }>;

const openTable = (world: World): Promise<string> => publish(world, dinner(world, { capacity: 1, plusOnesMax: 0 }));

/** Who has the place, while others wait, is about to lose it: what makes them, once all is ready. */
const LEAVINGS: readonly (readonly [string, Leaving])[] = [
  [
    'a cancellation',
    async (world) => {
      const formId = await openTable(world);
      const { signUpId } = await signUp(world, 'li', formId);
      await signUp(world, 'wang', formId);
      return { formId, leave: () => world.as('li').call('sign-ups.cancel', { signUpId, reason: '' }) };
    },
  ],
  [
    'an edit that adds a place',
    async (world) => {
      const formId = await openTable(world);
      for (const name of ['li', 'wang', 'zhao']) await signUp(world, name, formId);
      const terms = dinner(world, { capacity: 2, plusOnesMax: 0 });
      return { formId, leave: () => world.as('an').call('sign-ups.edit-form', { groupId: GROUP, formId, terms }) };
    },
  ],
  [
    'an edit that gives back an option',
    async (world) => {
      const formId = await publish(world, dinner(world, { questions: [MEAL], capacity: 3, plusOnesMax: 0 }));
      const { signUpId } = await signUp(world, 'li', formId, { answers: { meal: 'green' } });
      await signUp(world, 'wang', formId, { answers: { meal: 'green' } });
      const edit = { signUpId, edition: 1, answers: { meal: 'meat' }, places: 1 };
      return { formId, leave: () => world.as('li').call('sign-ups.edit', edit) };
    },
  ],
  [
    'a job that ends an offer',
    async (world) => {
      const formId = await openTable(world);
      const { signUpId } = await signUp(world, 'li', formId);
      for (const name of ['wang', 'zhao']) await signUp(world, name, formId);
      await world.as('li').call('sign-ups.cancel', { signUpId, reason: '' });
      world.clock.advance(3_600_000);
      return { formId, leave: () => lapseOffers(world.ports) };
    },
  ],
];

/** Lets it die at a request. True when it lived through all of them. */
async function dieAndBeWoken(leaving: Leaving, deadly: { request: number; death: Death }): Promise<boolean> {
  const world = await openGroup({ store: 'sqlite' });
  const { formId, leave } = await leaving(world);
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

describe.each(EVERY_STORE)('what staff write to a segment, on %s', (store) => {
  it('is sent by a call that is asked for at once, and told by that very call', async () => {
    const world = await openGroup({ store });
    const formId = await openTable(world);
    await signUp(world, 'li', formId);
    await runWokenJobs(world.ports, 'leftovers');
    const message = { groupId: GROUP, formId, segment: 'confirmed' as const, text: '改到西门集合' };
    const { after } = await watched(world, () => world.as('an').call('sign-ups.message', message));
    expect(after).toContainEqual({ reason: 'mailings', atMs: 0 });
    await runWokenJobs(world.ports, 'mailings');
    const { items } = dataOf(await world.as('li').call('groups.list-notices', {}));
    expect(items[0]).toMatchObject({ message: { kind: 'sign-up-message', facts: { text: '改到西门集合' } } });
    await world.close();
  });
});

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
