import { sweepPlaces } from '../../server/jobs/sweep-places';
import { tendForms } from '../../server/jobs/tend-forms';
import { forms } from '../../server/documents/sign-ups';
import { operations } from '../../server/documents/operations';
import { Died, MortalStore, type Death } from '../support/mortal-store';
import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { memberIdOf } from '../support/seed-people';
import {
  allSignUps,
  GROUP,
  OTHER_GROUP,
  openGroup,
  placesNow,
  publish,
  signUp,
  stateOf,
  trySigningUp,
} from '../support/sign-up-group';
import { STORE_KINDS, type World } from '../support/world';

const reason = '下大雨';
const KEY = 'key-of-the-dying-call';
const budget = (world: World) => ({ deadlineMs: world.clock.nowMs() + 10_000 });
const callOff = (world: World, formId: string, options = {}) =>
  world.as('an').call('sign-ups.call-off', { groupId: GROUP, formId, reason }, options);

async function isSettled(world: World, formId: string): Promise<void> {
  const states = (await allSignUps(world, formId)).map((signUp) => [signUp.state, signUp.reason]);
  expect(states).toEqual(states.map(() => ['declined', reason]));
  expect(await placesNow(world, formId)).toMatchObject({ left: 2, waitingCount: 0, changes: [], restlessCount: 0 });
  expect((await world.store.get(forms, formId))?.calledOff?.isDone).toBe(true);
}

describe.each(STORE_KINDS)('an event that is called off, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openGroup({ store });
  });
  afterEach(() => world.close());

  it('lets everybody go, tells them why, and nobody moves up or comes in any more', async () => {
    const formId = await publish(world);
    const li = await signUp(world, 'li', formId, { places: 2 });
    const wang = await signUp(world, 'wang', formId);
    expect(dataOf(await callOff(world, formId))).toMatchObject({ status: 'ended', calledOffReason: reason });
    expect(await Promise.all([li, wang].map(({ signUpId }) => stateOf(world, signUpId)))).toEqual([
      'declined',
      'declined',
    ]);
    const told = await world.store.query(operations, {
      equal: { concerns: memberIdOf('wang') },
      order: { field: 'order', direction: 'down' },
      limit: 1,
    });
    expect(told[0]?.outbox).toMatchObject([{ message: { kind: 'sign-up-called-off', facts: { reason } } }]);
    expect(await callOff(world, formId)).toMatchObject({ code: 'ALREADY_CALLED_OFF' });
    expect(await trySigningUp(world, 'zhao', formId, { edition: 2 })).toMatchObject({ code: 'ENDED' });
    const foreign = { groupId: OTHER_GROUP, formId, reason };
    expect(await world.as('fu').call('sign-ups.call-off', foreign)).toMatchObject({ code: 'FORM_UNKNOWN' });
    world.clock.advance(60_000);
    await tendForms(world.ports, budget(world));
    await isSettled(world, formId);
    const [mine] = dataOf(await world.as('wang').call('sign-ups.list-mine', {})).items;
    expect(mine).toMatchObject({ state: 'declined', isCalledOff: true });
    world.clock.advance(5 * DAY_MS);
    expect(
      await world.as('su').call('sign-ups.add-walk-in', { groupId: GROUP, formId, name: '王奶奶', places: 1 }),
    ).toMatchObject({ code: 'NO_WALK_INS' });
  });

  it('has an event that is still to come', async () => {
    const survey = { event: null, attendancePoints: 0, selfCheckIn: false, walkIns: false };
    expect(await callOff(world, await publish(world, survey))).toMatchObject({ code: 'NOTHING_TO_CALL_OFF' });
    const past = await publish(world);
    world.clock.advance(6 * DAY_MS);
    expect(await callOff(world, past)).toMatchObject({ code: 'NOTHING_TO_CALL_OFF' });
  });
});

const DEATHS: readonly Death[] = ['before', 'after'];

describe.each(DEATHS)('calling off dies %s any of its requests', (death) => {
  it('the job lets go of whoever is left, once', async () => {
    for (let request = 1; request <= 80; request += 1) {
      const world = await openGroup({ store: 'hostile' });
      const formId = await publish(world);
      await signUp(world, 'li', formId, { places: 2 });
      await signUp(world, 'wang', formId);
      const survived = await dieAt(world, { request, death }, () => callOff(world, formId, { key: KEY }));
      await callOff(world, formId, { key: KEY });
      world.clock.advance(60_000);
      await sweepPlaces(world.ports);
      await tendForms(world.ports, budget(world));
      await isSettled(world, formId);
      await world.close();
      if (survived) return;
    }
    throw new Error('the call never survived');
  });
});

async function dieAt(world: World, deadly: { request: number; death: Death }, act: () => Promise<unknown>) {
  const ports = world.ports as { store: World['store'] };
  const { store } = ports;
  const mortal = new MortalStore(store, deadly);
  ports.store = mortal;
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Died)) throw error;
  } finally {
    ports.store = store;
  }
  return mortal.survived;
}
