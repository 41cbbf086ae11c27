import { histogramOf } from '../../domain/leaderboards/histogram';
import { rankKey } from '../../domain/leaderboards/rank';
import {
  boardNights,
  boards,
  listId,
  type StandingDocument,
  standingId,
  standings,
} from '../../server/documents/boards';
import { minuteOfBoards, openBoard } from '../support/board-night';
import { dataOf } from '../support/neighbourhood';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { memberIdOf } from '../support/seed-people';

const MEMBERS = 100_000;
const PER_COMMIT = 1_000;
/** Different scores there are: about what a month of check-ins makes. */
const SCORES = 5_000;
const scoreOf = (index: number): number => 1 + ((index * 7_919) % SCORES);
const aboveOf = (score: number): number => ((SCORES - score) * MEMBERS) / SCORES;

function standing(boardId: string, index: number): StandingDocument {
  const memberId = `m_n${String(index)}`;
  const id = standingId(boardId, 'all', memberId);
  const score = scoreOf(index);
  return {
    ...{ id, schema: 1, boardId, memberId, groupId: 'g_reading', list: listId(boardId, 'all', null), league: null },
    ...{ score, rankKey: rankKey({ score, grownAtMs: index, salt: memberId }) },
    ...{ gained: { day: '2026-11-22', score: 0 }, boardMember: `${boardId}:${memberId}`, order: memberId },
  };
}

describe('a board of a hundred thousand', () => {
  let group: ReadingGroup;
  let boardId: string;
  const read = async () =>
    dataOf(await group.world.as('li').call('leaderboards.read-board', { groupId: group.groupId, boardId }));

  beforeAll(async () => {
    group = await readingGroup({ store: 'sqlite' });
    const { store } = group.world;
    boardId = await openBoard(group, { period: 'all', excludesStaff: false });
    for (let first = 0; first < MEMBERS; first += PER_COMMIT) {
      await store.transact(async (tx) => {
        for (let index = first; index < first + PER_COMMIT; index += 1) {
          await tx.create(standings, standing(boardId, index));
        }
      });
    }
    const scores = Array.from({ length: MEMBERS }, (_, index) => scoreOf(index)).sort((a, b) => b - a);
    await store.transact(async (tx) => {
      const board = await tx.get(boards, boardId);
      if (board === null) throw new Error('no board');
      const { version: _, ...before } = board;
      await tx.replace(boards, board, { ...before, checked: { atMs: 0, memberCount: MEMBERS, mismatchCount: 0 } });
      const id = listId(boardId, 'all', null);
      const night = { id, schema: 1, day: '2026-11-22', memberCount: MEMBERS, ranks: [] };
      await tx.create(boardNights, { ...night, histogram: histogramOf(scores) });
    });
  }, 120_000);
  afterAll(() => group.world.close());

  it('shows the best hundred and my place in six requests, the door’s among them', async () => {
    dataOf(await group.world.as('li').call('check-in.record', group.challenge));
    await minuteOfBoards(group.world);
    group.world.requests.reset();
    const board = await read();
    expect(group.world.requests.byKind()).toEqual({ get: 2, together: 3, getMany: 1 });
    expect(board.rows).toHaveLength(100);
    expect(board.memberCount).toBe(MEMBERS);
    expect(board.me).toMatchObject({ rank: aboveOf(10) + 1, score: 10, isAbout: true, toPass: { score: 2 } });
  });

  it('follows a member who moves, minute by minute, without being built anew', async () => {
    for (const day of ['24', '25', '26']) {
      group.world.clock.set(`2026-11-${day} 08:00`);
      dataOf(await group.world.as('li').call('check-in.record', group.challenge));
      dataOf(await group.world.as('wang').call('check-in.record', group.challenge));
      await minuteOfBoards(group.world);
    }
    expect((await read()).me).toMatchObject({ rank: aboveOf(40) + 1, score: 40 });
    const night = await group.world.store.get(boardNights, listId(boardId, 'all', null));
    expect(night?.histogram?.reduce((sum, bucket) => sum + bucket.count, 0)).toBe(MEMBERS + 2);
    expect(await group.world.store.get(standings, standingId(boardId, 'all', memberIdOf('wang')))).toMatchObject({
      score: 30,
    });
  });
});
