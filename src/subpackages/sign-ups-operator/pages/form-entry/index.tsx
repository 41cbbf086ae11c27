import { GroupGate } from '@/features/groups/group-gate';
import { useAbilities } from '@/features/operator-console/use-abilities';
import { DetailsPage } from '@/features/sign-ups/operator/details-page';
import { DETAILS_WORDS } from '@/features/sign-ups/operator/form-copy';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** One sign-up with its answers. */
export default function FormEntryPage() {
  return (
    <GroupGate groupId={undefined} title={DETAILS_WORDS.title}>
      {(groupId) => <InGroup groupId={groupId} />}
    </GroupGate>
  );
}

function InGroup({ groupId }: { readonly groupId: string }) {
  const { formId = '', signUpId = '' } = usePageParams('form-entry');
  const mayRun = useAbilities(groupId)?.runsCampaigns === true;
  return <DetailsPage form={{ groupId, formId }} signUpId={signUpId} mayRun={mayRun} />;
}
