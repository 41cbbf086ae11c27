import { GroupGate } from '@/features/groups/group-gate';
import { MEDAL_WORDS } from '@/features/leaderboards/medal-copy';
import { MedalsPage } from '@/features/leaderboards/medals-page';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/member-icons.scss';

/** 奖章: what I am honoured for in this group. */
export default function MemberMedalsPage() {
  const { groupId } = usePageParams('medals');
  return (
    <GroupGate groupId={groupId} title={MEDAL_WORDS.title}>
      {(id) => <MedalsPage key={id} groupId={id} />}
    </GroupGate>
  );
}
