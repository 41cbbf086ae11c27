import { accounts } from '../../server/documents/accounts';
import { groups } from '../../server/documents/groups';
import { memberships, membershipId } from '../../server/documents/memberships';
import { purgeFiles } from '../../server/jobs/purge-files';
import { sendMailings } from '../../server/jobs/send-mailings';
import { tendForms } from '../../server/jobs/tend-forms';
import { watchBudgets } from '../../server/jobs/watch-budgets';
import { operations } from '../../server/documents/operations';
import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { memberIdOf } from '../support/seed-people';
import {
  expectBalance,
  GROUP,
  HOUR_MS,
  MEAL,
  openGroup,
  OTHER_GROUP,
  PHONE,
  publish,
  signUp,
  stateOf,
} from '../support/sign-up-group';
import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('before and after an event, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openGroup({ store });
  });
  afterEach(() => world.close());

  const points = async (name: string) => (await world.store.get(accounts, memberIdOf(name)))?.postedPoints;
  const budget = () => ({ deadlineMs: world.clock.nowMs() + 10_000 });
  const admit = (formId: string, signUpId: string) =>
    world.as('su').call('sign-ups.admit', { groupId: GROUP, formId, signUpId, way: 'list' });
  const undo = (name: string, formId: string, signUpId: string) =>
    world.as(name).call('sign-ups.undo-admission', { groupId: GROUP, formId, signUpId });

  it('takes an admission back with its points; who signed up may come in again', async () => {
    const formId = await publish(world);
    const { signUpId } = await signUp(world, 'li', formId);
    expect(await undo('su', formId, signUpId)).toMatchObject({ code: 'NOT_ATTENDED' });
    world.clock.advance(5 * DAY_MS);
    expect(dataOf(await admit(formId, signUpId)).points).toBe(20);
    const undone = dataOf(await undo('su', formId, signUpId));
    expect(undone).toMatchObject({ state: 'confirmed', takenBackPoints: 20 });
    expect(await points('li')).toBe(0);
    const membership = await world.store.get(memberships, membershipId(GROUP, memberIdOf('li')));
    expect(membership?.counters).toMatchObject({ scores: { signUpsAttended: { total: 0 }, points: { total: 0 } } });
    expect(dataOf(await admit(formId, signUpId)).points).toBe(20);
    world.clock.advance(DAY_MS);
    expect(await undo('su', formId, signUpId)).toMatchObject({ code: 'UNDO_TOO_LATE' });
    expect(await undo('li', formId, signUpId)).toMatchObject({ code: 'NOT_ALLOWED' });
    await expectBalance(world, formId, 2);
  });

  it('lets a walk-in who was taken down by mistake go, and the places come free', async () => {
    const formId = await publish(world);
    world.clock.advance(5 * DAY_MS);
    const walkIn = { groupId: GROUP, formId, name: '王奶奶', places: 2 };
    const { signUpId } = dataOf(await world.as('su').call('sign-ups.add-walk-in', walkIn));
    expect(dataOf(await undo('su', formId, signUpId))).toMatchObject({ state: 'cancelled', takenBackPoints: 0 });
    expect(await stateOf(world, signUpId)).toBe('cancelled');
    await expectBalance(world, formId, 2);
    expect(
      await world.as('ke').call('sign-ups.undo-admission', { groupId: OTHER_GROUP, formId, signUpId }),
    ).toMatchObject({
      code: 'FORM_UNKNOWN',
    });
  });

  it('gives nothing for being there once the month of the group is spent', async () => {
    const formId = await publish(world, { capacity: 3 });
    const [li, wang] = [await signUp(world, 'li', formId), await signUp(world, 'wang', formId)];
    await world.store.transact(async (tx) => {
      const group = await tx.get(groups, GROUP);
      if (group === null) throw new Error('no group');
      const { version: _, ...before } = group;
      await tx.replace(groups, group, { ...before, settings: { ...before.settings, monthBudgetPoints: 20 } });
    });
    world.clock.advance(5 * DAY_MS);
    expect(dataOf(await admit(formId, li.signUpId)).points).toBe(20);
    await watchBudgets(world.ports, budget());
    expect(dataOf(await admit(formId, wang.signUpId)).points).toBe(0);
    expect(await points('wang')).toBe(0);
  });

  it('tells whoever published a small event of each who signs up, and of a large one nothing', async () => {
    const [small, large] = [await publish(world), await publish(world, { capacity: 31 })];
    for (const formId of [small, large]) await signUp(world, 'li', formId);
    const told = await world.store.query(operations, {
      equal: { actor: memberIdOf('li') },
      order: { field: 'order', direction: 'up' },
      limit: 5,
    });
    expect(told.flatMap(({ outbox }) => outbox)).toMatchObject([
      { memberId: memberIdOf('an'), message: { kind: 'sign-up-received', facts: { formId: small } } },
    ]);
  });

  it('reminds those who come a day before, once', async () => {
    const formId = await publish(world);
    const { signUpId } = await signUp(world, 'li', formId);
    const toldCount = async () => {
      await tendForms(world.ports, budget());
      await sendMailings(world.ports, budget());
      const mails = await world.store.query(operations, {
        equal: { subject: `sign-ups-told:${formId}` },
        order: { field: 'order', direction: 'down' },
        limit: 10,
      });
      return mails.flatMap(({ outbox }) => outbox).filter(({ message }) => message.kind === 'sign-up-reminder').length;
    };
    world.clock.advance(4 * DAY_MS - 1);
    expect(await toldCount()).toBe(0);
    world.clock.advance(1);
    expect(await toldCount()).toBe(1);
    expect(await toldCount()).toBe(1);
    expect(dataOf(await world.as('li').call('sign-ups.read', { signUpId })).form.status).toBe('ended');
  });

  it('hands the list over as a file for a day, and says so to everybody in it', async () => {
    const formId = await publish(world, { questions: [PHONE, MEAL] });
    const { signUpId } = await signUp(world, 'li', formId, { answers: { phone: '13812345678', meal: 'meat' } });
    const key = { groupId: GROUP, formId };
    expect(await world.as('yu').call('sign-ups.export', key)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await world.as('fu').call('sign-ups.export', { ...key, groupId: OTHER_GROUP })).toMatchObject({
      code: 'FORM_UNKNOWN',
    });
    world.clock.advance(HOUR_MS);
    const { fileId, fileName } = dataOf(await world.as('an').call('sign-ups.export', key));
    expect(fileName).toBe('报名-周六聚餐-2026-11-23.xlsx');
    expect(await world.as('an').call('groups.open-export', { fileId })).toMatchObject({ ok: true });
    expect(await world.as('li').call('groups.open-export', { fileId })).toMatchObject({ code: 'FILE_UNKNOWN' });
    const { looks } = dataOf(await world.as('li').call('sign-ups.read', { signUpId }));
    expect(looks).toMatchObject([{ kind: 'export', atMs: world.clock.nowMs() }]);
    world.clock.advance(DAY_MS);
    await purgeFiles(world.ports, budget());
    expect(await world.as('an').call('groups.open-export', { fileId })).toMatchObject({ code: 'FILE_UNKNOWN' });
  });

  it("opens the phone's own number for a form that asks for one, once a code", async () => {
    const numbers = world.phoneNumbers;
    numbers.numbers.set('code-1', '13812345678');
    const [asks, asksNothing] = [await publish(world, { questions: [PHONE] }), await publish(world)];
    const open = (name: string, formId: string, code = 'code-1') =>
      world.as(name).call('sign-ups.open-phone', { groupId: GROUP, formId, code });
    expect(await open('li', asksNothing)).toMatchObject({ code: 'PHONE_NOT_OPENED' });
    expect(numbers.asked).toEqual([]);
    expect(dataOf(await open('li', asks))).toEqual({ phone: '13812345678' });
    expect(await open('li', asks)).toMatchObject({ code: 'PHONE_NOT_OPENED' });
    expect(await open('mo', asks)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await open('li', 'fm_unknown')).toMatchObject({ code: 'FORM_UNKNOWN' });
  });
});
