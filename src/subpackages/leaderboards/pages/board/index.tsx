import { GroupGate } from '@/features/groups/group-gate';
import { BoardsPage } from '@/features/leaderboards/boards-page';
import { BOARD_WORDS } from '@/features/leaderboards/copy';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/member-icons.scss';

/** 榜单: where I stand among my neighbours, and why. */
export default function BoardPage() {
  const { boardId, groupId } = usePageParams('board');
  return (
    <GroupGate groupId={groupId} title={BOARD_WORDS.title}>
      {(id) => <BoardsPage key={id} groupId={id} boardId={boardId} />}
    </GroupGate>
  );
}
