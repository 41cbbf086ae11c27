import { ChainEditPage } from '@/features/chains/operator/chain-edit-page';
import { EDIT_WORDS } from '@/features/chains/operator/edit-copy';
import { GroupGate } from '@/features/groups/group-gate';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** 发起接龙: a new chain, from a template or like another one. */
export default function EditPage() {
  const { copyOf } = usePageParams('chain-edit');
  return (
    <GroupGate groupId={undefined} title={EDIT_WORDS.title}>
      {(groupId) => <ChainEditPage key={`${groupId} ${copyOf ?? ''}`} groupId={groupId} copyOf={copyOf} />}
    </GroupGate>
  );
}
