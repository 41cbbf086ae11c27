import { GroupGate } from '@/features/groups/group-gate';
import { MANAGE_WORDS } from '@/features/leaderboards/operator/copy';
import { ManagedBoardsPage } from '@/features/leaderboards/operator/managed-boards-page';
import { useAbilities } from '@/features/operator-console/use-abilities';
import '@/ui/icon/operator-icons.scss';

/** 榜单: the boards of the group, for those who run them. */
export default function OperatorBoardsPage() {
  return (
    <GroupGate groupId={undefined} title={MANAGE_WORDS.title}>
      {(groupId) => <Boards key={groupId} groupId={groupId} />}
    </GroupGate>
  );
}

function Boards({ groupId }: { readonly groupId: string }) {
  const mayRun = useAbilities(groupId)?.runsCampaigns === true;
  return <ManagedBoardsPage groupId={groupId} mayRun={mayRun} />;
}
