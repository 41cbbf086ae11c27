import { GroupGate } from '@/features/groups/group-gate';
import { MemberStrip } from '@/features/groups/operator/member-strip';
import { AdjustPage } from '@/features/points/operator/adjust-page';
import { ADJUST_WORDS } from '@/features/points/operator/copy';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** 调整积分: of one member, by hand. */
export default function AdjustPointsPage() {
  const { memberId = '' } = usePageParams('adjust');
  return (
    <GroupGate groupId={undefined} title={ADJUST_WORDS.title}>
      {(groupId) => (
        <AdjustPage
          groupId={groupId}
          memberId={memberId}
          head={<MemberStrip groupId={groupId} memberId={memberId} />}
        />
      )}
    </GroupGate>
  );
}
