import { sweepPlaces } from '../../server/jobs/sweep-places';
import { comeWith, fullHouse, positionOf } from '../support/couple-in-line';
import { type Death, Died, MortalStore } from '../support/mortal-store';
import { dataOf } from '../support/neighbourhood';
import { expectBalance, openGroup, stateOf } from '../support/sign-up-group';
import type { World } from '../support/world';

const KEY = 'key-of-coming-with-fewer';
/** More requests than the call makes: every await of it is met. */
const REQUESTS_MAX = 60;

async function dieAt(world: World, deadly: { request: number; death: Death }, act: () => Promise<unknown>) {
  const ports = world.ports as { store: World['store'] };
  const { store } = ports;
  const mortal = new MortalStore(store, deadly);
  ports.store = mortal;
  await act().catch((error: unknown) => {
    if (!(error instanceof Died)) throw error;
  });
  ports.store = store;
  return mortal.survived;
}

describe.each<Death>(['before', 'after'])('coming with fewer, where the call dies %s any of its requests', (death) => {
  it('is done once or not at all a minute later, with the turn kept', async () => {
    for (let request = 1; request <= REQUESTS_MAX; request += 1) {
      const world = await openGroup({ store: 'hostile' });
      const { formId, li, wang, zhao } = await fullHouse(world);
      const act = () => comeWith(world, 'wang', { signUpId: wang, places: 1, key: KEY });
      const survived = await dieAt(world, { request, death }, act);
      world.clock.advance(60_000);
      await sweepPlaces(world.ports);
      await expectBalance(world, formId, 2);
      expect(await positionOf(world, 'wang', wang)).toBe(1);
      await act();
      await expectBalance(world, formId, 2);
      await comeWith(world, 'li', { signUpId: li, places: 1 });
      await sweepPlaces(world.ports);
      await expectBalance(world, formId, 2);
      const { places } = dataOf(await world.as('wang').call('sign-ups.read', { signUpId: wang })).mine;
      expect([await stateOf(world, wang), await stateOf(world, zhao)]).toEqual(
        places === 1 ? ['offered', 'waiting'] : ['waiting', 'offered'],
      );
      await world.close();
      if (survived) return;
    }
    throw new Error('the call never survived');
  });

  it('holds no place back from who moves up meanwhile', async () => {
    for (let request = 1; request <= REQUESTS_MAX; request += 1) {
      const world = await openGroup({ store: 'hostile' });
      const { formId, li, wang } = await fullHouse(world);
      const act = () => comeWith(world, 'wang', { signUpId: wang, places: 1, key: KEY });
      const survived = await dieAt(world, { request, death }, act);
      await world.as('li').call('sign-ups.cancel', { signUpId: li });
      world.clock.advance(60_000);
      await sweepPlaces(world.ports);
      expect(await stateOf(world, wang)).toBe('offered');
      await expectBalance(world, formId, 2);
      await world.close();
      if (survived) return;
    }
    throw new Error('the call never survived');
  });
});
