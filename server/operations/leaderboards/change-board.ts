import type { BoardFacts } from '../../../contracts/leaderboards';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { type BoardDocument, boards } from '../../documents/boards';
import { type GroupDocument, groups } from '../../documents/groups';
import type { Transaction } from '../../ports/store';
import type { Decision } from '../../runtime/handler';
import { type BoardKey, boardFacts } from './board-of';
import { writeBoardCard } from './group-card';

interface Change<Code extends string> {
  readonly key: BoardKey;
  /** What the operator's record says beside the title. */
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly decide: (board: BoardDocument, group: GroupDocument) => Result<Partial<BoardDocument>, Code>;
}

type ChangeRefusal<Code extends string> = Code | 'BOARD_UNKNOWN' | 'GROUP_DISSOLVED' | 'ENDED';

/** Changes a board of this group that has not ended, and its card with it. */
export async function changeBoard<Code extends string>(
  tx: Transaction,
  { key, facts, decide }: Change<Code>,
): Promise<Decision<BoardFacts, ChangeRefusal<Code>>> {
  const board = await tx.get(boards, key.boardId);
  if (board?.groupId !== key.groupId) return refuse('BOARD_UNKNOWN');
  if (board.status === 'ended') return refuse('ENDED');
  const group = await tx.get(groups, key.groupId);
  if (group?.status !== 'active') return refuse('GROUP_DISSOLVED');
  const { version: _, ...before } = board;
  const decided = decide(before, group);
  if (!decided.ok) return decided;
  const next: BoardDocument = { ...before, ...decided.value };
  await tx.replace(boards, board, next);
  await writeBoardCard(tx, group, next);
  return accept({
    reply: boardFacts(next),
    groupId: group.id,
    subject: `board:${board.id}`,
    facts: { ...facts, boardId: board.id, title: next.run.terms.title },
  });
}
