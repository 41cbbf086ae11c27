import {
  MEAL,
  dinner,
  expectBalance,
  GROUP,
  openGroup,
  placesNow,
  publish,
  signUp,
  stateOf,
} from '../support/sign-up-group';
import { dataOf } from '../support/neighbourhood';
import { STORE_KINDS, type World } from '../support/world';

/** One vegetarian meal, as many others as places. */
const GREEN = { answers: { meal: 'green' }, places: 1 };
const MEAT = { answers: { meal: 'meat' }, places: 1 };

describe.each(STORE_KINDS)('a form in which some wait for what is full, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openGroup({ store });
  });
  afterEach(() => world.close());

  const openDinner = (change: object = {}) =>
    publish(
      world,
      dinner(world, { questions: [MEAL], capacity: 5, waitlist: { max: 5, confirmMinutes: 60 }, ...change }),
    );
  const openingFor = async (who: string, formId: string) =>
    dataOf(await world.as(who).call('sign-ups.read-form', { groupId: GROUP, formId })).opening;
  const send = (who: string, formId: string, wish: object, joinsWaitlist: boolean) =>
    world.as(who).call('sign-ups.submit', { groupId: GROUP, formId, edition: 1, joinsWaitlist, ...wish } as never);

  it('is open to whoever wants what is left, at once and without a time to confirm', async () => {
    const formId = await openDinner();
    await signUp(world, 'li', formId, GREEN);
    const { signUpId: wang } = await signUp(world, 'wang', formId, GREEN);
    expect(await stateOf(world, wang)).toBe('waiting');
    expect(await openingFor('zhao', formId)).toEqual({ kind: 'open' });
    expect(await send('zhao', formId, MEAT, false)).toMatchObject({ data: { state: 'confirmed' } });
    expect(await send('qian', formId, GREEN, false)).toMatchObject({ code: 'OPTION_FULL', details: { leftCount: 0 } });
    await expectBalance(world, formId, 5);
  });

  it('gives what comes free to whoever waits for it, and to nobody who comes in that moment', async () => {
    const formId = await openDinner();
    const { signUpId: li } = await signUp(world, 'li', formId, GREEN);
    const { signUpId: wang } = await signUp(world, 'wang', formId, GREEN);
    await Promise.all([
      world.as('li').call('sign-ups.cancel', { signUpId: li, reason: '' }),
      ...['zhao', 'qian', 'sun'].map((who) => send(who, formId, GREEN, false)),
    ]);
    expect(await stateOf(world, wang)).toBe('offered');
    expect(await placesNow(world, formId)).toMatchObject({ left_meal_green: 0, left: 4, waitingCount: 0 });
    await expectBalance(world, formId, 5);
  });

  it('lets nobody wait for more than there ever is', async () => {
    const formId = await openDinner({ plusOnesMax: 3 });
    expect(await send('li', formId, { ...GREEN, places: 2 }, true)).toMatchObject({
      code: 'OPTION_FULL',
      details: { field: 'meal', option: 'green', leftCount: 1, waitlist: 0 },
    });
    expect(await openingFor('zhao', formId)).toEqual({ kind: 'open' });
  });

  it('takes no place from whoever waits for it when a party grows', async () => {
    const formId = await openDinner({ capacity: 3, plusOnesMax: 2 });
    const { signUpId: li } = await signUp(world, 'li', formId, MEAT);
    const { signUpId: zhao } = await signUp(world, 'zhao', formId, { ...MEAT, places: 2 });
    const { signUpId: wang } = await signUp(world, 'wang', formId, MEAT);
    expect(await stateOf(world, wang)).toBe('waiting');
    const grow = { signUpId: li, edition: 1, answers: MEAT.answers, places: 2 };
    const [, grown] = await Promise.all([
      world.as('zhao').call('sign-ups.cancel', { signUpId: zhao, reason: '' }),
      world.as('li').call('sign-ups.edit', grow),
    ]);
    expect(await stateOf(world, wang)).toBe('offered');
    if (!grown.ok) expect(['FULL', 'TRY_AGAIN']).toContain(grown.code);
    await expectBalance(world, formId, 3);
    expect(await world.as('li').call('sign-ups.edit', { ...grow, places: 3 })).toMatchObject({ code: 'FULL' });
  });

  it('sells exactly what is left to a crowd that somebody waits beside', async () => {
    const formId = await openDinner({ capacity: 3 });
    await signUp(world, 'li', formId, GREEN);
    await signUp(world, 'wang', formId, GREEN);
    const insist = async (who: string) => {
      for (;;) {
        const reply = await send(who, formId, MEAT, false);
        if (reply.ok || reply.code !== 'TRY_AGAIN') return reply.ok ? 'in' : reply.code;
      }
    };
    const replies = await Promise.all(['zhao', 'qian', 'sun'].map(insist));
    expect(replies.sort()).toEqual(['FULL', 'in', 'in']);
    await expectBalance(world, formId, 3);
  });
});
