import { type BoardDocument, boards } from '../../server/documents/boards';
import { orderKey } from '../../server/documents/order';
import { openBoard } from '../support/board-night';
import { dataOf } from '../support/neighbourhood';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { STORE_KINDS } from '../support/world';

const PAGE = 20;

describe.each(STORE_KINDS)('the lists of a group’s boards, on %s', (store) => {
  let group: ReadingGroup;
  beforeEach(async () => {
    group = await readingGroup({ store });
  });
  afterEach(() => group.world.close());

  const managed = (after?: string) =>
    group.world
      .as('zhao')
      .call('leaderboards.list-managed-boards', { groupId: group.groupId, ...(after === undefined ? {} : { after }) });

  const change = (boardId: string, what: Partial<BoardDocument>) =>
    group.world.store.transact(async (tx) => {
      const board = await tx.get(boards, boardId);
      if (board === null) throw new Error('no board');
      await tx.replace(boards, board, { ...board, ...what });
    });

  /** The past of a group that opened `boardId` last: `count` that are over, the newest first. */
  const endedBefore = async (boardId: string, count: number): Promise<readonly string[]> => {
    const model = await group.world.store.get(boards, boardId);
    if (model === null) throw new Error('no board');
    const past = Array.from({ length: count }, (_, at): BoardDocument => {
      const id = `past-${String(at)}`;
      return { ...model, id, status: 'ended', order: orderKey(model.createdAtMs - at - 1, id) };
    });
    await group.world.store.transact(async (tx) => {
      for (const board of past) await tx.create(boards, board);
    });
    return past.map(({ id }) => id);
  };

  const shownToMembers = async () => {
    const { items } = dataOf(await group.world.as('li').call('leaderboards.list-boards', { groupId: group.groupId }));
    return items.map(({ boardId }) => boardId);
  };

  it('show staff all of them, the newest first, a page at a time', async () => {
    const last = await openBoard(group);
    const opened = [last, ...(await endedBefore(last, PAGE))].reverse();
    const first = dataOf(await managed());
    expect(first.items.map(({ boardId }) => boardId)).toEqual(opened.slice(1).reverse());
    const second = dataOf(await managed(first.next ?? undefined));
    expect(second.items.map(({ boardId }) => boardId)).toEqual(opened.slice(0, 1));
    expect(second.next).toBeNull();
  });

  it('show members none that pauses, and staff that one too', async () => {
    const running = await openBoard(group);
    const paused = await openBoard(group);
    await change(paused, { paused: true });
    expect(await shownToMembers()).toEqual([running]);
    expect(dataOf(await managed()).items.map(({ boardId }) => boardId)).toEqual([paused, running]);
    const asMember = { groupId: group.groupId };
    expect(await group.world.as('li').send('leaderboards.list-managed-boards', asMember)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });
});
