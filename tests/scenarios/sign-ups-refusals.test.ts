import { operatorApi } from '../../contracts/operator-api';
import { memberApi } from '../../contracts/member-api';
import { signUps } from '../../server/documents/sign-ups';
import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { sampleInput } from '../support/sample-input';
import { memberIdOf } from '../support/seed-people';
import {
  dinner,
  expectBalance,
  GROUP,
  MEAL,
  openGroup,
  OTHER_GROUP,
  PHONE,
  publish,
  signUp,
  trySigningUp,
} from '../support/sign-up-group';
import { setRegular, weekly } from '../support/weekly-event';
import { STORE_KINDS, type World } from '../support/world';

const KEY = 'key-of-one-single-tap';

describe.each(STORE_KINDS)('what cannot be done with a sign-up, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openGroup({ store });
  });
  afterEach(() => world.close());
  const of = (formId: string) => ({ groupId: GROUP, formId });
  const reason = '场地还没定';

  it('is said when it comes too late or too early', async () => {
    const formId = await publish(world, { editUntil: 'never', cancelUntil: 'never' });
    const mine = await signUp(world, 'li', formId);
    const li = world.as('li');
    const edit = { signUpId: mine.signUpId, edition: 1, answers: {}, places: 2 };
    expect(await li.call('sign-ups.edit', edit)).toMatchObject({ code: 'EDIT_TOO_LATE', details: { untilMs: 0 } });
    expect(await li.call('sign-ups.cancel', { signUpId: mine.signUpId })).toMatchObject({ code: 'CANCEL_TOO_LATE' });
    world.clock.advance(4 * DAY_MS);
    expect(await trySigningUp(world, 'wang', formId)).toMatchObject({ code: 'CLOSED' });
    const later = await publish(world, { opensAtMs: world.clock.nowMs() + 1 });
    expect(await trySigningUp(world, 'wang', later)).toMatchObject({ code: 'NOT_OPEN' });
  });

  it('is said to an account of high risk, which takes no place and may come back with the same tap', async () => {
    const formId = await publish(world, { capacity: 3 });
    world.riskCheck.risk = 'high';
    expect(await trySigningUp(world, 'li', formId)).toMatchObject({ ok: false, code: 'RISKY' });
    expect(await world.store.count(signUps, { equal: { formId } })).toBe(0);
    world.riskCheck.risk = 'fine';
    expect(await signUp(world, 'li', formId)).toMatchObject({ state: 'confirmed' });
    await expectBalance(world, formId, 3);
  });

  it('is said when it was done already', async () => {
    const formId = await publish(world, { capacity: 1, plusOnesMax: 0, selfCheckIn: false });
    const an = world.as('an');
    expect(await an.call('sign-ups.resume-form', of(formId))).toMatchObject({ code: 'NOT_PAUSED' });
    dataOf(await an.call('sign-ups.pause-form', { ...of(formId), reason }));
    expect(await an.call('sign-ups.pause-form', { ...of(formId), reason })).toMatchObject({ code: 'ALREADY_PAUSED' });
    expect(await trySigningUp(world, 'li', formId)).toMatchObject({ code: 'PAUSED', details: { reason } });
    dataOf(await an.call('sign-ups.resume-form', of(formId)));
    const wish = { edition: 3 };
    const [li, wang] = [await signUp(world, 'li', formId, wish), await signUp(world, 'wang', formId, wish)];
    const verdict = { ...of(formId), signUpId: li.signUpId, verdict: 'return', reason } as const;
    expect(await an.call('sign-ups.decline', verdict)).toMatchObject({ code: 'NOT_PENDING' });
    const change = { signUpId: wang.signUpId, edition: 3, answers: {}, places: 1 };
    expect(await world.as('wang').call('sign-ups.edit', change)).toMatchObject({ ok: true });
    dataOf(await world.as('wang').call('sign-ups.cancel', { signUpId: wang.signUpId }));
    expect(await world.as('wang').call('sign-ups.edit', change)).toMatchObject({ code: 'SIGN_UP_OVER' });
    expect(await an.call('sign-ups.decline', { ...verdict, signUpId: wang.signUpId })).toMatchObject({
      code: 'SIGN_UP_OVER',
    });
    world.clock.advance(5 * DAY_MS);
    const code = { ...of(formId), code: '123456' };
    expect(await world.as('li').call('sign-ups.check-in-at-door', code)).toMatchObject({ code: 'NO_SELF_CHECK_IN' });
    dataOf(await an.call('sign-ups.end-form', { ...of(formId), reason }));
    expect(await an.call('sign-ups.end-form', { ...of(formId), reason })).toMatchObject({ code: 'ENDED' });
  });

  it('is said to an operator whose edit began before somebody else’s, and nothing is taken back', async () => {
    const formId = await publish(world);
    const an = world.as('an');
    const { form } = dataOf(await an.call('sign-ups.read-form', of(formId)));
    const { edition } = form;
    const edit = (title: string, key: string) =>
      an.call('sign-ups.edit-form', { ...of(formId), edition, terms: { ...form.terms, title } }, { key });
    expect(await edit('周六晚饭', 'key-of-the-first-edit')).toMatchObject({ ok: true });
    const late = { code: 'FORM_CHANGED', details: { edition: edition + 1 } };
    expect(await edit('周六聚餐啦', 'key-of-the-second-edit')).toMatchObject(late);
    expect(await edit('周六晚饭', 'key-of-the-first-edit')).toMatchObject({ ok: true });
    expect(dataOf(await an.call('sign-ups.read-form', of(formId))).form.terms.title).toBe('周六晚饭');
  });

  it('is said to who waits and wants another party', async () => {
    const formId = await publish(world, { capacity: 2 });
    await signUp(world, 'li', formId, { places: 2 });
    const { signUpId } = await signUp(world, 'wang', formId);
    const more = { signUpId, edition: 1, answers: {}, places: 2 };
    expect(await world.as('wang').call('sign-ups.edit', more)).toMatchObject({ code: 'WAITING_FIXED' });
  });

  it('is said to who wants to be a regular and cannot', async () => {
    const health = { sensitivity: 'health' as const, questions: [consent] };
    const { formId } = await weekly(world, health);
    const { signUpId } = await signUp(world, 'li', formId, { answers: { ok: true } });
    expect(await setRegular(world, 'li', signUpId)).toMatchObject({ code: 'ANSWERED_EACH_TIME' });
    const one = await weekly(world, { capacity: 1, plusOnesMax: 0 });
    const first = await signUp(world, 'li', one.formId);
    const second = await signUp(world, 'wang', one.formId);
    dataOf(await setRegular(world, 'li', first.signUpId));
    expect(await setRegular(world, 'wang', second.signUpId)).toMatchObject({
      code: 'REGULARS_FULL',
      details: { max: 1 },
    });
    dataOf(await world.as('wang').call('sign-ups.cancel', { signUpId: second.signUpId }));
    expect(await setRegular(world, 'wang', second.signUpId)).toMatchObject({ code: 'SIGN_UP_OVER' });
  });

  it('costs nothing twice: a double tap, a lost reply and the same key with another wish', async () => {
    const formId = await publish(world, { questions: [MEAL] });
    const wish = { answers: { meal: 'meat' }, key: KEY };
    const [once, twice] = await Promise.all([
      trySigningUp(world, 'li', formId, wish),
      trySigningUp(world, 'li', formId, wish),
    ]);
    expect(once).toEqual(twice);
    expect(await trySigningUp(world, 'li', formId, wish)).toEqual(once);
    expect(await trySigningUp(world, 'li', formId, { ...wish, answers: { meal: 'green' } })).toMatchObject({
      ok: false,
    });
    await expectBalance(world, formId, 2);
  });

  it('is refused to an operator whose role was taken away, and to a member who was removed', async () => {
    const formId = await publish(world, { questions: [PHONE] });
    const { signUpId } = await signUp(world, 'li', formId, { answers: { phone: '13812345678' } });
    dataOf(
      await world.as('zhou').call('groups.set-role', { groupId: GROUP, memberId: memberIdOf('an'), role: 'member' }),
    );
    const acts = [
      () => world.as('an').call('sign-ups.export', of(formId)),
      () => world.as('an').call('sign-ups.look', { ...of(formId), signUpId }),
      () => world.as('an').call('sign-ups.pause-form', { ...of(formId), reason }),
      () => world.as('an').call('sign-ups.publish-series', { groupId: GROUP, terms: dinner(world) }),
      () => world.as('an').call('sign-ups.undo-admission', { ...of(formId), signUpId }),
    ];
    for (const act of acts) expect(await act()).toMatchObject({ code: 'NOT_ALLOWED' });
    dataOf(
      await world.as('zhou').call('groups.remove-member', { groupId: GROUP, memberId: memberIdOf('wang'), reason }),
    );
    expect(await trySigningUp(world, 'wang', formId)).toMatchObject({ ok: false });
  });

  it("never reaches another group's forms, whatever the operation", async () => {
    const formId = await publish(world);
    const { seriesId } = await weekly(world);
    const { signUpId } = await signUp(world, 'li', formId);
    const apis = { ...memberApi, ...operatorApi };
    const own = Object.entries(apis).filter(([name]) => name.startsWith('sign-ups.'));
    const replies = [];
    for (const [operation, { input }] of own) {
      const sample = sampleInput(input) as Readonly<Record<string, unknown>>;
      const foreign = { formId, seriesId, signUpId, groupId: OTHER_GROUP };
      const known = Object.fromEntries(Object.entries(foreign).filter(([field]) => field in sample));
      const reply = await world.as('fu').send(operation, { ...sample, ...known });
      if ('formId' in sample || 'seriesId' in sample || 'signUpId' in sample) replies.push([operation, reply.ok]);
    }
    expect(replies.length).toBeGreaterThan(25);
    const slots = ['sign-ups.open-picture-slot', 'sign-ups.open-file-slot'];
    expect(replies.filter(([operation, ok]) => ok === true && !slots.includes(String(operation)))).toEqual([]);
    await expectBalance(world, formId, 2);
  });
});

const consent = {
  ...{
    id: 'ok',
    title: '同意',
    helpText: '',
    required: true,
    showIf: null,
    purpose: '登记',
    keepDays: 3,
    personal: true,
  },
  ...{ kind: 'consent' as const, text: '我同意登记健康信息', about: 'sensitive' as const },
};
