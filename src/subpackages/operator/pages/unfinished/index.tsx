import { ATTENDANCE_WORDS } from '@/features/check-in/operator/campaign-copy';
import { UnfinishedPage } from '@/features/check-in/operator/unfinished-page';
import { GroupGate } from '@/features/groups/group-gate';
import { useAbilities } from '@/features/operator-console/use-abilities';
import { usePullToRefresh } from '@/features/operator-console/use-pull-to-refresh';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** Who has not checked in today, and who has. */
export default function OperatorUnfinishedPage() {
  const { challengeId = '' } = usePageParams('unfinished');
  usePullToRefresh();
  return (
    <GroupGate groupId={undefined} title={ATTENDANCE_WORDS.title}>
      {(groupId) => <Unfinished groupId={groupId} challengeId={challengeId} />}
    </GroupGate>
  );
}

function Unfinished({ groupId, challengeId }: { readonly groupId: string; readonly challengeId: string }) {
  const mayTakeBack = useAbilities(groupId)?.runsCampaigns === true;
  return <UnfinishedPage challenge={{ groupId, challengeId }} mayTakeBack={mayTakeBack} />;
}
