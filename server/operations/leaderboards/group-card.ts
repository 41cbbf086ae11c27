import { BOARD_LIMITS } from '../../../domain/leaderboards/board-limits';
import { LIMITS } from '../../../domain/kernel/limits';
import type { BoardDocument } from '../../documents/boards';
import { type CampaignCard, type GroupDocument, groups } from '../../documents/groups';
import type { Stored, Transaction } from '../../ports/store';

/** A board as its group's home page carries it: while it runs, whatever its period. */
function boardCard({ id, run, paused, createdAtMs }: BoardDocument): CampaignCard {
  const isSeason = run.terms.period === 'season';
  return {
    context: 'leaderboards',
    campaignId: id,
    title: run.terms.title,
    startsAtMs: isSeason ? run.fromMs : createdAtMs,
    endsAtMs: isSeason ? run.untilMs : NEVER_MS,
    paused,
  };
}

const NEVER_MS = 4_102_444_799_999;

/** Puts a board's card on its group's page in the place it had, or takes it off once it has ended. One request. */
export async function writeBoardCard(
  tx: Transaction,
  group: Stored<GroupDocument>,
  board: BoardDocument,
): Promise<void> {
  const { version: _, ...before } = group;
  const card = board.status === 'ended' ? [] : [boardCard(board)];
  const at = group.cards.findIndex((one) => one.campaignId === board.id);
  const cards = at < 0 ? [...group.cards, ...card] : group.cards.flatMap((one, index) => (index === at ? card : [one]));
  await tx.replace(groups, group, { ...before, cards });
}

/** Whether the group can take one more board. */
export function hasRoomForBoard(group: GroupDocument): boolean {
  const running = group.cards.filter((card) => card.context === 'leaderboards').length;
  return running < BOARD_LIMITS.runningBoardsMax && group.cards.length < LIMITS.cardsMax;
}
