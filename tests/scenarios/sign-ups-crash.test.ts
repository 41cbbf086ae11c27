import { accounts } from '../../server/documents/accounts';
import { lapseOffers } from '../../server/jobs/lapse-offers';
import { sweepPlaces } from '../../server/jobs/sweep-places';
import { Died, type Death, MortalStore } from '../support/mortal-store';
import { dataOf } from '../support/neighbourhood';
import { memberIdOf } from '../support/seed-people';
import { allSignUps, expectBalance, GROUP, HOUR_MS, openGroup, publish, signUp } from '../support/sign-up-group';
import type { World } from '../support/world';

const KEY = 'key-of-the-dying-call';
const DEATHS: readonly Death[] = ['before', 'after'];
/** More requests than any of these calls makes: every await of it is met. */
const REQUESTS_MAX = 60;

type Act = (world: World, made: { formId: string; li: string; wang: string }) => Promise<unknown>;

const ACTS: readonly (readonly [name: string, act: Act])[] = [
  [
    'cancelling, with two who move up',
    (world, { li }) => world.as('li').call('sign-ups.cancel', { signUpId: li }, { key: KEY }),
  ],
  [
    'declining who has a place, with two who move up',
    (world, { formId, li }) =>
      world
        .as('an')
        .call(
          'sign-ups.decline',
          { groupId: GROUP, formId, signUpId: li, verdict: 'decline', reason: '场地坐不下了' },
          { key: KEY },
        ),
  ],
  [
    'joining the waitlist',
    (world, { formId }) =>
      world
        .as('sun')
        .call(
          'sign-ups.submit',
          { groupId: GROUP, formId, edition: 1, answers: {}, places: 1, joinsWaitlist: true },
          { key: KEY },
        ),
  ],
  [
    'leaving the waitlist',
    (world, { wang }) => world.as('wang').call('sign-ups.cancel', { signUpId: wang }, { key: KEY }),
  ],
];

const actOf = (name: string): Act => ACTS.find(([one]) => one === name)?.[1] ?? (() => Promise.reject(new Error(name)));

/** Two places taken by Li, then Wang, Zhao and Qian wait. */
async function fullHouse() {
  const world = await openGroup({ store: 'hostile' });
  const formId = await publish(world);
  const { signUpId: li } = await signUp(world, 'li', formId, { places: 2 });
  const { signUpId: wang } = await signUp(world, 'wang', formId);
  await signUp(world, 'zhao', formId);
  await signUp(world, 'qian', formId);
  return { world, made: { formId, li, wang } };
}

