import type { listBoards as contract } from '../../../contracts/leaderboards';
import { accept } from '../../../domain/kernel/result';
import { LIMITS } from '../../../domain/kernel/limits';
import { type BoardDocument, boards } from '../../documents/boards';
import type { Query, Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { boardFacts, isOf } from './board-of';

/** The boards that a member of a group may look at, those that run first, the newest of each first. Four requests. */
export const listBoards: ReadHandler<typeof contract> = async ({ groupId }, context) => {
  const { store } = context.ports;
  const [running, shared, ended, sharedEnded] = await Promise.all([
    newest(store, { groupId, status: 'running' }, LIMITS.pageMax),
    newest(store, { scope: 'organisation', status: 'running' }, LIMITS.pageMax),
    newest(store, { groupId, status: 'ended' }, LIMITS.page),
    newest(store, { scope: 'organisation', status: 'ended' }, LIMITS.page),
  ]);
  const ofOthers = (all: readonly BoardDocument[]) =>
    all.filter((board) => board.groupId !== groupId && isOf(board, groupId));
  const all = [...running, ...ofOthers(shared), ...ended, ...ofOthers(sharedEnded)];
  return accept({ items: all.filter((board) => !board.paused).map(boardFacts) });
};

function newest(store: Store, equal: Query<BoardDocument>['equal'], limit: number): Promise<readonly BoardDocument[]> {
  return store.query(boards, { equal, order: { field: 'order', direction: 'down' }, limit });
}
