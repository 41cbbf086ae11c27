import { lapseOffers } from '../../server/jobs/lapse-offers';
import { notices } from '../../server/documents/notices';
import { operations } from '../../server/documents/operations';
import { deadlinesOf } from '../../server/jobs/deadlines';
import { signUps, withLapse } from '../../server/documents/sign-ups';
import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { memberIdOf } from '../support/seed-people';
import { expectBalance, GROUP, HOUR_MS, openGroup, PHONE, publish, signUp, stateOf } from '../support/sign-up-group';
import { STORE_KINDS, type World } from '../support/world';

const PHONE_OF = { answers: { phone: '13812345678' } };

describe.each(STORE_KINDS)('a sign-up that an operator sends back, on %s', (store) => {
  let world: World;
  let formId: string;
  beforeEach(async () => {
    world = await openGroup({ store });
    const change = { questions: [PHONE], approval: true, capacity: 1, plusOnesMax: 0 };
    formId = await publish(world, { ...change, waitlist: { max: 5, confirmMinutes: 0 } });
  });
  afterEach(() => world.close());

  const sendBack = (signUpId: string, minutes?: number) =>
    world.as('an').call('sign-ups.decline', {
      ...{ groupId: GROUP, formId, signUpId, verdict: 'return' as const, reason: '号码少一位' },
      ...(minutes === undefined ? {} : { minutes }),
    });
  const complete = (who: string, signUpId: string) =>
    world.as(who).call('sign-ups.edit', { signUpId, edition: 1, answers: { phone: '13912345678' }, places: 1 });
  const byOf = async (signUpId: string) => (await world.store.get(signUps, signUpId))?.confirmByMs;
  const two = async () => {
    const { signUpId: li } = await signUp(world, 'li', formId, PHONE_OF);
    const { signUpId: wang } = await signUp(world, 'wang', formId, PHONE_OF);
    expect([await stateOf(world, li), await stateOf(world, wang)]).toEqual(['pending', 'waiting']);
    return { li, wang };
  };

  it('holds its place for a day, and waits for the operator again once it is completed', async () => {
    const { li, wang } = await two();
    dataOf(await sendBack(li));
    expect(await byOf(li)).toBe(world.clock.nowMs() + DAY_MS);
    const stored = await world.store.get(signUps, li);
    expect(stored === null ? [] : deadlinesOf(signUps.name, stored)).toEqual([
      { reason: 'forms', atMs: world.clock.nowMs() + DAY_MS },
    ]);
    const { mine } = dataOf(await world.as('li').call('sign-ups.read', { signUpId: li }));
    expect(mine).toMatchObject({ state: 'returned', editUntilMs: world.clock.nowMs() + DAY_MS, reason: '号码少一位' });
    world.clock.advance(DAY_MS - 1);
    expect(await lapseOffers(world.ports)).toEqual({ lapsedCount: 0 });
    dataOf(await complete('li', li));
    expect([await stateOf(world, li), await byOf(li)]).toEqual(['pending', 0]);
    world.clock.advance(1);
    expect(await lapseOffers(world.ports)).toEqual({ lapsedCount: 0 });
    expect(await stateOf(world, wang)).toBe('waiting');
    await expectBalance(world, formId, 1);
  });

  it('is over once its time is, and the next who waits moves up, however often and late the timer fires', async () => {
    const { li, wang } = await two();
    dataOf(await sendBack(li, 120));
    world.clock.advance(2 * HOUR_MS);
    expect(await complete('li', li)).toMatchObject({ code: 'EDIT_TOO_LATE' });
    const fired = await Promise.all([lapseOffers(world.ports), lapseOffers(world.ports)]);
    expect(fired.reduce((sum, { lapsedCount }) => sum + lapsedCount, 0)).toBe(1);
    world.clock.advance(DAY_MS);
    expect(await lapseOffers(world.ports)).toEqual({ lapsedCount: 0 });
    expect([await stateOf(world, li), await stateOf(world, wang)]).toEqual(['lapsed', 'pending']);
    const told = await world.store.query(operations, {
      equal: { concerns: memberIdOf('li') },
      order: { field: 'order', direction: 'down' },
      limit: 1,
    });
    expect(told[0]?.outbox).toMatchObject([{ message: { kind: 'sign-up-lapsed', facts: { state: 'returned' } } }]);
    expect(await world.store.count(notices, { equal: { memberId: memberIdOf('li') } })).toBeLessThanOrEqual(2);
    await expectBalance(world, formId, 1);
  });

  it('may be sent back twice, each time for as long as the operator says', async () => {
    const { li, wang } = await two();
    dataOf(await sendBack(li, 60));
    world.clock.advance(HOUR_MS / 2);
    dataOf(await complete('li', li));
    dataOf(await sendBack(li, 60));
    world.clock.advance(HOUR_MS / 2);
    expect(await lapseOffers(world.ports)).toEqual({ lapsedCount: 0 });
    expect(await stateOf(world, li)).toBe('returned');
    world.clock.advance(HOUR_MS / 2);
    expect(await lapseOffers(world.ports)).toEqual({ lapsedCount: 1 });
    expect(await stateOf(world, wang)).toBe('pending');
    await expectBalance(world, formId, 1);
  });

  it('is completed no later than the event begins, and its time has bounds', async () => {
    const { li } = await two();
    for (const minutes of [9, 2_881, 12.5]) expect(await sendBack(li, minutes)).toMatchObject({ code: 'BAD_INPUT' });
    world.clock.advance(4 * DAY_MS + 12 * HOUR_MS);
    dataOf(await sendBack(li, 2_880));
    expect(await byOf(li)).toBe(world.clock.nowMs() + 12 * HOUR_MS);
  });

  it('that was sent back before there were deadlines waits on', async () => {
    const { li } = await two();
    dataOf(await sendBack(li));
    await world.store.transact(async (tx) => {
      const now = await tx.get(signUps, li);
      if (now === null) return;
      const { version: _, ...before } = now;
      await tx.replace(signUps, now, withLapse({ ...before, confirmByMs: 0 }));
    });
    world.clock.advance(3 * DAY_MS);
    expect(await lapseOffers(world.ports)).toEqual({ lapsedCount: 0 });
    expect(await stateOf(world, li)).toBe('returned');
  });

  it('is in as soon as it is completed where nobody has to say yes any more', async () => {
    const { li } = await two();
    dataOf(await sendBack(li));
    const { form } = dataOf(await world.as('an').call('sign-ups.read-campaign', { groupId: GROUP, formId }));
    const terms = { ...form.terms, approval: false };
    dataOf(await world.as('an').call('sign-ups.edit-form', { groupId: GROUP, formId, terms }));
    const input = { signUpId: li, edition: 2, answers: { phone: '13912345678' }, places: 1 };
    dataOf(await world.as('li').call('sign-ups.edit', input));
    expect([await stateOf(world, li), await byOf(li)]).toEqual(['confirmed', 0]);
  });
});
