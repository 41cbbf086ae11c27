import { snapshotStore } from '../support/store-snapshot';
import { COLLECTIONS } from '../../server/documents/collections';
import { accountOf, earnPoints, GROUP, OTHER_GROUP, pointsGroup, spendPoints } from '../support/points-group';
import { memberIdOf } from '../support/seed-people';
import { EVERY_STORE, type World } from '../support/world';

jest.setTimeout(60_000);

describe.each(EVERY_STORE)('a member and their points, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await pointsGroup({ store });
  });
  afterEach(() => world.close());

  const overview = async (name = 'li') => {
    const reply = await world.as(name).call('points.read', {});
    if (!reply.ok) throw new Error(reply.code);
    return reply.data;
  };

  it('shows what there is, what it is worth and when it goes', async () => {
    await earnPoints(world, 'li', { points: 12 });
    world.clock.set('2027-01-05 08:00');
    await earnPoints(world, 'li', { points: 300 });
    await spendPoints(world, 'li', 2);
    expect(await overview()).toMatchObject({
      status: 'open',
      availablePoints: 310,
      worthFen: 310,
      monthEarnedPoints: 300,
      monthUsedPoints: 2,
      totalEarnedPoints: 312,
      earnedTodayPoints: 300,
      dayMaxPoints: 500,
      entryCount: 3,
      caseNumber: null,
      expiring: [
        { expiresOn: '2027-12-31', points: 10, daysLeft: 360 },
        { expiresOn: '2028-12-31', points: 300, daysLeft: 726 },
      ],
    });
  });

  it('costs an account read, an account write and an entry, whatever the account has seen', async () => {
    for (let days = 0; days < 3; days += 1) {
      world.requests.reset();
      await earnPoints(world, 'li', { points: 10 });
      expect(world.requests.total - world.requests.of('begin') - world.requests.of('commit')).toBe(3);
      world.clock.advance(86_400_000);
    }
  });

  it('lists the ledger newest first, by tab, with the balance after each line', async () => {
    await earnPoints(world, 'li', { points: 100 });
    world.clock.advance(60_000);
    await spendPoints(world, 'li', 30);
    const all = await world.as('li').call('points.list-entries', { tab: 'all' });
    expect(all).toMatchObject({
      data: {
        items: [
          { number: 2, side: 'used', points: -30, balanceAfterPoints: 70, title: '满 30 减 5' },
          { number: 1, side: 'earned', points: 100, balanceAfterPoints: 100, parts: [{ points: 100 }] },
        ],
        next: null,
      },
    });
    const used = await world.as('li').call('points.list-entries', { tab: 'used' });
    expect(used.ok && used.data.items.map((line) => line.number)).toEqual([2]);
    const returned = await world.as('li').call('points.list-entries', { tab: 'returned' });
    expect(returned).toMatchObject({ data: { items: [], next: null } });
  });

  it('pages a long ledger without gaps or repeats', async () => {
    for (let count = 0; count < 45; count += 1) {
      await earnPoints(world, 'li', { points: 1 });
      world.clock.advance(1_000);
    }
    const numbers: number[] = [];
    let after: string | undefined;
    do {
      const page = await world.as('li').call('points.list-entries', { tab: 'all', after });
      if (!page.ok) throw new Error(page.code);
      numbers.push(...page.data.items.map((line) => line.number));
      after = page.data.next ?? undefined;
    } while (after !== undefined);
    expect(numbers).toEqual(Array.from({ length: 45 }, (_, index) => 45 - index));
  });

  it('says where a line came from, and shows nobody the line of somebody else', async () => {
    const entry = await earnPoints(world, 'li', { points: 12 });
    expect(await world.as('li').call('points.read-entry', { number: 1 })).toMatchObject({
      data: {
        number: 1,
        groupName: '梧桐里邻里团',
        allocation: [{ expiresOn: '2027-12-31', points: 12 }],
        original: null,
        reversedPoints: 0,
        fingerprint: entry.hash.slice(0, 8),
      },
    });
    expect(await world.as('wang').call('points.read-entry', { number: 1 })).toEqual({
      ok: false,
      code: 'ENTRY_UNKNOWN',
    });
  });

  it('cannot use points after their last day, at the minute it ends, without any job having run', async () => {
    await earnPoints(world, 'li', { points: 100 });
    world.clock.set('2027-12-31 23:59');
    expect((await overview()).availablePoints).toBe(100);
    world.clock.set('2028-01-01 00:00');
    expect(await overview()).toMatchObject({ availablePoints: 0, worthFen: 0, expiring: [] });
    await expect(spendPoints(world, 'li', 1)).rejects.toThrow('POINTS_LACKING');
  });

  it('gives staff the lines of their own group and the total of all', async () => {
    await earnPoints(world, 'li', { points: 100 });
    await earnPoints(world, 'li', { points: 50, groupId: OTHER_GROUP });
    const input = { groupId: GROUP, memberId: memberIdOf('li') };
    const seen = await world.as('zhao').call('points.read-member', input);
    expect(seen).toMatchObject({ data: { availablePoints: 150, debtPoints: 0, items: [{ number: 1 }] } });
    expect(seen.ok && seen.data.items).toHaveLength(1);
    const foreign = { groupId: OTHER_GROUP, memberId: memberIdOf('li') };
    expect(await world.as('zhao').call('points.read-member', foreign)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await world.as('fu').call('points.read-member', foreign)).toMatchObject({ code: 'MEMBER_UNKNOWN' });
    expect(await world.as('wang').call('points.read-member', input)).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('freezes an account so that points come in and do not go out, and lets it go again', async () => {
    await earnPoints(world, 'li', { points: 100 });
    const freeze = { memberId: memberIdOf('li'), note: '在核对一笔记录' };
    expect(await world.as('zhou').call('points.freeze', { ...freeze, frozen: true })).toMatchObject({ ok: true });
    await earnPoints(world, 'li', { points: 5 });
    await expect(spendPoints(world, 'li', 1)).rejects.toThrow('ACCOUNT_FROZEN');
    expect(await overview()).toMatchObject({ status: 'frozen', availablePoints: 105 });
    await world.as('zhou').call('points.freeze', { ...freeze, frozen: false });
    await spendPoints(world, 'li', 1);
    expect((await accountOf(world, 'li')).postedPoints).toBe(104);
    expect(await world.as('su').call('points.freeze', { ...freeze, frozen: true })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  it('changes nothing when a member reads', async () => {
    await earnPoints(world, 'li', { points: 12 });
    const before = await snapshotStore(world.store, COLLECTIONS);
    await overview();
    await world.as('li').call('points.list-entries', { tab: 'all' });
    await world.as('li').call('points.read-entry', { number: 1 });
    expect(await snapshotStore(world.store, COLLECTIONS)).toEqual(before);
  });
});
