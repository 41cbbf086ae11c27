import { DAY_MS } from '../support/sample-coupons';
import { dataOf } from '../support/neighbourhood';
import { GROUP, HOUR_MS, openGroup, PHONE, publish, signUp } from '../support/sign-up-group';
import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('who sees what of a sign-up, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openGroup({ store });
  });
  afterEach(() => world.close());

  it('shows nothing to another group, and cancels nothing of somebody else', async () => {
    const formId = await publish(world);
    const { signUpId } = await signUp(world, 'li', formId);
    expect(await world.as('mo').call('sign-ups.read-form', { groupId: 'g_other', formId })).toMatchObject({
      code: 'FORM_UNKNOWN',
    });
    expect(await world.as('mo').call('sign-ups.read-form', { groupId: GROUP, formId })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await world.as('wang').call('sign-ups.cancel', { signUpId })).toMatchObject({ code: 'SIGN_UP_UNKNOWN' });
    expect(await world.as('wang').call('sign-ups.read', { signUpId })).toMatchObject({ code: 'SIGN_UP_UNKNOWN' });
    expect(
      await world.as('fu').call('sign-ups.end-form', { groupId: 'g_other', formId, reason: '试试' }),
    ).toMatchObject({ code: 'FORM_UNKNOWN' });
    expect(await world.as('stranger').call('sign-ups.confirm', { signUpId })).toMatchObject({ code: 'JOIN_FIRST' });
  });

  it('still tells who exported the answers once their owner has left and come back', async () => {
    const formId = await publish(world, { questions: [PHONE] });
    const answers = { phone: '13800000001' };
    const { signUpId } = await signUp(world, 'li', formId, { answers });
    dataOf(await world.as('an').call('sign-ups.export', { groupId: GROUP, formId }));
    for (let round = 1; round <= 2; round += 1) {
      world.clock.advance(HOUR_MS);
      dataOf(await world.as('li').call('sign-ups.cancel', { signUpId, reason: '' }));
      await signUp(world, 'li', formId, { answers });
    }
    expect(dataOf(await world.as('li').call('sign-ups.read', { signUpId })).looks).toMatchObject([{ kind: 'export' }]);
    const { signUpId: wang } = await signUp(world, 'wang', formId, { answers });
    expect(dataOf(await world.as('wang').call('sign-ups.read', { signUpId: wang })).looks).toEqual([]);
  });

  it('shows a ticket, what is erased when, and lists mine', async () => {
    const formId = await publish(world, { questions: [PHONE] });
    const { signUpId } = await signUp(world, 'li', formId, { answers: { phone: '13800000001' } });
    const page = dataOf(await world.as('li').call('sign-ups.read', { signUpId }));
    expect(page.tokens).toHaveLength(5);
    expect(page.erasures).toEqual([{ questionId: 'phone', day: '2026-12-06', done: false }]);
    expect(page.looks).toEqual([]);
    expect(dataOf(await world.as('li').call('sign-ups.list-mine', {})).items).toMatchObject([
      { signUpId, state: 'confirmed' },
    ]);
    expect(dataOf(await world.as('wang').call('sign-ups.list-forms', { groupId: GROUP })).items).toMatchObject([
      { formId, leftCount: 1, hasWaitlist: true, event: { endsAtMs: world.clock.nowMs() + 5 * DAY_MS + 3 * HOUR_MS } },
    ]);
  });
});
