import { boards, standingId, standings } from '../../server/documents/boards';
import { memberships, membershipId } from '../../server/documents/memberships';
import { minuteOfBoards, mismatchesOf, openBoard } from '../support/board-night';
import { dataOf } from '../support/neighbourhood';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { seedMember } from '../support/seed-group';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS } from '../support/world';

jest.setTimeout(60_000);

/** Enough for two leagues, not for three bands of newcomers. */
const NAMES = Array.from({ length: 46 }, (_, index) => `n${String(index)}`);

describe.each(STORE_KINDS)('leagues of about thirty, on %s', (store) => {
  let group: ReadingGroup;
  let boardId: string;
  const record = async (names: readonly string[]) => {
    for (const name of names) dataOf(await group.world.as(name).call('check-in.record', group.challenge));
  };
  const at = (time: string) => {
    group.world.clock.set(time);
    return minuteOfBoards(group.world);
  };
  const leagueOf = async (name: string, periodKey: string) =>
    (await group.world.store.get(standings, standingId(boardId, periodKey, memberIdOf(name))))?.league ?? null;
  const sizes = async (periodKey: string) => {
    const all = await Promise.all(NAMES.map((name) => leagueOf(name, periodKey)));
    return [0, 1, 2, 3].map((league) => all.filter((one) => one === league).length);
  };
  const key = () => ({ groupId: group.groupId, boardId });
  const resultOf = async (name: string, periodKey: string) =>
    dataOf(await group.world.as(name).call('leaderboards.read-result', { ...key(), periodKey }));

  beforeEach(async () => {
    group = await readingGroup({ store });
    for (const name of NAMES)
      await seedMember(group.world, { name, groups: [{ groupId: group.groupId, role: 'member' }] });
    boardId = await openBoard(group, { title: '每周分组榜', hasLeagues: true });
    await record(NAMES);
    await minuteOfBoards(group.world);
  });
  afterEach(() => group.world.close());

  it('part equal scores by who got there first, and wait until the last period is settled', async () => {
    expect(await sizes('2026-11-23')).toEqual([30, 16, 0, 0]);
    // Everybody is there before the timers saw the end of the week.
    group.world.clock.set('2026-11-30 08:00');
    await record(NAMES);
    await minuteOfBoards(group.world);
    expect(await sizes('2026-11-30')).toEqual([0, 0, 0, 0]);
    expect(await mismatchesOf(group.world, boardId)).toBe(0);
    await at('2026-11-30 08:05');
    expect((await group.world.store.get(boards, boardId))?.leagueFloors).toHaveLength(2);
    await at('2026-11-30 08:06');
    expect(await sizes('2026-11-30')).toEqual([23, 23, 0, 0]);
    expect(await mismatchesOf(group.world, boardId)).toBe(0);
    await at('2026-12-07 00:05');
    await at('2026-12-07 00:06');
    const result = await resultOf('n0', '2026-11-30');
    expect(result).toMatchObject({ memberCount: 46, league: await leagueOf('n0', '2026-11-30') });
    expect(result.rows).toHaveLength(23);
    const others = NAMES.filter((name) => !result.rows.some((row) => row.who.name === name));
    expect(others.length).toBeGreaterThan(0);
    for (const name of NAMES) {
      expect((await resultOf(name, '2026-11-30')).rows.filter((row) => row.isMe)).toHaveLength(1);
    }
  });

  it('wait as long as the board is put away, and lose nobody', async () => {
    const su = group.world.as('su');
    dataOf(await su.call('leaderboards.pause-board', { ...key(), reason: '核对分数' }));
    group.world.clock.set('2026-12-01 08:00');
    await record(NAMES);
    await at('2026-12-01 08:05');
    await at('2026-12-01 08:06');
    expect(await sizes('2026-11-30')).toEqual([0, 0, 0, 0]);
    dataOf(await su.call('leaderboards.resume-board', key()));
    await at('2026-12-01 08:07');
    await at('2026-12-01 08:08');
    expect(await sizes('2026-11-30')).toEqual([23, 23, 0, 0]);
  });

  it('are not for a board that never ends: nobody would be seen on it', async () => {
    await expect(openBoard(group, { period: 'all', hasLeagues: true })).rejects.toThrow('hasLeagues');
  });
});

test('in the first period of a large group those play together who came about as often', async () => {
  const group = await readingGroup({ store: 'sqlite' });
  const { world, groupId } = group;
  const names = Array.from({ length: 90 }, (_, index) => `n${String(index)}`);
  for (const name of names) await seedMember(world, { name, groups: [{ groupId, role: 'member' }] });
  for (const name of names) dataOf(await world.as(name).call('check-in.record', group.challenge));
  const total = (index: number): number => [1, 10, 100][index % 3] ?? 1;
  for (const [index, name] of names.entries()) {
    await world.store.transact(async (tx) => {
      const one = await tx.get(memberships, membershipId(groupId, memberIdOf(name)));
      if (one === null || !('scores' in one.counters)) throw new Error(`${name} did nothing`);
      const { scores } = one.counters;
      const checkInDays = { ...scores.checkInDays!, total: total(index) };
      await tx.replace(memberships, one, { ...one, counters: { ...one.counters, scores: { ...scores, checkInDays } } });
    });
  }
  const boardId = await openBoard(group, { hasLeagues: true });
  await minuteOfBoards(world);
  const leagues = await Promise.all(
    names.map(async (name) => {
      const standing = await world.store.get(standings, standingId(boardId, '2026-11-23', memberIdOf(name)));
      return standing?.league;
    }),
  );
  expect(leagues).toEqual(names.map((_, index) => index % 3));
  await world.close();
});