async function dieAt<Value>(world: World, deadly: { request: number; death: Death }, act: () => Promise<Value>) {
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

describe.each(DEATHS)('a call that dies %s any of its requests', (death) => {
  it.each(ACTS)('%s: a minute later nothing is lost, doubled or left free', async (_name, act) => {
    for (let request = 1; request <= REQUESTS_MAX; request += 1) {
      const { world, made } = await fullHouse();
      const survived = await dieAt(world, { request, death }, () => act(world, made));
      world.clock.advance(60_000);
      await sweepPlaces(world.ports);
      await expectBalance(world, made.formId, 2);
      await act(world, made);
      await expectBalance(world, made.formId, 2);
      const ids = (await allSignUps(world, made.formId)).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      await world.close();
      if (survived) return;
    }
    throw new Error('the call never survived');
  });

  it('an offer that lapses: the next pass finishes it', async () => {
    for (let request = 1; request <= REQUESTS_MAX; request += 1) {
      const { world, made } = await fullHouse();
      await world.as('li').call('sign-ups.cancel', { signUpId: made.li });
      world.clock.advance(HOUR_MS);
      const survived = await dieAt(world, { request, death }, () => lapseOffers(world.ports));
      world.clock.advance(60_000);
      await lapseOffers(world.ports);
      await sweepPlaces(world.ports);
      await expectBalance(world, made.formId, 2);
      const states = (await allSignUps(world, made.formId)).map(({ state }) => state);
      expect([...states].sort()).toEqual(['cancelled', 'lapsed', 'lapsed', 'offered']);
      await world.close();
      if (survived) return;
    }
    throw new Error('the job never survived');
  });

  it('a walk-in whose key comes again: one guest, one place', async () => {
    for (let request = 1; request <= REQUESTS_MAX; request += 1) {
      const world = await openGroup({ store: 'hostile' });
      const formId = await publish(world, { capacity: 1, plusOnesMax: 0, walkIns: true, waitlist: null });
      world.clock.advance(5 * 24 * HOUR_MS);
      const input = { groupId: GROUP, formId, name: '王奶奶', places: 1 };
      const come = () => world.as('su').call('sign-ups.add-walk-in', input, { key: KEY });
      const survived = await dieAt(world, { request, death }, come);
      expect(await come()).toMatchObject({ ok: true });
      world.clock.advance(60_000);
      await sweepPlaces(world.ports);
      await expectBalance(world, formId, 1);
      expect(await allSignUps(world, formId)).toHaveLength(1);
      await world.close();
      if (survived) return;
    }
    throw new Error('the call never survived');
  });

  it('an admission undone whose key comes again: the walk-in is gone, the points are back, the place is free', async () => {
    for (let request = 1; request <= REQUESTS_MAX; request += 1) {
      const world = await openGroup({ store: 'hostile' });
      const formId = await publish(world, { capacity: 1, plusOnesMax: 0, walkIns: true, waitlist: null });
      world.clock.advance(5 * 24 * HOUR_MS);
      const { code } = dataOf(await world.as('su').call('sign-ups.read-door', { groupId: GROUP, formId }));
      const entrance = { groupId: GROUP, formId, code: code ?? '' };
      const { signUpId, points } = dataOf(await world.as('li').call('sign-ups.check-in-at-door', entrance));
      expect(points).toBe(20);
      const undo = () =>
        world.as('su').call('sign-ups.undo-admission', { groupId: GROUP, formId, signUpId }, { key: KEY });
      const survived = await dieAt(world, { request, death }, undo);
      expect(await undo()).toMatchObject({ ok: true, data: { state: 'cancelled', takenBackPoints: 20 } });
      world.clock.advance(60_000);
      await sweepPlaces(world.ports);
      await expectBalance(world, formId, 1);
      expect((await world.store.get(accounts, memberIdOf('li')))?.postedPoints).toBe(0);
      expect(await world.as('wang').call('sign-ups.check-in-at-door', entrance)).toMatchObject({ ok: true });
      await world.close();
      if (survived) return;
    }
    throw new Error('the call never survived');
  });

  it('joining with the last turn there is, whose key comes again: the turn is theirs', async () => {
    for (let request = 1; request <= REQUESTS_MAX; request += 1) {
      const world = await openGroup({ store: 'hostile' });
      const formId = await publish(world, { capacity: 1, plusOnesMax: 0, waitlist: { max: 1, confirmMinutes: 0 } });
      await signUp(world, 'li', formId);
      const input = { groupId: GROUP, formId, edition: 1, answers: {}, places: 1, joinsWaitlist: true };
      const join = () => world.as('sun').call('sign-ups.submit', input, { key: KEY });
      const survived = await dieAt(world, { request, death }, join);
      expect(await join()).toMatchObject({ ok: true, data: { state: 'waiting' } });
      world.clock.advance(60_000);
      await sweepPlaces(world.ports);
      await expectBalance(world, formId, 1);
      await world.close();
      if (survived) return;
    }
    throw new Error('the call never survived');
  });

  it('joining the waitlist, and leaving it before anybody has settled that', async () => {
    for (let request = 1; request <= REQUESTS_MAX; request += 1) {
      const { world, made } = await fullHouse();
      const join = actOf('joining the waitlist');
      const survived = await dieAt(world, { request, death }, () => join(world, made));
      const signUpId = `${made.formId}:m_sun:1`;
      await world.as('sun').call('sign-ups.cancel', { signUpId });
      world.clock.advance(60_000);
      await sweepPlaces(world.ports);
      await expectBalance(world, made.formId, 2);
      await world.close();
      if (survived) return;
    }
    throw new Error('the call never survived');
  });
});
