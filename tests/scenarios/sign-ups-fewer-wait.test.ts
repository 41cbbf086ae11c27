import { sweepPlaces } from '../../server/jobs/sweep-places';
import { comeWith, fullHouse, positionOf } from '../support/couple-in-line';
import { dieBeforeSettling } from '../support/die-before-settling';
import { withStore } from '../support/with-store';
import { expectBalance, MEAL, openGroup, placesNow, publish, signUp, stateOf } from '../support/sign-up-group';
import { STORE_KINDS, type World } from '../support/world';

const KEY = 'key-of-coming-with-fewer';
/** Something that one waits for until another gives it. */
function signal() {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

describe.each(STORE_KINDS)('who waits and comes with fewer, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openGroup({ store });
  });
  afterEach(() => world.close());

  it('keeps their turn, and gets the first place that is enough', async () => {
    const { formId, li, wang, zhao } = await fullHouse(world);
    expect(await comeWith(world, 'wang', { signUpId: wang, places: 1 })).toMatchObject({
      data: { state: 'waiting', places: 1 },
    });
    expect(await positionOf(world, 'wang', wang)).toBe(1);
    expect(await positionOf(world, 'zhao', zhao)).toBe(2);
    await comeWith(world, 'li', { signUpId: li, places: 1 });
    expect([await stateOf(world, wang), await stateOf(world, zhao)]).toEqual(['offered', 'waiting']);
    await expectBalance(world, formId, 2);
  });

  it('moves up in the same call where the smaller party fits at once', async () => {
    const { formId, li, wang, zhao } = await fullHouse(world);
    await world.as('zhao').call('sign-ups.cancel', { signUpId: zhao });
    await comeWith(world, 'li', { signUpId: li, places: 1 });
    expect(await stateOf(world, wang)).toBe('waiting');
    await comeWith(world, 'wang', { signUpId: wang, places: 1 });
    expect(await stateOf(world, wang)).toBe('offered');
    await expectBalance(world, formId, 2);
  });

  it('cannot come with more again, nor take another option along', async () => {
    const formId = await publish(world, { questions: [MEAL] });
    await signUp(world, 'li', formId, { places: 2, answers: { meal: 'meat' } });
    const wish = { places: 2, answers: { meal: 'meat' } };
    const { signUpId } = await signUp(world, 'wang', formId, wish);
    const edit = (places: number, meal: string) =>
      world.as('wang').call('sign-ups.edit', { signUpId, edition: 1, places, answers: { meal } });
    expect(await edit(1, 'meat')).toMatchObject({ ok: true });
    expect(await edit(2, 'meat')).toMatchObject({ code: 'WAITING_FIXED' });
    expect(await edit(1, 'green')).toMatchObject({ code: 'WAITING_FIXED' });
    await expectBalance(world, formId, 2);
  });

  it('does so once for a double tap', async () => {
    const { formId, wang } = await fullHouse(world);
    const tap = () => comeWith(world, 'wang', { signUpId: wang, places: 1, key: KEY });
    for (const reply of await Promise.all([tap(), tap()])) expect(reply).toMatchObject({ ok: true });
    expect(await tap()).toMatchObject({ data: { places: 1 } });
    expect((await placesNow(world, formId)).waitingCount).toBe(2);
    await sweepPlaces(world.ports);
    await expectBalance(world, formId, 2);
  });

  it.each([1, 2, 3, 4, 5, 6])('races with places that come free, who leaves and who joins (%d)', async () => {
    const { formId, li, wang, zhao } = await fullHouse(world);
    await Promise.all([
      comeWith(world, 'wang', { signUpId: wang, places: 1 }),
      comeWith(world, 'li', { signUpId: li, places: 1 }),
      world.as('zhao').call('sign-ups.cancel', { signUpId: zhao }),
      signUp(world, 'qian', formId).catch(() => null),
    ]);
    world.clock.advance(60_000);
    await sweepPlaces(world.ports);
    await expectBalance(world, formId, 2);
  });

  it('and gives it up in the same moment: one of the two is true', async () => {
    const { formId, wang } = await fullHouse(world);
    await Promise.all([
      comeWith(world, 'wang', { signUpId: wang, places: 1 }),
      world.as('wang').call('sign-ups.cancel', { signUpId: wang }),
    ]);
    world.clock.advance(60_000);
    await sweepPlaces(world.ports);
    await expectBalance(world, formId, 2);
  });

  it('leaves while what they said last is decided and not settled yet', async () => {
    const { formId, wang } = await fullHouse(world);
    await dieBeforeSettling(world, () => comeWith(world, 'wang', { signUpId: wang, places: 1 }).catch(() => undefined));
    expect(await world.as('wang').call('sign-ups.cancel', { signUpId: wang })).toMatchObject({ ok: true });
    await sweepPlaces(world.ports);
    await expectBalance(world, formId, 2);
  });

  it('says so between the look and the write of a call that would move them up as they were', async () => {
    const { formId, li, wang } = await fullHouse(world);
    const [gate, reached] = [signal(), signal()];
    let edit: Promise<unknown> | null = null;
    let isHeld = false;
    const between = (raw: World['store']): Partial<World['store']> => ({
      guarded: async (into, id, update) => {
        const isMoveUp = 'waiting' in (update.patch.pull ?? {});
        if (!isMoveUp || edit !== null) return raw.guarded(into, id, update);
        edit = comeWith(world, 'wang', { signUpId: wang, places: 1 });
        await reached.given;
        const hasBegun = await raw.guarded(into, id, update);
        gate.give();
        await edit;
        return hasBegun;
      },
      transact: async (work) => {
        if (edit === null || isHeld) return raw.transact(work);
        isHeld = true;
        reached.give();
        await gate.given;
        return raw.transact(work);
      },
    });
    await withStore(world, between, () => world.as('li').call('sign-ups.cancel', { signUpId: li }));
    await sweepPlaces(world.ports);
    expect(await stateOf(world, wang)).toBe('offered');
    await expectBalance(world, formId, 2);
  });

  it('lets nobody behind them pass while that is not settled', async () => {
    const { formId, li, wang, zhao } = await fullHouse(world);
    await dieBeforeSettling(world, () => comeWith(world, 'wang', { signUpId: wang, places: 1 }).catch(() => undefined));
    await world.as('li').call('sign-ups.cancel', { signUpId: li });
    expect([await stateOf(world, wang), await stateOf(world, zhao)]).toEqual(['waiting', 'waiting']);
    await sweepPlaces(world.ports);
    expect([await stateOf(world, wang), await stateOf(world, zhao)]).toEqual(['offered', 'offered']);
    await expectBalance(world, formId, 2);
  });
});
