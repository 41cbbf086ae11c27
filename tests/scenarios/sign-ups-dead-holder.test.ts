import { type Death, Died, MortalStore } from '../support/mortal-store';
import { expectBalance, openGroup, publish, stateOf, trySigningUp } from '../support/sign-up-group';
import type { Store } from '../../server/ports/store';
import { STORE_KINDS, type StoreKind, type World } from '../support/world';

/** Li dies at a request of taking the last place; half a minute later Wang wants it, before any timer has rung. */
async function dieHolding(kind: StoreKind, deadly: { request: number; death: Death }): Promise<boolean> {
  const world: World = await openGroup({ store: kind });
  const formId = await publish(world, { capacity: 1, plusOnesMax: 0, waitlist: null });
  const ports = world.ports as { store: Store };
  const { store } = ports;
  const mortal = new MortalStore(store, deadly);
  ports.store = mortal;
  await trySigningUp(world, 'li', formId).catch((error: unknown) => {
    if (!(error instanceof Died)) throw error;
  });
  ports.store = store;
  world.clock.advance(26_000);
  let reply = await trySigningUp(world, 'wang', formId);
  if (!reply.ok && reply.code === 'TRY_AGAIN') reply = await trySigningUp(world, 'wang', formId);
  if (reply.ok) expect(await stateOf(world, reply.data.signUpId)).toBe('confirmed');
  else expect(reply).toMatchObject({ code: 'FULL' });
  await expectBalance(world, formId, 1);
  await world.close();
  return mortal.survived;
}

describe.each(STORE_KINDS)('a last place that a dead call holds, on %s', (store) => {
  it.each(['before', 'after'] as const)(
    'is had by whoever asks next, and by one of the two alone (%s)',
    async (death) => {
      let deaths = 0;
      while (!(await dieHolding(store, { request: deaths + 1, death }))) deaths += 1;
      expect(deaths).toBeGreaterThan(8);
    },
  );
});
