import { noticeWords } from '../../domain/groups/notice-copy';
import { accounts, entries } from '../../server/documents/accounts';
import { memberships, membershipId } from '../../server/documents/memberships';
import { notices } from '../../server/documents/notices';
import { deliverOutbox } from '../../server/jobs/deliver-outbox';
import { type ReadingGroup, readingGroup } from '../support/reading-group';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS } from '../support/world';

const LI = memberIdOf('li');
const DAY_MS = 86_400_000;

const takeBack = ({ world, challenge }: ReadingGroup, day: string) =>
  world.as('su').call('check-in.take-back-day', { ...challenge, memberId: LI, day, reason: '代打' });

const countersOf = async ({ world, groupId }: ReadingGroup) =>
  (await world.store.get(memberships, membershipId(groupId, LI)))?.counters;

/** What counters hold of points by day, week, month and ever, and of days ever. */
const holding = (points: object, checkInDays?: number) => ({
  scores: { points, ...(checkInDays === undefined ? {} : { checkInDays: { total: checkInDays } }) },
});

describe.each(STORE_KINDS)('a day that is taken back, on %s', (store) => {
  let group: ReadingGroup;
  beforeEach(async () => {
    group = await readingGroup({ store });
  });
  afterEach(() => group.world.close());
  const record = (name: string) => group.world.as(name).call('check-in.record', group.challenge);

  it('does not count as done any more, for members and for staff', async () => {
    await record('li');
    await record('wang');
    await takeBack(group, '2026-11-23');
    const home = await group.world.as('wang').call('groups.read-home', { groupId: group.groupId, withLately: true });
    expect(home).toMatchObject({
      data: { lately: { today: { doneCount: 1, faces: [{ tint: expect.anything() as unknown }] } } },
    });
    const { world, challenge } = group;
    const attendance = await world.as('su').call('check-in.list-attendance', { ...challenge, side: 'unfinished' });
    expect(attendance).toMatchObject({ data: { doneCount: 1 } });
    const names = attendance.ok ? attendance.data.page.items.map((line) => line.memberId) : [];
    const rest = attendance.ok && attendance.data.page.next !== null;
    expect(names.includes(LI) || rest).toBe(true);
  });

  it('lowers the sums of the periods that the day was earned in, and no other', async () => {
    await record('li');
    group.world.clock.advance(DAY_MS);
    await record('li');
    expect(await countersOf(group)).toMatchObject(holding({ day: 10, week: 20, total: 20 }));
    await takeBack(group, '2026-11-23');
    expect(await countersOf(group)).toMatchObject(holding({ day: 10, week: 10, month: 10, total: 10 }, 1));
    group.world.clock.advance(7 * DAY_MS);
    await record('li');
    await takeBack(group, '2026-11-24');
    expect(await countersOf(group)).toMatchObject(holding({ day: 10, week: 10, month: 10, total: 10 }));
  });

  it('lowers the sums by what an operator takes of its points, and the rest later, once', async () => {
    await record('li');
    const { world, groupId } = group;
    const wish = { groupId, memberId: LI, number: 1, points: 4, note: '记多了' };
    expect(await world.as('su').call('points.reverse-entry', wish)).toMatchObject({ ok: true });
    expect(await countersOf(group)).toMatchObject(holding({ day: 6, month: 6, total: 6 }, 1));
    expect(await takeBack(group, '2026-11-23')).toMatchObject({ data: { takenBackPoints: 6 } });
    expect(await countersOf(group)).toMatchObject(holding({ day: 0, month: 0, total: 0 }, 0));
  });

  it('is told to its member in words', async () => {
    await record('li');
    await takeBack(group, '2026-11-23');
    await deliverOutbox(group.world.ports, { deadlineMs: group.world.clock.nowMs() + 60_000 });
    const order = { field: 'order', direction: 'down' } as const;
    const [notice] = await group.world.store.query(notices, { equal: { memberId: LI }, order, limit: 1 });
    expect(notice && noticeWords(notice.message)).toMatchObject({
      title: '收回了 10 积分',
      body: expect.stringContaining('代打') as unknown,
    });
  });
});

it('gives no points that stay when it is done while its line is looked for', async () => {
  const group = await readingGroup({ store: 'sqlite' });
  const { world, challenge } = group;
  const query: typeof world.store.query = world.store.query.bind(world.store);
  let looked = false;
  const lookThenWait: typeof world.store.query = async (from, wish) => {
    const found = await query(from, wish);
    if (from.name === entries.name && !looked) {
      looked = true;
      expect(await world.as('li').call('check-in.record', challenge)).toMatchObject({ ok: true });
    }
    return found;
  };
  Object.assign(world.store, { query: lookThenWait });
  expect(await takeBack(group, '2026-11-23')).toMatchObject({ code: 'TRY_AGAIN' });
  expect(await takeBack(group, '2026-11-23')).toMatchObject({ data: { takenBackPoints: 10 } });
  expect(await world.store.get(accounts, LI)).toMatchObject({ postedPoints: 0, debtPoints: 0 });
  await world.close();
});
