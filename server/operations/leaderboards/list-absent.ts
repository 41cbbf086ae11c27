import type { listAbsent as contract } from '../../../contracts/leaderboards-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import { LIMITS } from '../../../domain/kernel/limits';
import { standingId, standings } from '../../documents/boards';
import { memberships } from '../../documents/memberships';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { shownPerson } from '../groups/shown-person';
import { boardOf } from './board-of';

/** Who has no place yet, so that they can be invited: a page of members less those who have one. Three requests besides the door's. */
export const listAbsent: ReadHandler<typeof contract> = async ({ groupId, boardId, after }, context) => {
  const { store } = context.ports;
  const board = await boardOf(store, { groupId, boardId });
  if (board === null) return refuse('BOARD_UNKNOWN');
  const equal = { groupId, status: 'active' } as const;
  const page = await readPage(context.ports, { from: memberships, equal, after, limit: LIMITS.pageMax });
  const found = await store.getMany(
    standings,
    page.documents.map(({ memberId }) => standingId(boardId, board.run.key, memberId)),
  );
  const absent = page.documents.filter(
    (membership, index) => found[index] === null && !(board.run.terms.excludesStaff && membership.role !== 'member'),
  );
  return accept({ items: absent.map((one) => ({ memberId: one.memberId, who: shownPerson(one) })), next: page.next });
};
