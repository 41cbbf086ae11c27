import type { listBoards as contract } from '../../../contracts/leaderboards';
import { accept } from '../../../domain/kernel/result';
import { LIMITS } from '../../../domain/kernel/limits';
import { boards } from '../../documents/boards';
import type { ReadHandler } from '../../runtime/handler';
import { boardFacts } from './board-of';

/** The boards that a member of a group may look at, newest first. Two store requests besides the door's. */
export const listBoards: ReadHandler<typeof contract> = async ({ groupId }, context) => {
  const { store } = context.ports;
  const newest = { order: { field: 'order', direction: 'down' }, limit: LIMITS.page } as const;
  const [own, shared] = await Promise.all([
    store.query(boards, { equal: { groupId }, ...newest }),
    store.query(boards, { equal: { scope: 'organisation' }, ...newest }),
  ]);
  const all = [...own, ...shared.filter((board) => board.groupId !== groupId)];
  return accept({ items: all.filter((board) => !board.paused).map(boardFacts) });
};
