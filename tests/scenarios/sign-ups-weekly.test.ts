import { regulars } from '../../server/documents/sign-up-series';
import { operations } from '../../server/documents/operations';
import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { memberIdOf } from '../support/seed-people';
import {
  allSignUps,
  dinner,
  expectBalance,
  GROUP,
  OTHER_GROUP,
  openGroup,
  PHONE,
  signUp,
} from '../support/sign-up-group';
import { formAfter, openDue, sessions, setRegular, WEEK_MS, weekly } from '../support/weekly-event';
import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('a weekly event, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openGroup({ store });
  });
  afterEach(() => world.close());

  it('comes out a day before anybody may sign up, and signs the regulars up first, in their order', async () => {
    const { formId, seriesId, terms } = await weekly(world);
    const wang = await signUp(world, 'wang', formId);
    const li = await signUp(world, 'li', formId);
    expect(dataOf(await setRegular(world, 'wang', wang.signUpId))).toEqual({ isRegular: true });
    world.clock.advance(1);
    expect(dataOf(await setRegular(world, 'li', li.signUpId))).toEqual({ isRegular: true });
    world.clock.advance(WEEK_MS - DAY_MS - 2);
    expect(await openDue(world)).toEqual({ openedCount: 0 });
    world.clock.advance(1);
    expect(await openDue(world)).toEqual({ openedCount: 1 });
    expect(await openDue(world)).toEqual({ openedCount: 0 });
    const next = await formAfter(world, seriesId, terms, 1);
    expect(next?.terms.opensAtMs).toBe(terms.opensAtMs + WEEK_MS);
    const made = await allSignUps(world, next?.id ?? '');
    expect(made.map(({ memberId, state }) => [memberId, state]).sort()).toEqual([
      [memberIdOf('li'), 'confirmed'],
      [memberIdOf('wang'), 'confirmed'],
    ]);
    await expectBalance(world, next?.id ?? '', 3);
    expect(
      await world.as('zhao').call('sign-ups.submit', {
        ...{ groupId: GROUP, formId: next?.id ?? '', edition: 1, answers: {}, places: 1, joinsWaitlist: true },
      }),
    ).toMatchObject({ code: 'NOT_OPEN' });
    const told = await world.store.query(operations, {
      equal: { concerns: memberIdOf('wang') },
      order: { field: 'order', direction: 'down' },
      limit: 1,
    });
    expect(told[0]?.outbox).toMatchObject([{ message: { kind: 'sign-up-regular', facts: { state: 'confirmed' } } }]);
    const page = await sessions(world, seriesId);
    expect(page.regulars.map(({ who }) => who.name)).toHaveLength(2);
    expect(page.sessions).toHaveLength(2);
  });

  it('lets a regular give up one session and stay one, or stop being one', async () => {
    const { formId, seriesId, terms } = await weekly(world);
    const li = await signUp(world, 'li', formId);
    await setRegular(world, 'li', li.signUpId);
    world.clock.advance(WEEK_MS - DAY_MS);
    await openDue(world);
    const second = (await formAfter(world, seriesId, terms, 1))?.id ?? '';
    const mine = (await allSignUps(world, second))[0]?.id ?? '';
    expect(dataOf(await world.as('li').call('sign-ups.read', { signUpId: mine })).isRegular).toBe(true);
    dataOf(await world.as('li').call('sign-ups.cancel', { signUpId: mine }));
    world.clock.advance(WEEK_MS);
    await openDue(world);
    const third = (await formAfter(world, seriesId, terms, 2))?.id ?? '';
    expect((await allSignUps(world, third)).map(({ state }) => state)).toEqual(['confirmed']);
    expect(dataOf(await setRegular(world, 'li', mine, false))).toEqual({ isRegular: false });
    expect(dataOf(await setRegular(world, 'li', mine, false))).toEqual({ isRegular: false });
    world.clock.advance(WEEK_MS);
    await openDue(world);
    const fourth = (await formAfter(world, seriesId, terms, 3))?.id ?? '';
    expect(fourth).not.toBe('');
    expect(await allSignUps(world, fourth)).toEqual([]);
    await expectBalance(world, third, 3);
  });

  it('puts regulars for whom there is no place on the waitlist, and tells those for whom there is none either', async () => {
    const { formId, seriesId, terms } = await weekly(world, { capacity: 3, waitlist: { max: 1, confirmMinutes: 0 } });
    const [li, wang, zhao] = [
      await signUp(world, 'li', formId, { places: 1 }),
      await signUp(world, 'wang', formId),
      await signUp(world, 'zhao', formId),
    ];
    for (const [name, { signUpId }] of [
      ['li', li],
      ['wang', wang],
      ['zhao', zhao],
    ] as const) {
      world.clock.advance(1);
      dataOf(await setRegular(world, name, signUpId));
    }
    const stored = await world.store.query(regulars, {
      equal: { seriesId },
      order: { field: 'order', direction: 'up' },
      limit: 5,
    });
    for (const regular of stored) {
      await world.store.transact(async (tx) => {
        const now = await tx.get(regulars, regular.id);
        if (now === null) return;
        const { version: _, ...before } = now;
        await tx.replace(regulars, now, { ...before, places: 2 });
      });
    }
    world.clock.advance(WEEK_MS - DAY_MS);
    await openDue(world);
    const second = (await formAfter(world, seriesId, terms, 1))?.id ?? '';
    expect((await allSignUps(world, second)).map(({ state, places }) => [state, places])).toEqual([
      ['confirmed', 2],
      ['waiting', 2],
    ]);
    const told = await world.store.query(operations, {
      equal: { concerns: memberIdOf('zhao') },
      order: { field: 'order', direction: 'down' },
      limit: 1,
    });
    expect(told[0]?.outbox).toMatchObject([{ message: { facts: { state: 'full' } } }]);
    await expectBalance(world, second, 3);
  });

  it('leaves out a session that an operator skipped, and takes that back', async () => {
    const { seriesId, terms } = await weekly(world);
    const coming = (await sessions(world, seriesId)).coming;
    const [first, second] = [coming[0]?.day ?? '', coming[1]?.day ?? ''];
    const skip = (day: string, skips: boolean) =>
      world.as('an').call('sign-ups.skip-session', { groupId: GROUP, seriesId, day, skips });
    expect(dataOf(await skip(first, true)).skippedDays).toEqual([first]);
    expect(dataOf(await skip(second, true)).skippedDays).toEqual([first, second]);
    expect(dataOf(await skip(second, false)).skippedDays).toEqual([first]);
    expect(await skip('2020-01-01', true)).toMatchObject({ code: 'NO_SUCH_SESSION' });
    expect((await sessions(world, seriesId)).coming.map(({ isSkipped }) => isSkipped).slice(0, 3)).toEqual([
      true,
      false,
      false,
    ]);
    world.clock.advance(2 * WEEK_MS);
    await openDue(world);
    expect(await formAfter(world, seriesId, terms, 1)).toBeUndefined();
    expect(await formAfter(world, seriesId, terms, 2)).toBeDefined();
  });

  it('ends: nothing more comes out, and what regulars answered is nowhere any more', async () => {
    const { formId, seriesId, terms } = await weekly(world, { questions: [PHONE] });
    const li = await signUp(world, 'li', formId, { answers: { phone: '13812345678' } });
    dataOf(await setRegular(world, 'li', li.signUpId));
    const end = () => world.as('an').call('sign-ups.end-series', { groupId: GROUP, seriesId, reason: '换场地' });
    expect(dataOf(await end()).isOver).toBe(true);
    expect(await end()).toMatchObject({ code: 'SERIES_OVER' });
    await openDue(world);
    expect(await world.store.count(regulars, { equal: { seriesId } })).toBe(0);
    world.clock.advance(2 * WEEK_MS);
    expect(await openDue(world)).toEqual({ openedCount: 0 });
    expect(await formAfter(world, seriesId, terms, 1)).toBeUndefined();
    expect(await setRegular(world, 'li', li.signUpId)).toMatchObject({ code: 'SERIES_OVER' });
  });

  it('makes up for a job that slept: the sessions in between are not held', async () => {
    const { seriesId, terms } = await weekly(world);
    world.clock.advance(4 * WEEK_MS);
    await openDue(world);
    expect(await formAfter(world, seriesId, terms, 1)).toBeUndefined();
    expect(await formAfter(world, seriesId, terms, 4)).toBeDefined();
  });

  it('is for those of the group alone', async () => {
    const { formId, seriesId, terms } = await weekly(world);
    const li = await signUp(world, 'li', formId);
    expect(await setRegular(world, 'wang', li.signUpId)).toMatchObject({ code: 'SIGN_UP_UNKNOWN' });
    const key = { groupId: OTHER_GROUP, seriesId };
    expect(await world.as('fu').call('sign-ups.read-series', key)).toMatchObject({ code: 'SERIES_UNKNOWN' });
    expect(await world.as('fu').call('sign-ups.end-series', { ...key, reason: '换场地' })).toMatchObject({
      code: 'SERIES_UNKNOWN',
    });
    expect(
      await world.as('fu').call('sign-ups.skip-session', { ...key, day: '2026-12-01', skips: true }),
    ).toMatchObject({
      code: 'SERIES_UNKNOWN',
    });
    expect(
      await world.as('an').call('sign-ups.publish-series', { groupId: GROUP, terms: { ...terms, event: null } }),
    ).toMatchObject({ code: 'TERMS_WRONG', details: { field: 'event' } });
    const once = await world.as('an').call('sign-ups.publish-form', { groupId: GROUP, terms: dinner(world) });
    const single = await signUp(world, 'li', dataOf(once).formId);
    expect(await setRegular(world, 'li', single.signUpId)).toMatchObject({ code: 'NOT_WEEKLY' });
  });
});
