import { GroupGate } from '@/features/groups/group-gate';
import { useAbilities } from '@/features/operator-console/use-abilities';
import { FormPage } from '@/features/sign-ups/operator/form-page';
import { RUN_WORDS } from '@/features/sign-ups/operator/form-copy';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** One form, for those who run it. */
export default function FormRunPage() {
  return (
    <GroupGate groupId={undefined} title={RUN_WORDS.title}>
      {(groupId) => <InGroup groupId={groupId} />}
    </GroupGate>
  );
}

function InGroup({ groupId }: { readonly groupId: string }) {
  const { formId = '', published } = usePageParams('form');
  const mayRun = useAbilities(groupId)?.runsCampaigns === true;
  return <FormPage form={{ groupId, formId }} isFresh={published === 'yes'} mayRun={mayRun} />;
}
