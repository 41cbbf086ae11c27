import { accounts } from '../../server/documents/accounts';
import { boards } from '../../server/documents/boards';
import { groups } from '../../server/documents/groups';
import { operations } from '../../server/documents/operations';
import { ORGANISATION_ID, organisations } from '../../server/documents/organisation';
import { givePrizes } from '../../server/jobs/give-prizes';
import { projectBoards } from '../../server/jobs/project-boards';
import { rollBoards } from '../../server/jobs/roll-boards';
import { settleBoards } from '../../server/jobs/settle-boards';
import { minuteOfBoards, openBoard } from '../support/board-night';
import { weekOfPoints } from '../support/week-of-points';
import { dataOf } from '../support/neighbourhood';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { seedMember } from '../support/seed-group';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('running boards, on %s', (store) => {
  let group: ReadingGroup;
  beforeEach(async () => {
    group = await readingGroup({ store });
  });
  afterEach(() => group.world.close());

  const create = (name: string, change: object = {}, key?: string) =>
    group.world
      .as(name)
      .send(
        'leaderboards.create-board',
        { groupId: group.groupId, scope: 'group', terms: { ...weekOfPoints, ...change } },
        key === undefined ? {} : { key },
      );
  const countBoards = () => group.world.store.count(boards, { equal: { groupId: group.groupId } });

  it('lists who has no place yet, and hands out the standings as a table', async () => {
    const boardId = await openBoard(group);
    const key = { groupId: group.groupId, boardId };
    dataOf(await group.world.as('li').call('check-in.record', group.challenge));
    await minuteOfBoards(group.world);
    const absent = async () => {
      const { items } = dataOf(await group.world.as('zhao').call('leaderboards.list-absent', key));
      return items.map((one) => one.memberId).sort();
    };
    expect(await absent()).toEqual(['chen', 'wang'].map(memberIdOf));
    // The list is read out in the chat: neither whoever wants no name on boards stands in it, nor whoever is staff.
    const hidden = { groupId: group.groupId, isHidden: true };
    dataOf(await group.world.as('chen').call('leaderboards.set-visibility', hidden));
    await seedMember(group.world, {
      name: 'ping',
      groups: [{ groupId: group.groupId, role: 'member' }],
      roles: ['verifier'],
    });
    await group.world.store.transact(async (tx) => {
      const organisation = await tx.get(organisations, ORGANISATION_ID);
      if (organisation === null) throw new Error('no organisation');
      const offices = [...organisation.offices, { memberId: memberIdOf('ping'), role: 'verifier' } as const];
      await tx.replace(organisations, organisation, { ...organisation, offices });
    });
    expect(await absent()).toEqual([memberIdOf('wang')]);
    expect(await group.world.as('li').send('leaderboards.list-absent', key)).toMatchObject({ code: 'NOT_ALLOWED' });
    const made = dataOf(await group.world.as('su').call('leaderboards.export-board', key));
    expect(made.fileName).toBe('榜单-本周积分榜-2026-11-23.xlsx');
    expect(group.world.files.kept.get(made.fileId)?.content.length).toBeGreaterThan(1_000);
    expect(await group.world.as('zhao').send('leaderboards.export-board', key)).toMatchObject({ code: 'NOT_ALLOWED' });
    const unknown = { ...key, boardId: 'board_none' };
    expect(await group.world.as('su').send('leaderboards.export-board', unknown)).toMatchObject({
      code: 'BOARD_UNKNOWN',
    });
    expect(await group.world.as('su').send('leaderboards.list-absent', unknown)).toMatchObject({
      code: 'BOARD_UNKNOWN',
    });
  });

  it('opens one board for two taps, with its card on the home page and an audit line', async () => {
    group.world.clock.advance(1_000);
    const key = 'su-opens-one-board';
    const first = await create('su', {}, key);
    expect(await create('su', {}, key)).toEqual(first);
    expect(await countBoards()).toBe(1);
    const home = await group.world.store.get(groups, group.groupId);
    expect(home?.cards.filter((card) => card.context === 'leaderboards')).toMatchObject([{ title: '本周积分榜' }]);
    const acts = await group.world.store.query(operations, {
      equal: { auditOf: memberIdOf('su') },
      order: { field: 'order', direction: 'down' },
      limit: 1,
    });
    expect(acts).toMatchObject([{ operation: 'leaderboards.create-board', facts: { title: '本周积分榜' } }]);
  });

  it.each([
    ['purchases', { weights: [{ kind: 'purchases', weight: 1 }] }],
    ['a weight of nothing', { weights: [{ kind: 'points', weight: 0 }] }],
    ['no name', { title: ' ' }],
    ['a day that does not exist', { period: 'season', season: { startDay: '2026-02-30', endDay: '2026-03-01' } }],
    ['a field of its own', { winner: 'm_li' }],
  ])('refuses %s at the door', async (_what, change) => {
    expect(await create('su', change)).toMatchObject({ ok: false, code: 'BAD_INPUT' });
    expect(await countBoards()).toBe(0);
  });

  it('is for admins, at once no more for one whose role is gone, and for all groups an owner’s', async () => {
    expect(await create('zhao')).toMatchObject({ code: 'NOT_ALLOWED' });
    const everywhere = { groupId: group.groupId, scope: 'organisation', terms: weekOfPoints };
    expect(await group.world.as('su').send('leaderboards.create-board', everywhere)).toMatchObject({
      code: 'OWNERS_ONLY',
    });
    await seedMember(group.world, {
      name: 'ping',
      groups: [{ groupId: group.groupId, role: 'admin' }],
      roles: ['owner'],
    });
    const demoted = { groupId: group.groupId, memberId: memberIdOf('su'), role: 'member' } as const;
    dataOf(await group.world.as('ping').call('groups.set-role', demoted));
    expect(await create('su')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await group.world.as('ping').send('leaderboards.create-board', everywhere)).toMatchObject({ ok: true });
  });

  it('changes rules from the next period on, and never how long one is', async () => {
    const boardId = await openBoard(group);
    const key = { groupId: group.groupId, boardId };
    const su = group.world.as('su');
    const edit = (change: object) =>
      su.send('leaderboards.edit-board', { ...key, terms: { ...weekOfPoints, ...change } });
    expect(await edit({ title: '新名字' })).toMatchObject({
      data: { run: { title: '本周积分榜' }, nextTerms: { title: '新名字' } },
    });
    expect(await edit({ period: 'month' })).toMatchObject({ code: 'EDIT_LOCKED' });
    dataOf(await su.call('leaderboards.end-board', { ...key, reason: '换玩法' }));
    expect(await edit({ title: '晚了' })).toMatchObject({ code: 'ENDED' });
    const home = await group.world.store.get(groups, group.groupId);
    expect(home?.cards.filter((card) => card.context === 'leaderboards')).toEqual([]);
  });

  it('lists what runs, however many were opened and ended since', async () => {
    const boardId = await openBoard(group, { title: '一直在的榜', period: 'all' });
    for (let count = 0; count < 21; count += 1) {
      group.world.clock.advance(1_000);
      const ended = { groupId: group.groupId, boardId: await openBoard(group), reason: '换一张' };
      dataOf(await group.world.as('su').call('leaderboards.end-board', ended));
    }
    const { items } = dataOf(await group.world.as('li').call('leaderboards.list-boards', { groupId: group.groupId }));
    expect(items[0]).toMatchObject({ boardId, status: 'running' });
    expect(items).toHaveLength(21);
  });

  it('opens at most ten at a time', async () => {
    for (let count = 0; count < 10; count += 1) await openBoard(group, { title: `第 ${String(count)} 张` });
    expect(await create('su')).toMatchObject({ code: 'TOO_MANY_BOARDS', details: { max: 10 } });
  });
});

