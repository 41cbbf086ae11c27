import type { CheckInReceipt } from '../../contracts/check-in';
import type { Reply } from '../../contracts/reply';
import { accounts, entries } from '../../server/documents/accounts';
import { COLLECTIONS } from '../../server/documents/collections';
import { checkInTexts } from '../../server/documents/challenges';
import { memberships, membershipId } from '../../server/documents/memberships';
import { type ReadingGroup, readingGroup } from '../support/reading-group';
import { memberIdOf } from '../support/seed-people';
import { seedGroup } from '../support/seed-group';
import { shanghaiMs } from '../support/fixed-clock';
import { snapshotStore } from '../support/store-snapshot';
import { EVERY_STORE } from '../support/world';

jest.setTimeout(60_000);

describe.each(EVERY_STORE)('a day of checking in on %s', (store) => {
  let group: ReadingGroup;
  const li = (options: { text?: string; key?: string } = {}): Promise<Reply<CheckInReceipt, string>> => {
    const { key, ...input } = options;
    return group.world
      .as('li')
      .call('check-in.record', { ...group.challenge, ...input }, key === undefined ? {} : { key });
  };
  const account = (name: string) => group.world.store.get(accounts, memberIdOf(name));

  beforeEach(async () => {
    group = await readingGroup({ store });
  });
  afterEach(() => group.world.close());

  it('gives Li ten points and says everything her screen shows', async () => {
    const reply = await li();
    expect(reply).toMatchObject({
      ok: true,
      data: {
        day: '2026-11-23',
        atMs: shanghaiMs('2026-11-23 08:00'),
        standing: { streakDays: 1, longestDays: 1, totalDays: 1 },
        entry: { number: 1, points: 10, parts: [{ reason: 'check-in', points: 10 }] },
        heldBack: null,
        availablePoints: 10,
        earnedTodayPoints: 10,
        points: { dayPoints: 10, weekPoints: 10, monthPoints: 10, totalPoints: 10 },
        nextMilestone: { milestone: { streakDays: 7 }, missingDays: 6 },
        text: 'none',
      },
    });
  });

  it('takes ten store requests, and one more with a text', async () => {
    group.world.requests.reset();
    await li();
    expect(group.world.requests.total).toBe(10);
    group.world.requests.reset();
    await group.world.as('wang').call('check-in.record', { ...group.challenge, text: '第 80 页' });
    expect(group.world.requests.total).toBe(11);
  });

  it('promises before it what it gives after it', async () => {
    const before = await group.world.as('li').call('check-in.read', group.challenge);
    const after = await li();
    const promised = before.ok && before.data.today.kind === 'open' ? before.data.today.earning.totalPoints : null;
    expect(after).toMatchObject({ data: { entry: { points: promised } } });
  });

  it('answers a second tap with the time of the first', async () => {
    await li();
    group.world.clock.set('2026-11-23 21:00');
    expect(await li()).toEqual({
      ok: false,
      code: 'ALREADY_CHECKED_IN',
      details: { day: '2026-11-23', atMs: shanghaiMs('2026-11-23 08:00') },
    });
    expect(await account('li')).toMatchObject({ postedPoints: 10, entryCount: 1 });
  });

  it('answers the same key with the same reply, byte for byte', async () => {
    const first = await li({ key: 'one-tap-of-li-0001' });
    group.world.clock.set('2026-11-24 09:00');
    expect(JSON.stringify(await li({ key: 'one-tap-of-li-0001' }))).toBe(JSON.stringify(first));
    expect(await account('li')).toMatchObject({ entryCount: 1 });
  });

  it('lets one of two phones through when both tap at once', async () => {
    const replies = await Promise.all([li(), li(), li(), li()]);
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
    expect(await account('li')).toMatchObject({ postedPoints: 10, entryCount: 1 });
    expect(await group.world.store.get(memberships, membershipId(group.groupId, memberIdOf('li')))).toMatchObject({
      counters: { scores: { checkInDays: { total: 1 }, points: { day: 10 } } },
    });
  });

  it('tells the days apart at midnight to the millisecond', async () => {
    group.world.clock.set('2026-11-23 23:59:59.999');
    expect(await li()).toMatchObject({ data: { day: '2026-11-23' } });
    group.world.clock.advance(1);
    expect(await li()).toMatchObject({ data: { day: '2026-11-24', standing: { streakDays: 2 } } });
  });

  it('refuses a clock that went back without losing anything, and goes on when it is right', async () => {
    group.world.clock.set('2026-11-25 08:00');
    await li();
    const before = await snapshotStore(group.world.store, COLLECTIONS);
    group.world.clock.set('2026-11-24 23:59');
    const key = 'li-with-a-wrong-clock';
    expect(await li({ key })).toEqual({ ok: false, code: 'CLOCK_WENT_BACK' });
    expect(await snapshotStore(group.world.store, COLLECTIONS)).toBe(before);
    group.world.clock.set('2026-11-26 08:00');
    expect(await li({ key })).toMatchObject({ ok: true, data: { standing: { streakDays: 2 } } });
  });

  it('carries a streak over week, month and year, and counts each period of its own', async () => {
    const days = ['2026-11-29', '2026-11-30', '2026-12-01'];
    const seen: unknown[] = [];
    for (const day of days) {
      group.world.clock.set(`${day} 12:00`);
      const reply = await li();
      if (reply.ok)
        seen.push([reply.data.standing.streakDays, reply.data.points.weekPoints, reply.data.points.monthPoints]);
    }
    expect(seen).toEqual([
      [1, 10, 10],
      [2, 10, 20],
      [3, 20, 10],
    ]);
  });

  it('pays the seventh day its milestone in the same ledger line', async () => {
    for (let day = 23; day <= 28; day += 1) {
      group.world.clock.set(`2026-11-${String(day)} 07:58`);
      await li();
    }
    group.world.clock.set('2026-11-29 07:58');
    expect(await li()).toMatchObject({
      data: {
        entry: {
          points: 30,
          parts: [
            { reason: 'check-in', points: 10 },
            { reason: 'milestone', points: 20 },
          ],
        },
        nextMilestone: { milestone: { streakDays: 30 }, missingDays: 23 },
        availablePoints: 90,
      },
    });
    expect(await group.world.store.count(entries, { equal: { memberId: memberIdOf('li') } })).toBe(7);
  });

  it('refuses a text that is too long at the door and keeps a fitting one private until it is checked', async () => {
    expect(await li({ text: '读'.repeat(501) })).toMatchObject({
      ok: false,
      code: 'BAD_INPUT',
      details: { field: 'text' },
    });
    expect(await li({ text: '读'.repeat(500) })).toMatchObject({ ok: true, data: { text: 'pending' } });
    const kept = await group.world.store.query(checkInTexts, {
      equal: { memberId: memberIdOf('li') },
      order: { field: 'order', direction: 'down' },
      limit: 10,
    });
    expect(kept).toMatchObject([{ visibility: 'pending', day: '2026-11-23' }]);
  });

  it('knows no challenge of another group and nobody who is not in this one', async () => {
    await seedGroup(group.world, { groupId: 'g_other', members: { qian: 'member' } });
    expect(await group.world.as('qian').send('check-in.record', group.challenge)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const foreign = { groupId: 'g_other', challengeId: group.challengeId };
    expect(await group.world.as('qian').send('check-in.record', foreign)).toMatchObject({ code: 'CHALLENGE_UNKNOWN' });
    expect(await account('qian')).toMatchObject({ entryCount: 0 });
  });

  it('stops for somebody who was removed, at once', async () => {
    await li();
    await group.world
      .as('su')
      .call('groups.remove-member', { groupId: group.groupId, memberId: memberIdOf('li'), reason: '广告' });
    group.world.clock.set('2026-11-24 08:00');
    expect(await li()).toMatchObject({ ok: false, code: 'NOT_ALLOWED' });
    expect(await account('li')).toMatchObject({ postedPoints: 10 });
  });

  it('counts the day and gives nothing when the member has reached the limit of a day', async () => {
    await group.world.store.transact(async (tx) => {
      const before = await tx.get(accounts, memberIdOf('li'));
      if (before === null) throw new Error('Li has no account');
      const { version: _, ...document } = before;
      await tx.replace(accounts, before, { ...document, earnedToday: { day: '2026-11-23', points: 200 } });
    });
    group.world.requests.reset();
    expect(await li()).toMatchObject({
      ok: true,
      data: { entry: null, heldBack: 'DAY_LIMIT', standing: { totalDays: 1 } },
    });
    expect(group.world.requests.total).toBe(8);
  });
});
