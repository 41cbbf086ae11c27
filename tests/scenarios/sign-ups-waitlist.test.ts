import { eraseAnswers } from '../../server/jobs/erase-answers';
import { lapseOffers } from '../../server/jobs/lapse-offers';
import { sweepPlaces } from '../../server/jobs/sweep-places';
import { COLLECTIONS } from '../../server/documents/collections';
import { operations } from '../../server/documents/operations';
import { insist } from '../support/coupon-shop';
import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { memberIdOf } from '../support/seed-people';
import { snapshotStore } from '../support/store-snapshot';
import {
  allSignUps,
  expectBalance,
  GROUP,
  HOUR_MS,
  MEAL,
  openGroup,
  PHONE,
  publish,
  seedCrowd,
  signUp,
  stateOf,
  trySigningUp,
} from '../support/sign-up-group';
import { EVERY_STORE, type World } from '../support/world';

jest.setTimeout(60_000);

describe.each(EVERY_STORE)('the waitlist, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openGroup({ store });
  });
  afterEach(() => world.close());

  const cancel = async (name: string, signUpId: string) =>
    dataOf(await world.as(name).call('sign-ups.cancel', { signUpId }));
  const confirm = (name: string, signUpId: string) => world.as(name).call('sign-ups.confirm', { signUpId });

  it('moves up the first who waits within the call that cancels, and tells them', async () => {
    const formId = await publish(world);
    const li = await signUp(world, 'li', formId, { places: 2 });
    const wang = await signUp(world, 'wang', formId);
    const zhao = await signUp(world, 'zhao', formId);
    const qian = await signUp(world, 'qian', formId);
    expect(wang.state).toBe('waiting');
    world.requests.reset();
    await cancel('li', li.signUpId);
    expect(world.requests.total).toBeLessThanOrEqual(32);
    expect(await Promise.all([wang, zhao, qian].map((one) => stateOf(world, one.signUpId)))).toEqual([
      'offered',
      'offered',
      'waiting',
    ]);
    const told = await world.store.query(operations, {
      equal: { concerns: memberIdOf('wang') },
      order: { field: 'order', direction: 'down' },
      limit: 1,
    });
    expect(told[0]?.outbox).toMatchObject([{ message: { kind: 'sign-up-offered', facts: { title: '周六聚餐' } } }]);
    expect(dataOf(await confirm('wang', wang.signUpId)).state).toBe('confirmed');
    const mine = dataOf(await world.as('qian').call('sign-ups.read', { signUpId: qian.signUpId })).mine;
    expect(mine).toMatchObject({ state: 'waiting', position: 1 });
    await expectBalance(world, formId, 2);
  });

  it('keeps the options of who waits, because their turn is counted for them', async () => {
    const formId = await publish(world, { capacity: 1, plusOnesMax: 0, questions: [MEAL] });
    await signUp(world, 'li', formId, { answers: { meal: 'meat' } });
    const wang = await signUp(world, 'wang', formId, { answers: { meal: 'meat' } });
    const edit = { signUpId: wang.signUpId, edition: 1, places: 1, answers: { meal: 'green' } };
    expect(await world.as('wang').call('sign-ups.edit', edit)).toMatchObject({ code: 'WAITING_FIXED' });
    await cancel('wang', wang.signUpId);
    await expectBalance(world, formId, 1);
  });

  it('passes an offer on when its time is over, to the millisecond', async () => {
    const formId = await publish(world, { capacity: 1, plusOnesMax: 0 });
    const li = await signUp(world, 'li', formId);
    const wang = await signUp(world, 'wang', formId);
    const zhao = await signUp(world, 'zhao', formId);
    await cancel('li', li.signUpId);
    world.clock.advance(HOUR_MS - 1);
    expect(await lapseOffers(world.ports)).toEqual({ lapsedCount: 0 });
    world.clock.advance(1);
    expect(await confirm('wang', wang.signUpId)).toMatchObject({ code: 'OFFER_LAPSED' });
    expect(await lapseOffers(world.ports)).toEqual({ lapsedCount: 1 });
    expect([await stateOf(world, wang.signUpId), await stateOf(world, zhao.signUpId)]).toEqual(['lapsed', 'offered']);
    expect(await confirm('li', li.signUpId)).toMatchObject({ code: 'NOT_OFFERED' });
    expect((await signUp(world, 'wang', formId)).state).toBe('waiting');
    await expectBalance(world, formId, 1);
  });

  it('lets a small party go first only where the large one does not fit, and keeps its turn', async () => {
    const formId = await publish(world, { waitlist: { max: 10, confirmMinutes: 0 } });
    const [li, wang] = [await signUp(world, 'li', formId), await signUp(world, 'wang', formId)];
    const zhao = await signUp(world, 'zhao', formId, { places: 2 });
    const qian = await signUp(world, 'qian', formId);
    await cancel('li', li.signUpId);
    expect([await stateOf(world, zhao.signUpId), await stateOf(world, qian.signUpId)]).toEqual([
      'waiting',
      'confirmed',
    ]);
    await cancel('wang', wang.signUpId);
    await cancel('qian', qian.signUpId);
    expect(await stateOf(world, zhao.signUpId)).toBe('confirmed');
    await expectBalance(world, formId, 2);
  });

  it('moves up when places are added, and not once the event has begun', async () => {
    const formId = await publish(world, { capacity: 1, plusOnesMax: 0 });
    const li = await signUp(world, 'li', formId);
    const wang = await signUp(world, 'wang', formId);
    const zhao = await signUp(world, 'zhao', formId);
    const terms = {
      ...dataOf(await world.as('li').call('sign-ups.read-form', { groupId: GROUP, formId })).form.terms,
      capacity: 2,
    };
    dataOf(await world.as('an').call('sign-ups.edit-form', { groupId: GROUP, formId, terms }));
    expect(await stateOf(world, wang.signUpId)).toBe('offered');
    expect(
      await world.as('an').call('sign-ups.edit-form', { groupId: GROUP, formId, terms: { ...terms, capacity: 1 } }),
    ).toMatchObject({ code: 'EDIT_LOCKED', details: { field: 'capacity' } });
    await expectBalance(world, formId, 2);
    world.clock.advance(5 * DAY_MS);
    await lapseOffers(world.ports);
    expect([await stateOf(world, li.signUpId), await stateOf(world, zhao.signUpId)]).toEqual(['confirmed', 'waiting']);
  });

  it('closes the waitlist when it is full, and lets somebody leave it', async () => {
    const formId = await publish(world, { capacity: 1, plusOnesMax: 0, waitlist: { max: 1, confirmMinutes: 60 } });
    await signUp(world, 'li', formId);
    const wang = await signUp(world, 'wang', formId);
    expect(await trySigningUp(world, 'zhao', formId)).toMatchObject({ code: 'WAITLIST_FULL' });
    await cancel('wang', wang.signUpId);
    expect((await signUp(world, 'zhao', formId)).state).toBe('waiting');
    await expectBalance(world, formId, 1);
  });

  it('never confirms more than there are places, and leaves none free beside somebody who waits', async () => {
    const formId = await publish(world, { capacity: 10, plusOnesMax: 0, waitlist: { max: 60, confirmMinutes: 0 } });
    const names = await seedCrowd(world, 40);
    const input = { groupId: GROUP, formId, edition: 1, answers: {}, places: 1, joinsWaitlist: true };
    const signed = await Promise.all(
      names.map((name) =>
        insist(world.as(name), { operation: 'sign-ups.submit', input, key: `key-of-${name}-signing-up` }),
      ),
    );
    expect(signed.filter((reply) => !reply.ok)).toEqual([]);
    const all = await allSignUps(world, formId);
    const leaving = all.filter((_, index) => index % 2 === 0);
    await Promise.all(
      leaving.map(({ id, memberId }) =>
        insist(world.as(names.find((name) => memberIdOf(name) === memberId) ?? ''), {
          operation: 'sign-ups.cancel',
          input: { signUpId: id },
          key: `key-leaving-${memberId}`.slice(0, 64).padEnd(20, 'x'),
        }),
      ),
    );
    world.clock.advance(60_000);
    await sweepPlaces(world.ports);
    await expectBalance(world, formId, 10);
    expect((await allSignUps(world, formId)).filter(({ state }) => state === 'confirmed')).toHaveLength(10);
  });

  it('erases answers on the promised day: nothing of them is left in the store', async () => {
    const formId = await publish(world, { questions: [PHONE] });
    await signUp(world, 'li', formId, { answers: { phone: '13812345678' } });
    const holds = async () => (await snapshotStore(world.store, COLLECTIONS)).includes('13812345678');
    const budget = () => ({ deadlineMs: world.clock.nowMs() + 60_000 });
    world.clock.setMs(Date.parse('2026-12-06T00:00:00+08:00') - 1);
    expect(await eraseAnswers(world.ports, budget())).toEqual({ erasedCount: 0 });
    expect(await holds()).toBe(true);
    world.clock.advance(1);
    expect(await eraseAnswers(world.ports, budget())).toEqual({ erasedCount: 1 });
    expect(await holds()).toBe(false);
    const mine = dataOf(await world.as('li').call('sign-ups.list-mine', {})).items[0];
    const page = dataOf(await world.as('li').call('sign-ups.read', { signUpId: mine?.signUpId ?? '' }));
    expect(page.erasures).toEqual([{ questionId: 'phone', day: '2026-12-06', done: true }]);
  });
});
