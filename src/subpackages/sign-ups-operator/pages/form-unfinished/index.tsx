import { GroupGate } from '@/features/groups/group-gate';
import { UnfinishedPage } from '@/features/sign-ups/operator/unfinished-page';
import { UNFINISHED_WORDS } from '@/features/sign-ups/operator/form-copy';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** Who has not signed up. */
export default function FormUnfinishedPage() {
  const { formId = '' } = usePageParams('form-unfinished');
  return (
    <GroupGate groupId={undefined} title={UNFINISHED_WORDS.title}>
      {(groupId) => <UnfinishedPage form={{ groupId, formId }} />}
    </GroupGate>
  );
}
