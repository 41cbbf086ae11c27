import type { listAbsent as contract } from '../../../contracts/leaderboards-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import { LIMITS } from '../../../domain/kernel/limits';
import { NO_LIST, standingId, standings } from '../../documents/boards';
import { type MembershipDocument, memberships } from '../../documents/memberships';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { shownPerson } from '../groups/shown-person';
import { boardOf } from './board-of';
import { readOfficeHolders } from './office-holders';

const NOWHERE = { list: NO_LIST };

/**
 * Who has no place yet, so that they can be invited: a page of members less those who have one, who are left out as staff,
 * and who want no name on boards, for the list is read out in the chat. Four reads besides the door's.
 */
export const listAbsent: ReadHandler<typeof contract> = async ({ groupId, boardId, after }, context) => {
  const { store } = context.ports;
  const board = await boardOf(store, { groupId, boardId });
  if (board === null) return refuse('BOARD_UNKNOWN');
  const equal = { groupId, status: 'active' } as const;
  const page = await readPage(context.ports, { from: memberships, equal, after, limit: LIMITS.pageMax });
  const [found, officeHolders] = await Promise.all([
    store.getMany(
      standings,
      page.documents.map(({ memberId }) => standingId(boardId, board.run.key, memberId)),
    ),
    readOfficeHolders(store),
  ]);
  const isLeftOut = ({ memberId, role, hidesOnBoards }: MembershipDocument): boolean =>
    hidesOnBoards === true || (board.run.terms.excludesStaff && (role !== 'member' || officeHolders.has(memberId)));
  const absent = page.documents.filter(
    (membership, index) => (found[index] ?? NOWHERE).list === NO_LIST && !isLeftOut(membership),
  );
  return accept({ items: absent.map((one) => ({ memberId: one.memberId, who: shownPerson(one) })), next: page.next });
};
