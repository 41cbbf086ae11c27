import { sweepPlaces } from '../../server/jobs/sweep-places';
import { Died, MortalStore, type Death } from '../support/mortal-store';
import { DAY_MS } from '../support/sample-coupons';
import { allSignUps, expectBalance, openGroup, placesNow, signUp } from '../support/sign-up-group';
import { formAfter, openDue, sessions, setRegular, WEEK_MS, weekly } from '../support/weekly-event';
import type { World } from '../support/world';

const DEATHS: readonly Death[] = ['before', 'after'];

describe.each(DEATHS)('the job that opens a session dies %s any of its requests', (death) => {
  it('the next one goes on: one form, each regular once', async () => {
    for (let request = 1; request <= 80; request += 1) {
      const world = await openGroup({ store: 'hostile' });
      const { formId, seriesId, terms } = await weekly(world, { capacity: 2 });
      for (const name of ['li', 'wang'] as const) {
        world.clock.advance(1);
        await setRegular(world, name, (await signUp(world, name, formId)).signUpId);
      }
      world.clock.advance(WEEK_MS - DAY_MS);
      const survived = await dieAt(world, { request, death });
      world.clock.advance(60_000);
      await sweepPlaces(world.ports);
      await openDue(world);
      const second = (await formAfter(world, seriesId, terms, 1))?.id ?? '';
      expect((await allSignUps(world, second)).map(({ state }) => state)).toEqual(['confirmed', 'confirmed']);
      expect((await placesNow(world, second)).left).toBe(0);
      await expectBalance(world, second, 2);
      await world.close();
      if (survived) return;
    }
    throw new Error('the job never survived');
  });
});

/** Reads of one collection outside transactions answer what was there before, the first time. */
function blindOnce(world: World, name: string, seen: unknown): void {
  const ports = world.ports as { store: World['store'] };
  const { store } = ports;
  let isBlind = true;
  ports.store = Object.assign(Object.create(store) as World['store'], {
    get: (from: Parameters<World['store']['get']>[0], id: string) => {
      if (!isBlind || from.name !== name) return store.get(from, id);
      isBlind = false;
      return Promise.resolve(seen);
    },
  });
}

describe.each([
  ['the form that was just made', 'forms', null],
  ['that a regular came back', 'memberships', { status: 'left' }],
] as const)('the job that opens a session does not see %s yet', (_what, name, seen) => {
  it('forgets no regular and signs each up, at once or with the next run', async () => {
    const world = await openGroup({ store: 'sqlite' });
    const { formId, seriesId, terms } = await weekly(world, { capacity: 2 });
    await setRegular(world, 'li', (await signUp(world, 'li', formId)).signUpId);
    world.clock.advance(WEEK_MS - DAY_MS);
    blindOnce(world, name, seen);
    await openDue(world);
    await openDue(world);
    const second = (await formAfter(world, seriesId, terms, 1))?.id ?? '';
    expect((await sessions(world, seriesId)).regularCount).toBe(1);
    if (name === 'forms') expect((await allSignUps(world, second)).map(({ state }) => state)).toEqual(['confirmed']);
    await world.close();
  });
});

async function dieAt(world: World, deadly: { request: number; death: Death }) {
  const ports = world.ports as { store: World['store'] };
  const { store } = ports;
  const mortal = new MortalStore(store, deadly);
  ports.store = mortal;
  try {
    await openDue(world);
  } catch (error) {
    if (!(error instanceof Died)) throw error;
  } finally {
    ports.store = store;
  }
  return mortal.survived;
}
