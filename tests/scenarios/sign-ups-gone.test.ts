import { accounts } from '../../server/documents/accounts';
import { groups } from '../../server/documents/groups';
import { signUps } from '../../server/documents/sign-ups';
import { withdrawErased } from '../../server/operations/sign-ups/withdraw';
import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { memberIdOf } from '../support/seed-people';
import { dinner, expectBalance, GROUP, openGroup, publish, signUp, stateOf } from '../support/sign-up-group';
import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('when somebody, or the whole group, has gone, on %s', (store) => {
  let world: World;
  let formId: string;
  beforeEach(async () => {
    world = await openGroup({ store });
    formId = await publish(world, { capacity: 3 });
  });
  afterEach(() => world.close());

  it('an admission of somebody who erased themselves is not undone, and nothing is taken', async () => {
    const { signUpId } = await signUp(world, 'li', formId);
    world.clock.advance(5 * DAY_MS);
    const admit = { groupId: GROUP, formId, signUpId, way: 'list' } as const;
    expect(dataOf(await world.as('su').call('sign-ups.admit', admit)).points).toBe(20);
    expect(await world.as('li').call('groups.erase-me', { understands: true })).toMatchObject({ ok: true });
    const before = await world.store.get(accounts, memberIdOf('li'));
    const undo = { groupId: GROUP, formId, signUpId };
    expect(await world.as('su').call('sign-ups.undo-admission', undo)).toMatchObject({
      ok: false,
      code: 'ACCOUNT_CLOSED',
    });
    expect(await world.store.get(accounts, memberIdOf('li'))).toEqual(before);
    await expectBalance(world, formId, 3);
  });

  it('nor where no points hang on it: nobody is signed up again who is not there any more', async () => {
    const plain = await publish(world, { capacity: 3, attendancePoints: 0 });
    const { signUpId } = await signUp(world, 'li', plain);
    world.clock.advance(5 * DAY_MS);
    const undo = { groupId: GROUP, formId: plain, signUpId };
    dataOf(await world.as('su').call('sign-ups.admit', { ...undo, way: 'list' }));
    expect(await world.as('li').call('groups.erase-me', { understands: true })).toMatchObject({ ok: true });
    expect(await world.as('su').call('sign-ups.undo-admission', undo)).toMatchObject({ code: 'ACCOUNT_CLOSED' });
    expect(await world.store.get(signUps, signUpId)).toMatchObject({ attended: true, answers: {}, name: '' });
  });

  it('an erasure that read of an admission before it was undone is not done before they are withdrawn', async () => {
    const { signUpId } = await signUp(world, 'li', formId);
    world.clock.advance(5 * DAY_MS);
    const undo = { groupId: GROUP, formId, signUpId };
    dataOf(await world.as('su').call('sign-ups.admit', { ...undo, way: 'list' }));
    const [listed] = await allSignUpsOf('li');
    dataOf(await world.as('su').call('sign-ups.undo-admission', undo));
    const store = Object.assign(Object.create(world.store) as World['store'], {
      query: () => Promise.resolve([listed]),
    });
    const stale = { ...world.ports, store } as World['ports'];
    const deadlineMs = world.clock.nowMs() + 1_000;
    expect(await withdrawErased(stale, memberIdOf('li'), deadlineMs)).toBe(false);
    expect(await withdrawErased(world.ports, memberIdOf('li'), deadlineMs)).toBe(true);
    expect(await stateOf(world, signUpId)).toBe('cancelled');
    await expectBalance(world, formId, 3);
  });

  const allSignUpsOf = (name: string) =>
    world.store.query(signUps, {
      equal: { memberId: memberIdOf(name) },
      order: { field: 'order', direction: 'up' },
      limit: 10,
    });

  it('a dissolved group takes no new form and no change of one, in words, and keeps who is in', async () => {
    const { signUpId } = await signUp(world, 'li', formId);
    const name = (await world.store.get(groups, GROUP))?.name ?? '';
    const dissolve = { groupId: GROUP, confirmation: name };
    const an = world.as('an');
    expect(await world.as('zhou').call('groups.dissolve', dissolve)).toMatchObject({ code: 'CAMPAIGNS_RUNNING' });
    // Nobody signs up any more, and no job has tidied up yet.
    world.clock.advance(4 * DAY_MS + 1);
    expect(await world.as('zhou').call('groups.dissolve', dissolve)).toMatchObject({ ok: true });
    const terms = dinner(world);
    const replies = [
      await an.call('sign-ups.publish-form', { groupId: GROUP, terms }),
      await an.call('sign-ups.pause-form', { groupId: GROUP, formId, reason: '停一停' }),
    ];
    expect(replies.map((reply) => (reply.ok ? 'ok' : reply.code))).toEqual(Array(2).fill('GROUP_DISSOLVED'));
    expect(await stateOf(world, signUpId)).toBe('confirmed');
    await expectBalance(world, formId, 3);
  });
});
