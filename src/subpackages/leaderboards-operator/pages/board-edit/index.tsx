import { GroupGate } from '@/features/groups/group-gate';
import { BoardEditPage } from '@/features/leaderboards/operator/board-edit-page';
import { EDITOR_WORDS } from '@/features/leaderboards/operator/copy';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** Composes a board, or changes one. */
export default function OperatorBoardEditPage() {
  const { boardId, copyOf } = usePageParams('board-edit');
  return (
    <GroupGate groupId={undefined} title={EDITOR_WORDS.create}>
      {(groupId) => <BoardEditPage key={groupId} groupId={groupId} boardId={boardId} copyOf={copyOf} />}
    </GroupGate>
  );
}
