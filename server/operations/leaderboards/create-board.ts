import type { createBoard as contract } from '../../../contracts/leaderboards-staff';
import { mayAccess } from '../../../domain/groups/role';
import { businessDayAt } from '../../../domain/kernel/business-day';
import { accept, refuse } from '../../../domain/kernel/result';
import { BOARD_LIMITS } from '../../../domain/leaderboards/board-limits';
import { checkBoard } from '../../../domain/leaderboards/check-board';
import { openingTerms } from '../../../domain/leaderboards/opening-terms';
import { periodAt } from '../../../domain/leaderboards/period';
import { type BoardDocument, boards } from '../../documents/boards';
import { groups } from '../../documents/groups';
import { orderKey } from '../../documents/order';
import type { ChangeHandler } from '../../runtime/handler';
import { boardFacts } from './board-of';
import { hasRoomForBoard, writeBoardCard } from './group-card';
import { termsOf } from './terms-of';

/** Opens a board. Everybody's standing appears with the next minute. */
export const createBoard: ChangeHandler<typeof contract> = async ({ groupId, scope, terms: written }, context) => {
  const id = context.ports.ids.next('board_');
  const { nowMs } = context;
  if (scope === 'organisation' && !mayAccess('owner', context.person, null)) {
    return refuse('OWNERS_ONLY');
  }
  const read = await termsOf(context.ports.store, written, { person: context.person, groupId, scope });
  if (!read.ok) return context.decide(() => Promise.resolve(read));
  const terms = read.value;
  return context.decide(async (tx) => {
    const group = await tx.get(groups, groupId);
    if (group?.status !== 'active') return refuse('GROUP_DISSOLVED');
    const today = businessDayAt(nowMs);
    const checked = checkBoard(terms, { today, budgetPoints: group.settings.monthBudgetPoints });
    if (!checked.ok) return checked;
    if (!hasRoomForBoard(group)) return refuse('TOO_MANY_BOARDS', { max: BOARD_LIMITS.runningBoardsMax });
    const { now, next } = openingTerms(terms);
    const board: BoardDocument = {
      id,
      schema: 1,
      groupId,
      scope,
      status: 'running',
      paused: false,
      pauseReason: '',
      run: { ...periodAt(terms, nowMs), terms: now },
      settling: null,
      endsWithRun: false,
      nextTerms: next,
      readUntilMs: 0,
      lastRunKey: null,
      leagueFloors: [],
      newcomerCount: 0,
      checked: null,
      createdBy: context.person.memberId,
      createdAtMs: nowMs,
      order: orderKey(nowMs, id),
    };
    await tx.create(boards, board);
    await writeBoardCard(tx, group, board);
    return accept({
      reply: boardFacts(board),
      groupId,
      subject: `board:${id}`,
      feed: groupId,
      facts: { boardId: id, title: terms.title },
    });
  });
};