describe('on a day when things go wrong', () => {
  it.each(['lostReply', 'conflictAtWrite', 'conflictAtCommit', 'staleSnapshot'] as const)(
    'a board is opened once after %s',
    async (fault) => {
      const group = await readingGroup({ store: 'hostile' });
      group.world.hostile?.order(fault);
      await openBoard(group);
      expect(group.world.hostile?.counts()[fault]).toBe(1);
      expect(await group.world.store.count(boards, { equal: { groupId: group.groupId } })).toBe(1);
      await group.world.close();
    },
  );

  it.each([1, 2, 3, 4, 5])('a prize is given once when a reply is lost in step %i of the night', async (nth) => {
    const group = await readingGroup({ store: 'hostile' });
    const { world, challenge } = group;
    await openBoard(group, { period: 'day', prizes: [{ fromRank: 1, toRank: 1, points: 100 }] });
    world.clock.set('2026-11-24 08:00');
    for (let minute = 0; minute < 2; minute += 1) await minuteOfBoards(world);
    dataOf(await world.as('li').call('check-in.record', challenge));
    await minuteOfBoards(world);
    world.clock.set('2026-11-25 00:05');
    for (let skip = 1; skip < nth; skip += 1) await settleStep(world, skip);
    world.hostile?.order('lostReply');
    await minuteOfBoards(world).catch(() => undefined);
    // A call that died holds its job until the lease is over.
    for (let minute = 0; minute < 4; minute += 1) {
      world.clock.advance(61_000);
      await minuteOfBoards(world);
    }
    expect(await world.store.get(accounts, memberIdOf('li'))).toMatchObject({ postedPoints: 110 });
    await world.close();
  });
});

const STEPS = [rollBoards, projectBoards, settleBoards, givePrizes] as const;

/** One more of the night's jobs is already through when the reply is lost. */
async function settleStep(world: World, index: number): Promise<void> {
  await STEPS[index - 1]?.(world.ports, { deadlineMs: world.clock.nowMs() + 60_000 });
}
