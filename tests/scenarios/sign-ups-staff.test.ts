import { operations } from '../../server/documents/operations';
import { sendMailings } from '../../server/jobs/send-mailings';
import { dataOf } from '../support/neighbourhood';
import { memberIdOf } from '../support/seed-people';
import { seedMember } from '../support/seed-group';
import {
  expectBalance,
  GROUP,
  MEAL,
  openGroup,
  PHONE,
  publish,
  seedCrowd,
  signUp,
  stateOf,
} from '../support/sign-up-group';
import { STORE_KINDS, type World } from '../support/world';

const NUMBER = '13812345678';

describe.each(STORE_KINDS)('what operators do with sign-ups, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openGroup({ store });
  });
  afterEach(() => world.close());

  const an = () => world.as('an');

  it('approves many at once, sends one back and says no to one, whose place goes on', async () => {
    const formId = await publish(world, { approval: true, waitlist: { max: 5, confirmMinutes: 0 } });
    const key = { groupId: GROUP, formId };
    const li = await signUp(world, 'li', formId);
    const wang = await signUp(world, 'wang', formId);
    const zhao = await signUp(world, 'zhao', formId);
    expect([li.state, zhao.state]).toEqual(['pending', 'waiting']);
    const both = { ...key, signUpIds: [li.signUpId, zhao.signUpId] };
    expect(dataOf(await an().call('sign-ups.approve', both))).toEqual({
      decided: [li.signUpId],
      skipped: [zhao.signUpId],
    });
    const wangs = { ...key, signUpId: wang.signUpId };
    dataOf(await an().call('sign-ups.decline', { ...wangs, verdict: 'return', reason: '写一下忌口' }));
    const again = { signUpId: wang.signUpId, edition: 1, answers: {}, places: 1 };
    expect(dataOf(await world.as('wang').call('sign-ups.edit', again)).state).toBe('pending');
    dataOf(await an().call('sign-ups.decline', { ...wangs, verdict: 'decline', reason: '这次只收新朋友' }));
    expect([await stateOf(world, wang.signUpId), await stateOf(world, zhao.signUpId)]).toEqual(['declined', 'pending']);
    expect(await an().call('sign-ups.decline', { ...wangs, verdict: 'decline', reason: '再点一次' })).toMatchObject({
      code: 'SIGN_UP_OVER',
    });
    await expectBalance(world, formId, 2);
  });

  it('masks what is personal until an operator looks, and tells the member', async () => {
    const formId = await publish(world, { questions: [PHONE, MEAL] });
    const { signUpId } = await signUp(world, 'li', formId, { answers: { phone: NUMBER, meal: 'meat' } });
    const key = { groupId: GROUP, formId, signUpId };
    const read = async (name: string) => dataOf(await world.as(name).call('sign-ups.read-details', key));
    expect(await read('an')).toMatchObject({ answers: { phone: '138****5678', meal: 'meat' }, masked: ['phone'] });
    dataOf(await an().call('sign-ups.look', key));
    expect(await read('an')).toMatchObject({ answers: { phone: NUMBER }, masked: [] });
    expect((await read('yu')).answers).toMatchObject({ phone: '138****5678' });
    world.clock.advance(10 * 60_000);
    expect((await read('an')).masked).toEqual(['phone']);
    const page = dataOf(await world.as('li').call('sign-ups.read', { signUpId }));
    expect(page.looks).toMatchObject([{ kind: 'look', atMs: world.clock.nowMs() - 10 * 60_000 }]);
    expect(await world.as('yu').call('sign-ups.look', key)).toMatchObject({ code: 'NOT_ALLOWED' });
    const records = await world.store.query(operations, {
      equal: { concerns: memberIdOf('li') },
      order: { field: 'order', direction: 'up' },
      limit: 100,
    });
    expect(JSON.stringify(records)).not.toContain(NUMBER);
  });

  it('lists by state, by name and by option, with figures, for few requests', async () => {
    const formId = await publish(world, { capacity: 10, questions: [MEAL] });
    const key = { groupId: GROUP, formId };
    await signUp(world, 'li', formId, { answers: { meal: 'green' } });
    const { signUpId } = await signUp(world, 'wang', formId, { answers: { meal: 'meat' } });
    dataOf(await world.as('wang').call('sign-ups.cancel', { signUpId }));
    const list = async (filter: object) =>
      dataOf(await world.as('yu').call('sign-ups.list-sign-ups', { ...key, ...filter })).items;
    world.requests.reset();
    expect(await list({})).toHaveLength(2);
    expect(world.requests.total).toBe(4);
    expect(await list({ segment: 'cancelled' })).toMatchObject([{ signUpId }]);
    expect(await list({ picked: { questionId: 'meal', optionId: 'green' } })).toMatchObject([
      { memberId: memberIdOf('li') },
    ]);
    const [first] = await list({});
    expect(await list({ name: (first?.who.name ?? '').slice(0, 1) })).not.toEqual([]);
    const figures = dataOf(await world.as('yu').call('sign-ups.read-campaign', key));
    expect(figures).toMatchObject({
      places: { takenCount: 1, optionsChosen: { meal_green: 1, meal_meat: 0 } },
      counts: { confirmed: 1, cancelled: 1, waiting: 0 },
    });
    expect(dataOf(await world.as('yu').call('sign-ups.list-campaigns', { groupId: GROUP })).items).toMatchObject([
      { formId, takenCount: 1 },
    ]);
  });

  it('tells everybody in a segment once, however often the job runs', async () => {
    const formId = await publish(world, { capacity: 200 });
    const names = await seedCrowd(world, 60);
    for (const name of names) await signUp(world, name, formId);
    const input = { groupId: GROUP, formId, segment: 'confirmed', text: '改到六点' } as const;
    dataOf(await an().call('sign-ups.message', input));
    const budget = { deadlineMs: world.clock.nowMs() + 60_000 };
    const told = await Promise.all([1, 2].map(() => sendMailings(world.ports, budget)));
    expect(Math.max(...told.map((report) => report.toldCount))).toBe(60);
    expect(await sendMailings(world.ports, budget)).toEqual({ toldCount: 0 });
    const records = await world.store.query(operations, {
      equal: { subject: `sign-ups-told:${formId}` },
      order: { field: 'order', direction: 'up' },
      limit: 100,
    });
    expect(records.flatMap((record) => record.outbox.map((message) => message.memberId)).sort()).toEqual(
      names.map(memberIdOf).sort(),
    );
    for (let more = 0; more < 4; more += 1) dataOf(await an().call('sign-ups.message', input));
    expect(await an().call('sign-ups.message', input)).toMatchObject({
      code: 'TOO_MANY_MESSAGES',
      details: { max: 5 },
    });
  });

  it('lets nobody act whose role was taken, nor for another group', async () => {
    const formId = await publish(world, { approval: true });
    const { signUpId } = await signUp(world, 'li', formId);
    await seedMember(world, { name: 'tang', groups: [{ groupId: GROUP, role: 'admin' }] });
    dataOf(
      await world.as('zhou').call('groups.set-role', { groupId: GROUP, memberId: memberIdOf('tang'), role: 'member' }),
    );
    const key = { groupId: GROUP, formId, signUpIds: [signUpId] };
    expect(await world.as('tang').call('sign-ups.approve', key)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await world.as('fu').call('sign-ups.approve', { ...key, groupId: 'g_other' })).toMatchObject({
      code: 'FORM_UNKNOWN',
    });
    expect(await stateOf(world, signUpId)).toBe('pending');
  });
});
