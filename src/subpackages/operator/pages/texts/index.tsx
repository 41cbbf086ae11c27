import { TEXTS_WORDS } from '@/features/check-in/operator/campaign-copy';
import { TextsPage } from '@/features/check-in/operator/texts-page';
import { GroupGate } from '@/features/groups/group-gate';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** Texts of one check-in that wait to be looked at. */
export default function OperatorTextsPage() {
  const { challengeId = '' } = usePageParams('texts');
  return (
    <GroupGate groupId={undefined} title={TEXTS_WORDS.title}>
      {(groupId) => <TextsPage challenge={{ groupId, challengeId }} />}
    </GroupGate>
  );
}
