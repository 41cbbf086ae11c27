import type { listManagedBoards as contract } from '../../../contracts/leaderboards-staff';
import { accept } from '../../../domain/kernel/result';
import { boards } from '../../documents/boards';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { boardFacts } from './board-of';

/** The boards that a group's staff run, newest first. */
export const listManagedBoards: ReadHandler<typeof contract> = async ({ groupId, after }, context) => {
  const page = await readPage(context.ports, { from: boards, equal: { groupId }, after });
  return accept({ items: page.documents.map(boardFacts), next: page.next });
};
