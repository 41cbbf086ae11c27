import { accounts } from '../../server/documents/accounts';
import { sumsAt } from '../../domain/groups/period-counters';
import { memberships, membershipId } from '../../server/documents/memberships';
import { notices } from '../../server/documents/notices';
import { deliverOutbox } from '../../server/jobs/deliver-outbox';
import { dataOf } from '../support/neighbourhood';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { seedGroup } from '../support/seed-group';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS } from '../support/world';

describe.each(STORE_KINDS)('kindness about days, on %s', (store) => {
  let group: ReadingGroup;
  const record = (name: string) => group.world.as(name).call('check-in.record', group.challenge);
  const give = (from: string, to: string, key?: string) =>
    group.world
      .as(from)
      .call(
        'check-in.give-make-up',
        { ...group.challenge, memberId: memberIdOf(to) },
        key === undefined ? {} : { key },
      );
  const leftOf = async (name: string) =>
    dataOf(await group.world.as(name).call('check-in.read', group.challenge)).makeUpsLeft;

  beforeEach(async () => {
    group = await readingGroup({ store });
  });
  afterEach(() => group.world.close());

  it('gives a friend one make-up of one’s own, once a month, without points and without counting as help', async () => {
    await record('wang');
    const before = await group.world.store.get(accounts, memberIdOf('li'));
    const key = 'li-gives-wang-a-card';
    expect(dataOf(await give('li', 'wang', key))).toMatchObject({ makeUpsLeft: 1 });
    expect(dataOf(await give('li', 'wang', key))).toMatchObject({ makeUpsLeft: 1 });
    expect([await leftOf('li'), await leftOf('wang')]).toEqual([1, 3]);
    expect(await give('li', 'chen')).toMatchObject({ code: 'ALREADY_GIVEN' });
    expect(await give('chen', 'wang')).toMatchObject({ code: 'FRIEND_HAS_ONE' });
    expect(await group.world.store.get(accounts, memberIdOf('li'))).toEqual(before);
    const li = await group.world.store.get(memberships, membershipId(group.groupId, memberIdOf('li')));
    expect(sumsAt(li!.counters, 'helped', group.world.clock.nowMs()).total).toBe(0);
    await deliverOutbox(group.world.ports, { deadlineMs: group.world.clock.nowMs() + 60_000 });
    const told = await group.world.store.query(notices, {
      equal: { memberId: memberIdOf('wang') },
      order: { field: 'order', direction: 'down' },
      limit: 5,
    });
    expect(told.map((one) => one.message.kind)).toEqual(['make-up-given']);
  });

  it('gives it once when two phones tap at once', async () => {
    const replies = await Promise.all([give('li', 'wang'), give('li', 'chen')]);
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
  });

  it('goes to nobody outside the group, and not to oneself', async () => {
    await seedGroup(group.world, { groupId: 'g_other', members: { qian: 'member' } });
    expect(await give('li', 'qian')).toMatchObject({ code: 'FRIEND_UNKNOWN' });
    expect(await give('li', 'li')).toMatchObject({ code: 'YOURSELF' });
    expect(await group.world.as('qian').send('check-in.list-companions', group.challenge)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await leftOf('li')).toBe(2);
  });

  it('lists those who checked in and never who missed', async () => {
    await record('wang');
    const { items } = dataOf(await group.world.as('li').call('check-in.list-companions', group.challenge));
    expect(items.map((one) => one.memberId)).toEqual([memberIdOf('wang')]);
  });

  it('praises a return within 48 hours, and operators see how many do', async () => {
    await record('li');
    await record('wang');
    group.world.clock.set('2026-11-25 08:00');
    expect(await record('li')).toMatchObject({ data: { cameBackSoon: true } });
    group.world.clock.set('2026-11-26 08:00');
    expect(await record('li')).toMatchObject({ data: { cameBackSoon: false } });
    expect(await record('wang')).toMatchObject({ data: { cameBackSoon: false } });
    expect(await group.world.as('zhao').call('check-in.read-recovery', group.challenge)).toMatchObject({
      data: { brokenCount: 2, recoveredCount: 1 },
    });
    expect(await group.world.as('li').send('check-in.read-recovery', group.challenge)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });
});
