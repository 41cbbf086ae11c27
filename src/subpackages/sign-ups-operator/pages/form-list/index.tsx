import { GroupGate } from '@/features/groups/group-gate';
import { useAbilities } from '@/features/operator-console/use-abilities';
import { ListPage } from '@/features/sign-ups/operator/list-page';
import { LIST_WORDS } from '@/features/sign-ups/operator/form-copy';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** 报名名单: who signed up, and the decisions. */
export default function FormListPage() {
  return (
    <GroupGate groupId={undefined} title={LIST_WORDS.title}>
      {(groupId) => <InGroup groupId={groupId} />}
    </GroupGate>
  );
}

function InGroup({ groupId }: { readonly groupId: string }) {
  const { formId = '', state } = usePageParams('form-list');
  const mayRun = useAbilities(groupId)?.runsCampaigns === true;
  return <ListPage form={{ groupId, formId }} begin={state === 'pending' ? 'pending' : 'all'} mayRun={mayRun} />;
}
