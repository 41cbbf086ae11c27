import { DAY_MS } from '../support/sample-coupons';
import { dataOf } from '../support/neighbourhood';
import {
  expectBalance,
  GROUP,
  MEAL,
  openGroup,
  PHONE,
  placesNow,
  publish,
  signUp,
  stateOf,
  trySigningUp,
} from '../support/sign-up-group';
import { EVERY_STORE, type World } from '../support/world';

jest.setTimeout(60_000);

const KEY = 'key-of-one-single-tap';

describe.each(EVERY_STORE)('taking part, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openGroup({ store });
  });
  afterEach(() => world.close());

  it('signs up for eleven store requests, and shows it with one more read', async () => {
    const formId = await publish(world, { questions: [PHONE] });
    world.requests.reset();
    const receipt = await signUp(world, 'li', formId, { answers: { phone: '138 0000 0001' } });
    expect(world.requests.total).toBe(11);
    expect(receipt).toMatchObject({ state: 'confirmed', places: 1, title: '周六聚餐' });
    world.requests.reset();
    const page = dataOf(await world.as('li').call('sign-ups.read-form', { groupId: GROUP, formId }));
    expect(world.requests.total).toBeLessThanOrEqual(8);
    expect(page).toMatchObject({
      places: { leftCount: 1, takenCount: 1, waitingCount: 0 },
      opening: { kind: 'closed', why: 'LIMIT_REACHED' },
      mine: [{ signUpId: receipt.signUpId, state: 'confirmed', answers: { phone: '13800000001' } }],
      prefill: { phone: '13800000001' },
    });
    expect(page.participants).toHaveLength(1);
    await expectBalance(world, formId, 2);
  });

  it('answers a repeated tap with the same sign-up, also when it is full, paused or over by then', async () => {
    const formId = await publish(world, { capacity: 2, waitlist: null });
    const first = await trySigningUp(world, 'li', formId, { key: KEY });
    expect(await trySigningUp(world, 'li', formId, { key: KEY })).toEqual(first);
    await signUp(world, 'wang', formId);
    expect(await trySigningUp(world, 'li', formId, { key: KEY })).toEqual(first);
    await world.as('an').call('sign-ups.pause-form', { groupId: GROUP, formId, reason: '场地没定' });
    expect(await trySigningUp(world, 'li', formId, { key: KEY })).toEqual(first);
    world.clock.advance(6 * DAY_MS);
    expect(await trySigningUp(world, 'li', formId, { key: KEY })).toEqual(first);
    await expectBalance(world, formId, 2);
  });

  it('gives one sign-up to two taps at once, with one key and with two', async () => {
    const formId = await publish(world, { capacity: 10 });
    await Promise.all([1, 2].map(() => trySigningUp(world, 'li', formId, { key: KEY })));
    await Promise.all(
      ['a', 'b'].map((phone) => trySigningUp(world, 'wang', formId, { key: `key-of-the-phone-${phone}` })),
    );
    expect((await placesNow(world, formId)).left).toBe(8);
    await expectBalance(world, formId, 10);
  });

  it('counts companions, and refuses a party that is too large', async () => {
    const formId = await publish(world);
    expect(await trySigningUp(world, 'li', formId, { places: 3 })).toMatchObject({
      code: 'TOO_MANY_PLACES',
      details: { max: 2 },
    });
    await signUp(world, 'li', formId, { places: 2 });
    expect(await trySigningUp(world, 'wang', formId, { joinsWaitlist: false })).toMatchObject({
      code: 'FULL',
      details: { leftCount: 0, waitlist: 1 },
    });
    await expectBalance(world, formId, 2);
  });

  it('says which question was answered wrongly, and keeps nothing', async () => {
    const formId = await publish(world, { questions: [PHONE] });
    expect(await trySigningUp(world, 'li', formId, { answers: { phone: '12345' } })).toMatchObject({
      code: 'ANSWERS_WRONG',
      details: { field: 'phone', problem: 'bad-phone' },
    });
    await expectBalance(world, formId, 2);
  });

  it('says which option has no place left', async () => {
    const formId = await publish(world, { capacity: 5, questions: [MEAL], waitlist: null });
    await signUp(world, 'li', formId, { answers: { meal: 'green' } });
    expect(await trySigningUp(world, 'wang', formId, { answers: { meal: 'green' } })).toMatchObject({
      code: 'OPTION_FULL',
      details: { field: 'meal', option: 'green', leftCount: 0 },
    });
    await signUp(world, 'wang', formId, { answers: { meal: 'meat' } });
    const page = dataOf(await world.as('zhao').call('sign-ups.read-form', { groupId: GROUP, formId }));
    expect(page.places.optionsLeft).toEqual({ meal_green: 0 });
    expect(page.places.optionsChosen).toEqual({ meal_green: 1, meal_meat: 1 });
    await expectBalance(world, formId, 5);
  });

  it.each([
    ['a millisecond before it opens', -1, 'NOT_OPEN'],
    ['at its first millisecond', 0, null],
    ['at its last millisecond', DAY_MS - 1, null],
    ['when it is over', DAY_MS, 'CLOSED'],
  ] as const)('%s', async (_name, afterMs, code) => {
    const opensAtMs = world.clock.nowMs() + DAY_MS;
    const formId = await publish(world, { opensAtMs, closesAtMs: opensAtMs + DAY_MS });
    world.clock.setMs(opensAtMs + afterMs);
    const reply = await trySigningUp(world, 'li', formId);
    expect(reply.ok ? null : reply.code).toBe(code);
  });

  it('stops with the pause, goes on with the resumption, and asks to load again after an edit', async () => {
    const formId = await publish(world);
    const key = { groupId: GROUP, formId };
    await world.as('an').call('sign-ups.pause-form', { ...key, reason: '场地没定' });
    expect(await trySigningUp(world, 'li', formId)).toMatchObject({ code: 'PAUSED', details: { reason: '场地没定' } });
    await world.as('an').call('sign-ups.resume-form', key);
    expect(await trySigningUp(world, 'li', formId)).toMatchObject({ code: 'FORM_CHANGED', details: { edition: 3 } });
    expect((await trySigningUp(world, 'li', formId, { edition: 3 })).ok).toBe(true);
    await world.as('an').call('sign-ups.end-form', { ...key, reason: '够了' });
    expect(await trySigningUp(world, 'wang', formId, { edition: 4 })).toMatchObject({ code: 'ENDED' });
    await expectBalance(world, formId, 2);
  });

  it('lets a party grow and shrink, and refuses what does not fit without losing anything', async () => {
    const formId = await publish(world, { capacity: 2, waitlist: null });
    const { signUpId } = await signUp(world, 'li', formId);
    const edit = (places: number) =>
      world.as('li').call('sign-ups.edit', { signUpId, edition: 1, answers: {}, places });
    expect(dataOf(await edit(2)).places).toBe(2);
    expect(dataOf(await edit(1)).places).toBe(1);
    await signUp(world, 'wang', formId);
    expect(await edit(2)).toMatchObject({ code: 'FULL' });
    expect(await stateOf(world, signUpId)).toBe('confirmed');
    await expectBalance(world, formId, 2);
  });

  it('keeps to the last moment for edits and cancellations', async () => {
    const formId = await publish(world, { cancelUntil: 'close', editUntil: 'never' });
    const { signUpId } = await signUp(world, 'li', formId);
    const li = world.as('li');
    expect(await li.call('sign-ups.edit', { signUpId, edition: 1, answers: {}, places: 1 })).toMatchObject({
      code: 'EDIT_TOO_LATE',
    });
    world.clock.advance(4 * DAY_MS);
    expect(await li.call('sign-ups.cancel', { signUpId })).toMatchObject({ code: 'CANCEL_TOO_LATE' });
    world.clock.advance(-1);
    expect(dataOf(await li.call('sign-ups.cancel', { signUpId })).state).toBe('cancelled');
    expect(await li.call('sign-ups.cancel', { signUpId })).toMatchObject({ code: 'SIGN_UP_OVER' });
    await expectBalance(world, formId, 2);
  });

  it('counts a member per week, from Monday, where the form says so', async () => {
    const formId = await publish(world, {
      capacity: null,
      waitlist: null,
      perMember: { max: 1, per: 'week' },
      attendancePoints: 0,
      closesAtMs: world.clock.nowMs() + 4 * DAY_MS,
    });
    await signUp(world, 'li', formId);
    expect(await trySigningUp(world, 'li', formId)).toMatchObject({
      code: 'LIMIT_REACHED',
      details: { max: 1, per: 'week' },
    });
    expect((await placesNow(world, formId)).left).toBe(1_000_000_000 - 1);
  });
});
