import { BUDDY_WORDS } from '@/features/groups/buddy-copy';
import { BuddiesPage } from '@/features/groups/buddies-page';
import { GroupGate } from '@/features/groups/group-gate';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/member-icons.scss';

/** 新邻居: who is new, and who shows whom around. */
export default function MemberBuddiesPage() {
  const { groupId } = usePageParams('buddies');
  return (
    <GroupGate groupId={groupId} title={BUDDY_WORDS.title}>
      {(id) => <BuddiesPage key={id} groupId={id} />}
    </GroupGate>
  );
}
