import { accounts } from '../../server/documents/accounts';
import { groups } from '../../server/documents/groups';
import { openChallenge, readingGroup, type ReadingGroup } from '../support/reading-group';
import { dataOf } from '../support/neighbourhood';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS } from '../support/world';

describe.each(STORE_KINDS)('the home page of a group, on %s', (store) => {
  let reading: ReadingGroup;
  beforeEach(async () => {
    reading = await readingGroup({ store });
  });
  afterEach(() => reading.world.close());

  const homeOf = (name: string) => reading.world.as(name).call('groups.read-home', { groupId: reading.groupId });

  it('costs two store requests, the door included', async () => {
    reading.world.requests.reset();
    dataOf(await homeOf('li'));
    expect(reading.world.requests.byKind()).toEqual({ get: 1, together: 1 });
  });

  it('promises exactly what the check-in then writes, and shows it as done', async () => {
    const [card] = dataOf(await homeOf('li')).cards;
    const promise = card?.checkIn?.promise;
    if (promise?.kind !== 'open') throw new Error('not open');
    dataOf(await reading.world.as('li').call('check-in.record', reading.challenge));
    const account = await reading.world.store.get(accounts, memberIdOf('li'));
    expect(account?.postedPoints).toBe(promise.earning.totalPoints);

    const after = dataOf(await homeOf('li'));
    expect(after.cards[0]?.checkIn).toMatchObject({
      promise: { kind: 'done' },
      standing: { streakDays: 1, totalDays: 1 },
    });
    expect(after.points).toMatchObject({
      availablePoints: promise.earning.totalPoints,
      dayPoints: promise.earning.totalPoints,
      weekPoints: promise.earning.totalPoints,
      totalPoints: promise.earning.totalPoints,
    });
    expect(after.totalCheckInDays).toBe(1);
  });

  it('shows next week no points of the week before', async () => {
    dataOf(await reading.world.as('li').call('check-in.record', reading.challenge));
    reading.world.clock.set('2026-11-30 08:00');
    const home = dataOf(await homeOf('li'));
    expect(home.points).toMatchObject({ dayPoints: 0, weekPoints: 0 });
    expect(home.points.totalPoints).toBeGreaterThan(0);
    expect(home.points.monthPoints).toBe(home.points.totalPoints);
  });

  it('puts what waits before what is done, and leaves out what is over', async () => {
    const second = await openChallenge(reading.world, reading.groupId, { title: '早起', endDay: '2026-11-24' });
    dataOf(await reading.world.as('li').call('check-in.record', reading.challenge));
    const ids = dataOf(await homeOf('li')).cards.map((card) => card.campaignId);
    expect(ids).toEqual([second, reading.challengeId]);
    reading.world.clock.set('2026-12-20 08:00');
    expect(dataOf(await homeOf('li')).cards.map((card) => card.campaignId)).toEqual([reading.challengeId]);
    expect((await reading.world.store.get(groups, reading.groupId))?.cards).toHaveLength(2);
  });

  it('tells members from staff, and opens to nobody outside the group', async () => {
    expect(await homeOf('li')).toMatchObject({ data: { me: { role: 'member', isStaff: false, rulesAccepted: true } } });
    expect(await homeOf('su')).toMatchObject({ data: { me: { role: 'admin', isStaff: true } } });
    expect(await homeOf('nobody')).toMatchObject({ code: 'JOIN_FIRST' });
  });

  it('tells what happened lately under the names people chose, page by page', async () => {
    dataOf(
      await reading.world.as('li').call('groups.edit-profile', { name: '李小姐', avatarFileId: null, showsName: true }),
    );
    for (const name of ['li', 'wang']) {
      reading.world.clock.advance(60_000);
      dataOf(await reading.world.as(name).call('check-in.record', reading.challenge));
    }
    const lines = dataOf(await reading.world.as('li').call('groups.list-activity', { groupId: reading.groupId })).items;
    expect(lines.slice(0, 2)).toMatchObject([
      { kind: 'check-in.record', who: { name: 'w**' }, isMe: false },
      { kind: 'check-in.record', who: { name: '李小姐' }, isMe: true },
    ]);
    expect(JSON.stringify(lines)).not.toContain(memberIdOf('wang'));
  });
});
