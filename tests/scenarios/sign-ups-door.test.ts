import type { Segment } from '../../domain/sign-ups/segment';
import { accounts } from '../../server/documents/accounts';
import { operations } from '../../server/documents/operations';
import { memberships, membershipId } from '../../server/documents/memberships';
import { sendMailings } from '../../server/jobs/send-mailings';
import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { meanwhile } from '../support/meanwhile';
import { memberIdOf } from '../support/seed-people';
import { signUps } from '../../server/documents/sign-ups';
import { expectBalance, GROUP, HOUR_MS, openGroup, publish, signUp, stateOf } from '../support/sign-up-group';
import { STORE_KINDS, type World } from '../support/world';

const KEY = 'key-of-one-single-tap';

describe.each(STORE_KINDS)('at the door, on %s', (store) => {
  let world: World;
  let formId: string;
  beforeEach(async () => {
    world = await openGroup({ store });
    formId = await publish(world, { capacity: 3 });
  });
  afterEach(() => world.close());

  const key = () => ({ groupId: GROUP, formId });
  const points = async (name: string) => (await world.store.get(accounts, memberIdOf(name)))?.postedPoints;
  const toTheDay = () => {
    world.clock.advance(5 * DAY_MS);
  };
  const door = async () => dataOf(await world.as('su').call('sign-ups.read-door', key()));

  it('lets in whoever shows a fresh ticket, and gives the points once', async () => {
    const { signUpId } = await signUp(world, 'li', formId);
    toTheDay();
    const [shown] = dataOf(await world.as('li').call('sign-ups.read', { signUpId })).tokens;
    const scan = () => world.as('su').call('sign-ups.inspect-ticket', { token: shown?.token ?? '' });
    expect(dataOf(await scan())).toMatchObject({ signUpId, formId, obstacle: null, places: 1 });
    expect(await world.as('ke').call('sign-ups.inspect-ticket', { token: shown?.token ?? '' })).toMatchObject({
      code: 'TICKET_NOT_VALID',
    });
    const admit = { ...key(), signUpId, way: 'scan' } as const;
    world.requests.reset();
    const first = await world.as('su').call('sign-ups.admit', admit, { key: KEY });
    expect(world.requests.total).toBeLessThanOrEqual(14);
    expect(dataOf(first).points).toBe(20);
    expect(await world.as('su').call('sign-ups.admit', admit, { key: KEY })).toEqual(first);
    expect(await world.as('an').call('sign-ups.admit', admit)).toMatchObject({ code: 'ALREADY_ATTENDED' });
    expect(await points('li')).toBe(20);
    const membership = await world.store.get(memberships, membershipId(GROUP, memberIdOf('li')));
    expect(membership?.counters).toMatchObject({ scores: { signUpsAttended: { total: 1 }, points: { total: 20 } } });
    expect(dataOf(await scan()).obstacle).toBe('ALREADY_ATTENDED');
    expect(await world.as('li').call('sign-ups.cancel', { signUpId })).toMatchObject({ code: 'ATTENDED' });
    world.clock.advance(60_000);
    expect(await scan()).toMatchObject({ code: 'TOKEN_STALE' });
    expect(await door()).toMatchObject({ attendedCount: 1, confirmedCount: 1 });
  });

  it('admits two taps at once only once', async () => {
    const { signUpId } = await signUp(world, 'li', formId);
    toTheDay();
    const admit = { ...key(), signUpId, way: 'list' } as const;
    const replies = await Promise.all(['su', 'an'].map((name) => world.as(name).call('sign-ups.admit', admit)));
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
    expect(await points('li')).toBe(20);
  });

  it('takes the code of the day, of that day alone, from those who signed up and from walk-ins', async () => {
    await signUp(world, 'li', formId);
    const at = (name: string, code: string) => world.as(name).call('sign-ups.check-in-at-door', { ...key(), code });
    expect(await at('li', '123456')).toMatchObject({ code: 'NOT_TODAY', details: { day: '2026-11-28' } });
    expect((await door()).code).toBeNull();
    toTheDay();
    const { code } = await door();
    expect(code).toMatch(/^\d{6}$/);
    expect(await at('li', code === '000000' ? '000001' : '000000')).toMatchObject({ code: 'WRONG_CODE' });
    expect(dataOf(await at('li', code ?? '')).points).toBe(20);
    expect(await at('li', code ?? '')).toMatchObject({ code: 'ALREADY_ATTENDED' });
    expect(dataOf(await at('wang', code ?? '')).points).toBe(20);
    dataOf(await world.as('su').call('sign-ups.add-walk-in', { ...key(), name: '王奶奶', places: 1 }));
    expect(await at('zhao', code ?? '')).toMatchObject({ code: 'FULL' });
    await expectBalance(world, formId, 3);
    const names = dataOf(await world.as('yu').call('sign-ups.list-sign-ups', { ...key(), name: '王奶' })).items;
    expect(names).toMatchObject([{ memberId: '', who: { name: '王奶奶' } }]);
  });

  it('lets a walk-in with two phones in once, whichever phone was faster', async () => {
    toTheDay();
    const { code } = await door();
    const enter = () => world.as('wang').call('sign-ups.check-in-at-door', { ...key(), code: code ?? '' });
    const slower = await meanwhile(world, { afterQueryOf: 'sign-ups', act: enter }, enter);
    expect(slower).toMatchObject({ ok: false, code: 'ALREADY_ATTENDED' });
    expect(await points('wang')).toBe(20);
    await expectBalance(world, formId, 3);
    expect(await door()).toMatchObject({ attendedCount: 1, confirmedCount: 1 });
  });

  it('finds who signed up in a week before the event, and takes no second place for them', async () => {
    const perMember = { max: 1, per: 'week' as const };
    const weeks = { attendancePoints: 0, perMember, walkIns: true, selfCheckIn: true };
    const event = {
      startsAtMs: world.clock.nowMs() + 8 * DAY_MS,
      endsAtMs: world.clock.nowMs() + 8 * DAY_MS + HOUR_MS,
    };
    const later = await publish(world, { ...weeks, event, closesAtMs: event.startsAtMs, capacity: 3, plusOnesMax: 0 });
    const { signUpId } = await signUp(world, 'li', later);
    world.clock.setMs(event.startsAtMs);
    const { code } = dataOf(await world.as('su').call('sign-ups.read-door', { groupId: GROUP, formId: later }));
    dataOf(await world.as('li').call('sign-ups.check-in-at-door', { groupId: GROUP, formId: later, code: code ?? '' }));
    expect(await world.store.get(signUps, signUpId)).toMatchObject({ attended: true });
    await expectBalance(world, later, 3);
  });

  it('lets nobody in who is not confirmed, nor on another day', async () => {
    const one = await publish(world, { capacity: 1, plusOnesMax: 0, walkIns: false });
    const { signUpId } = await signUp(world, 'li', one);
    const waiting = await signUp(world, 'wang', one);
    const admit = (id: string) =>
      world.as('su').call('sign-ups.admit', { groupId: GROUP, formId: one, signUpId: id, way: 'list' });
    expect(await admit(signUpId)).toMatchObject({ code: 'NOT_TODAY' });
    toTheDay();
    expect(await admit(waiting.signUpId)).toMatchObject({ code: 'NOT_CONFIRMED', details: { state: 'waiting' } });
    expect(
      await world.as('su').call('sign-ups.add-walk-in', { groupId: GROUP, formId: one, name: '路人', places: 1 }),
    ).toMatchObject({ code: 'NO_WALK_INS' });
    expect(await stateOf(world, waiting.signUpId)).toBe('waiting');
  });

  it('tells who came from who did not, in the list and in a message', async () => {
    const { signUpId: came } = await signUp(world, 'li', formId);
    const { signUpId: missing } = await signUp(world, 'wang', formId);
    const left = await signUp(world, 'zhao', formId);
    dataOf(await world.as('zhao').call('sign-ups.cancel', { signUpId: left.signUpId }));
    toTheDay();
    dataOf(await world.as('su').call('sign-ups.admit', { ...key(), signUpId: came, way: 'list' }));
    const found = async (segment: Segment) =>
      dataOf(await world.as('yu').call('sign-ups.list-sign-ups', { ...key(), segment })).items.map(
        (one) => one.signUpId,
      );
    expect(await Promise.all([found('came'), found('missing')])).toEqual([[came], [missing]]);
    dataOf(await world.as('an').call('sign-ups.message', { ...key(), segment: 'missing', text: '下次来' }));
    const told = await sendMailings(world.ports, { deadlineMs: world.clock.nowMs() + 60_000 });
    expect(told).toEqual({ toldCount: 1 });
    const [record] = await world.store.query(operations, {
      equal: { subject: `sign-ups-told:${formId}` },
      order: { field: 'order', direction: 'up' },
      limit: 2,
    });
    expect(record?.outbox.map(({ memberId }) => memberId)).toEqual([memberIdOf('wang')]);
  });
});
