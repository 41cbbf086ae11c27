import { standingId, standings } from '../../server/documents/boards';
import { runWokenJobs } from '../../server/jobs/run-jobs';
import { minuteOfBoards, mismatchesOf, openBoard } from '../support/board-night';
import { dataOf } from '../support/neighbourhood';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { seedMember } from '../support/seed-group';
import { memberIdOf } from '../support/seed-people';
import { EVERY_STORE } from '../support/world';

jest.setTimeout(60_000);

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const OTHERS = ['xia', 'yu'];

describe.each(EVERY_STORE)('a board of the last seven days, on %s', (store) => {
  let group: ReadingGroup;
  let boardId: string;
  const record = async (...names: readonly string[]) => {
    for (const name of names) dataOf(await group.world.as(name).call('check-in.record', group.challenge));
  };
  const read = async (name: string) =>
    dataOf(await group.world.as(name).call('leaderboards.read-board', { groupId: group.groupId, boardId }));
  const scores = async (name: string) => (await read(name)).rows.map(({ score }) => score);
  const minutes = async (count = 1) => {
    for (let minute = 0; minute < count; minute += 1) {
      await minuteOfBoards(group.world);
      group.world.clock.advance(MINUTE_MS);
    }
  };
  /** At the same time after so many nights, each with its timers: midnight in Shanghai is 16:00 in Greenwich. */
  const nights = async (count = 1) => {
    const target = group.world.clock.nowMs() + count * DAY_MS;
    for (let night = 0; night < count; night += 1) {
      group.world.clock.advance(16 * 3_600_000 - (group.world.clock.nowMs() % DAY_MS));
      await minutes(4);
      group.world.clock.advance(8 * 3_600_000 - 4 * MINUTE_MS);
    }
    group.world.clock.advance(target - group.world.clock.nowMs());
  };

  beforeEach(async () => {
    group = await readingGroup({ store });
    for (const name of OTHERS) {
      await seedMember(group.world, { name, groups: [{ groupId: group.groupId, role: 'member' }] });
    }
    boardId = await openBoard(group, { title: '近 7 天', period: 'last7' });
    await record('li', 'wang', 'chen', 'xia', 'yu');
    await minutes();
  });
  afterEach(() => group.world.close());

  it('counts seven days with today, to the minute after midnight, and forgets no best', async () => {
    await nights();
    await record('li');
    await minutes();
    expect(await scores('wang')).toEqual([20, 10, 10, 10, 10]);
    await nights(5);
    await minutes();
    expect((await read('li')).me).toMatchObject({ rank: 1, score: 20, change: 0 });
    await nights();
    const { run, rows, me, bestScore } = await read('li');
    expect(run).toMatchObject({ period: 'last7', periodKey: 'last7' });
    // Fewer than five are left: nobody else is shown.
    expect([rows.length, me?.score, bestScore]).toEqual([0, 10, 20]);
    expect(await read('wang')).toMatchObject({ me: null, bestScore: 10 });
    const best = await read('li');
    const asked = { groupId: group.groupId, boardId, periodKey: best.bestPeriodKey ?? '' };
    const explained = dataOf(await group.world.as('li').call('leaderboards.explain-rank', asked));
    expect([explained.score, explained.settledScore]).toEqual([20, 20]);
    expect(explained.untilMs).toBeLessThan(best.run.untilMs);
    const foreign = await group.world
      .as('wang')
      .call('leaderboards.explain-rank', { ...asked, periodKey: '2026-01-01' });
    expect(foreign).toMatchObject({ code: 'RESULT_UNKNOWN' });
    expect(await mismatchesOf(group.world, boardId)).toBe(0);
    const absent = dataOf(
      await group.world.as('su').call('leaderboards.list-absent', { groupId: group.groupId, boardId }),
    );
    expect(absent.items.map(({ memberId }) => memberId).sort()).toEqual(
      ['chen', 'wang', 'xia', 'yu'].map(memberIdOf).sort(),
    );
  });

  it('says who rose and fell since yesterday, and takes back whoever comes back', async () => {
    await nights();
    await record('wang', 'chen');
    await minutes();
    expect((await read('li')).me).toMatchObject({ rank: 3, score: 10, change: -2 });
    expect((await read('wang')).me).toMatchObject({ rank: 1, score: 20, change: 0 });
    await nights(7);
    await record('li', 'wang', 'chen', 'xia', 'yu');
    await minutes();
    expect(await scores('li')).toEqual([10, 10, 10, 10, 10]);
    const id = standingId(boardId, 'last7', memberIdOf('wang'));
    expect(await group.world.store.get(standings, id)).toMatchObject({ score: 10, pastBestScore: 20 });
    expect(await mismatchesOf(group.world, boardId)).toBe(0);
  });

  it('needs one ring after midnight, and nothing of it before everything of the day was read', async () => {
    group.world.clock.set('2026-11-23 23:59');
    await minutes();
    const midnightMs = (await read('li')).run.untilMs;
    group.world.clock.set('2026-11-24 00:00');
    await runWokenJobs(group.world.ports, 'boards');
    expect((await read('li')).run.untilMs).toBe(midnightMs);
    group.world.clock.set('2026-11-24 00:01');
    await runWokenJobs(group.world.ports, 'boards');
    expect(await read('li')).toMatchObject({ run: { untilMs: midnightMs + DAY_MS }, me: { score: 10, change: 0 } });
    await runWokenJobs(group.world.ports, 'boards');
    expect((await read('li')).run.untilMs).toBe(midnightMs + DAY_MS);
  });

  it('moves on to today after days without timers, and what is taken back lowers the day it was earned on', async () => {
    group.world.clock.advance(3 * DAY_MS);
    await record('li');
    await minutes(5);
    const { run } = await read('li');
    expect(run.untilMs - run.fromMs).toBe(7 * DAY_MS);
    expect(run.untilMs).toBeGreaterThan(group.world.clock.nowMs());
    expect((await read('li')).me).toMatchObject({ score: 20 });
    const back = { ...group.challenge, memberId: memberIdOf('li'), day: '2026-11-23', reason: '代打' };
    dataOf(await group.world.as('su').call('check-in.take-back-day', back));
    await minutes(2);
    expect((await read('li')).me).toMatchObject({ score: 10 });
    expect(
      dataOf(await group.world.as('li').call('leaderboards.explain-rank', { groupId: group.groupId, boardId })),
    ).toMatchObject({ score: 10 });
    expect(await mismatchesOf(group.world, boardId)).toBe(0);
  });

  it('has no prizes, no leagues and no result, and takes other weights at once', async () => {
    const key = { groupId: group.groupId, boardId };
    const { run } = await read('li');
    const edit = (change: object) => {
      const { periodKey: _k, fromMs: _f, untilMs: _u, ...terms } = run;
      return group.world.as('su').call('leaderboards.edit-board', { ...key, terms: { ...terms, ...change } as never });
    };
    const prize = { fromRank: 1, toRank: 1, points: 10 };
    expect(await edit({ prizes: [prize] })).toMatchObject({ code: 'TERMS_WRONG', details: { field: 'prizes' } });
    expect(await edit({ hasLeagues: true })).toMatchObject({ code: 'TERMS_WRONG', details: { field: 'hasLeagues' } });
    expect(await edit({ period: 'last30' })).toMatchObject({ code: 'EDIT_LOCKED' });
    expect(dataOf(await edit({ weights: [{ kind: 'checkInDays', weight: 3 }] })).nextTerms).toBeNull();
    await minutes();
    expect(await scores('li')).toEqual([3, 3, 3, 3, 3]);
    await nights(2);
    expect(await read('li')).toMatchObject({ lastResultKey: null, me: { score: 3 } });
    dataOf(await group.world.as('su').call('leaderboards.end-board', { ...key, reason: '换个玩法' }));
    expect(await read('li')).toMatchObject({ status: 'ended' });
  });
});
