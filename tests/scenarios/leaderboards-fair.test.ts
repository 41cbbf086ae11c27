import { accounts } from '../../server/documents/accounts';
import { standings } from '../../server/documents/boards';
import { minuteOfBoards, mismatchesOf, openBoard } from '../support/board-night';
import { weekOfPoints } from '../support/week-of-points';
import { dataOf } from '../support/neighbourhood';
import { openChallenge, readingGroup, type ReadingGroup } from '../support/reading-group';
import { seedMember } from '../support/seed-group';
import { memberIdOf } from '../support/seed-people';
import { EVERY_STORE } from '../support/world';

jest.setTimeout(60_000);

const PRIZES = [{ fromRank: 1, toRank: 1, points: 100 }];

describe.each(EVERY_STORE)('a board that nobody can call rigged, on %s', (store) => {
  let group: ReadingGroup;
  let boardId: string;
  const record = async (...names: readonly string[]) => {
    for (const name of names) dataOf(await group.world.as(name).call('check-in.record', group.challenge));
  };
  const key = () => ({ groupId: group.groupId, boardId });
  const at = (time: string) => {
    group.world.clock.set(time);
    return minuteOfBoards(group.world);
  };
  const read = async (name: string) => dataOf(await group.world.as(name).call('leaderboards.read-board', key()));
  const pointsOf = async (name: string) => (await group.world.store.get(accounts, memberIdOf(name)))?.postedPoints;

  beforeEach(async () => {
    group = await readingGroup({ store });
    boardId = await openBoard(group, { prizes: PRIZES });
  });
  afterEach(() => group.world.close());

  it('takes no score when a prize is taken back, for it had given none', async () => {
    await at('2026-11-30 00:05');
    await at('2026-11-30 00:06');
    await record('li');
    await at('2026-12-07 00:05');
    await at('2026-12-07 00:06');
    expect(await pointsOf('li')).toBe(110);
    group.world.clock.set('2026-12-07 08:00');
    await record('li');
    const prize = { groupId: group.groupId, memberId: memberIdOf('li'), number: 2, points: 100, note: '发错了' };
    dataOf(await group.world.as('su').call('points.reverse-entry', prize));
    await at('2026-12-07 09:00');
    expect((await read('li')).me).toMatchObject({ score: 10 });
    expect(await mismatchesOf(group.world, boardId)).toBe(0);
  });

  it('puts the streak that was reached first above another as long, and keeps it when its challenge is let go', async () => {
    boardId = await openBoard(group, { period: 'all', weights: [{ kind: 'streak', weight: 1 }] });
    for (const name of ['wang', 'li', 'chen']) {
      await record(name);
      group.world.clock.advance(60_000);
    }
    await minuteOfBoards(group.world);
    const best = async () => {
      const order = { field: 'rankKey', direction: 'up' } as const;
      const found = await group.world.store.query(standings, { equal: { list: `${boardId}:all` }, order, limit: 5 });
      return found.map(({ memberId, score }) => [memberId, score]);
    };
    expect(await best()).toEqual(['wang', 'li', 'chen'].map((name) => [memberIdOf(name), 1]));
    group.world.clock.set('2026-11-24 08:00');
    await record('li');
    const su = group.world.as('su');
    dataOf(await su.call('check-in.end-challenge', { ...group.challenge, reason: '换一个' }));
    for (let more = 0; more < 10; more += 1) {
      const challengeId = await openChallenge(group.world, group.groupId, { pointsPerDay: 1, startDay: '2026-11-24' });
      dataOf(await group.world.as('li').call('check-in.record', { groupId: group.groupId, challengeId }));
    }
    await minuteOfBoards(group.world);
    expect(await best()).toEqual([
      [memberIdOf('li'), 2],
      [memberIdOf('wang'), 1],
      [memberIdOf('chen'), 1],
    ]);
    expect(await mismatchesOf(group.world, boardId)).toBe(0);
  });

  it('shows at once what its reader did, and others with the next reading', async () => {
    await record('li', 'wang', 'chen');
    await minuteOfBoards(group.world);
    group.world.clock.set('2026-11-24 08:00');
    await record('li');
    expect(await read('li')).toMatchObject({ me: { rank: 1, score: 20, toPass: null }, memberCount: 3, bestScore: 20 });
    expect((await read('wang')).me).toMatchObject({ rank: 1, score: 10 });
    await seedMember(group.world, { name: 'xia', groups: [{ groupId: group.groupId, role: 'member' }] });
    await record('xia');
    expect(await read('xia')).toMatchObject({ me: { rank: 1, score: 10, isMe: true }, memberCount: 4 });
    await record('su');
    expect(await read('su')).toMatchObject({ me: null, isLeftOut: true });
    // What is taken back counts no more once it is read.
    const day = { ...group.challenge, memberId: memberIdOf('li'), day: '2026-11-24', reason: '代打' };
    await minuteOfBoards(group.world);
    dataOf(await group.world.as('su').call('check-in.take-back-day', day));
    expect((await read('li')).me).toMatchObject({ score: 20 });
    await minuteOfBoards(group.world);
    expect((await read('li')).me).toMatchObject({ score: 10 });
  });

  it('boasts of no row of days that may be broken', async () => {
    await record('wang', 'li');
    await minuteOfBoards(group.world);
    expect((await read('li')).me).toMatchObject({ streakDays: 1 });
    group.world.clock.set('2026-11-25 08:00');
    expect((await read('li')).me).toMatchObject({ streakDays: 0 });
  });

  it('keeps the rules of a week that has begun, also before a timer has opened it', async () => {
    const edit = (points: number) => {
      const terms = { ...weekOfPoints, prizes: [{ fromRank: 1, toRank: 1, points }] };
      return group.world.as('su').send('leaderboards.edit-board', { ...key(), terms });
    };
    group.world.clock.set('2026-11-29 23:59:59.999');
    expect(await edit(200)).toMatchObject({ ok: true });
    group.world.clock.advance(1);
    expect(await edit(1)).toMatchObject({ code: 'PERIOD_ENDING' });
    await minuteOfBoards(group.world);
    expect((await read('li')).run.prizes).toMatchObject([{ points: 200 }]);
    expect(await edit(1)).toMatchObject({ ok: true });
    expect((await read('li')).run.prizes).toMatchObject([{ points: 200 }]);
  });

  it('is not called wrong for what somebody did since it was read, and reads it', async () => {
    await record('wang');
    group.world.clock.advance(120_000);
    await minuteOfBoards(group.world);
    await record('li');
    expect(await mismatchesOf(group.world, boardId)).toBe(0);
    expect((await read('li')).memberCount).toBe(2);
  });
});
