import type { createBoard as contract } from '../../../contracts/leaderboards-staff';
import { mayAccess } from '../../../domain/groups/role';
import { addDays, type BusinessDay, businessDayAt } from '../../../domain/kernel/business-day';
import { accept, refuse } from '../../../domain/kernel/result';
import { BOARD_LIMITS } from '../../../domain/leaderboards/board-limits';
import { checkBoard } from '../../../domain/leaderboards/check-board';
import { firstBands, type NewcomerCounts, NO_NEWCOMERS } from '../../../domain/leaderboards/league';
import { openingTerms } from '../../../domain/leaderboards/opening-terms';
import { periodAt } from '../../../domain/leaderboards/period';
import { type BoardDocument, boards } from '../../documents/boards';
import { groups } from '../../documents/groups';
import { memberships } from '../../documents/memberships';
import { orderKey } from '../../documents/order';
import type { Store } from '../../ports/store';
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
  const today = businessDayAt(nowMs);
  const newcomerCounts = terms.hasLeagues ? await bandsOf(context.ports.store, groupId, today) : NO_NEWCOMERS;
  return context.decide(async (tx) => {
    const group = await tx.get(groups, groupId);
    if (group?.status !== 'active') return refuse('GROUP_DISSOLVED');
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
      newcomerCounts,
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

/** So far back somebody counts as one who comes. */
const LATELY_DAYS = 30;

/** Leagues of people who came about as often, where enough of them come to fill several. One request. */
async function bandsOf(store: Store, groupId: string, today: BusinessDay): Promise<NewcomerCounts> {
  const lately = { field: 'checkInOrder', after: addDays(today, -LATELY_DAYS) } as const;
  return firstBands(await store.count(memberships, { equal: { groupId, status: 'active' }, range: lately }));
}
