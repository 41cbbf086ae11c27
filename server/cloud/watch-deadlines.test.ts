import type { Deadline } from '../jobs/deadlines';
import { runWokenJobs } from '../jobs/run-jobs';
import { Died, MortalStore } from '../../tests/support/mortal-store';
import { dinner, expectBalance, openGroup, publish, signUp } from '../../tests/support/sign-up-group';
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
    const { after } = await watched(world, () => openChain(world));
    expect(after).toContainEqual({ reason: 'chains', atMs: closesAtMs });
    await world.close();
  });

  it('a form: when it ends; and before somebody leaves, half a minute later, should this call die', async () => {
    const world = await openGroup({ store: 'sqlite' });
    const nowMs = world.clock.nowMs();
    let formId = '';
    const published = await watched(world, async () => {
      formId = await publish(world, dinner(world, { capacity: 1, plusOnesMax: 0 }));
    });
    expect(published.after.filter(({ reason }) => reason === 'forms')).toHaveLength(1);
    const { signUpId } = await signUp(world, 'li', formId);
    await signUp(world, 'wang', formId);
    const left = await watched(world, () => world.as('li').call('sign-ups.cancel', { signUpId, reason: '' }));
    expect(left.before).toEqual([{ reason: 'forms', atMs: nowMs + 30_000 }]);
    // Wang has an hour to confirm.
    expect(left.after).toContainEqual({ reason: 'forms', atMs: nowMs + 3_600_000 });
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

describe('a cancellation that dies at any of its requests', () => {
  it.each(['before', 'after'] as const)(
    'leaves no place free for a minute while somebody waits (%s)',
    async (death) => {
      let deaths = 0;
      for (let request = 1; ; request += 1) {
        const world = await openGroup({ store: 'sqlite' });
        const formId = await publish(
          world,
          dinner(world, { capacity: 1, plusOnesMax: 0, waitlist: { max: 9, confirmMinutes: 0 } }),
        );
        const { signUpId } = await signUp(world, 'li', formId);
        await signUp(world, 'wang', formId);
        const ports = world.ports as { store: Store };
        const mortal = new MortalStore(ports.store, { request, death });
        ports.store = mortal;
        const { before, after } = await watched(world, () =>
          world.as('li').call('sign-ups.cancel', { signUpId, reason: '' }),
        ).catch((error: unknown) => {
          if (!(error instanceof Died)) throw error;
          return { before: [], after: [] };
        });
        ports.store = world.store;
        expect(after.filter(({ reason, atMs }) => reason === 'forms' && atMs <= world.clock.nowMs())).toEqual([]);
        if (before.length > 0) {
          world.clock.advance(32_000);
          await runWokenJobs(world.ports, 'forms');
        }
        await expectBalance(world, formId, 1);
        await world.close();
        if (mortal.survived) break;
        deaths += 1;
      }
      expect(deaths).toBeGreaterThan(10);
    },
  );
});
