import { ChainsPage } from '@/features/chains/chains-page';
import { LIST_WORDS } from '@/features/chains/entry-copy';
import { GroupGate } from '@/features/groups/group-gate';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/member-icons.scss';

/** 接龙 of this group, and mine. */
export default function ChainsListPage() {
  const { tab } = usePageParams('chains');
  return (
    <GroupGate groupId={undefined} title={LIST_WORDS.title}>
      {(groupId) => <ChainsPage key={groupId} groupId={groupId} tab={tab} />}
    </GroupGate>
  );
}
