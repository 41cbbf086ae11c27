import { ChallengeEditPage } from '@/features/check-in/operator/challenge-edit-page';
import { EDITOR_WORDS } from '@/features/check-in/operator/editor-copy';
import { GroupGate } from '@/features/groups/group-gate';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** 开一个打卡，or change one. */
export default function OperatorChallengeEditPage() {
  const { challengeId, copyOf } = usePageParams('challenge-edit');
  return (
    <GroupGate groupId={undefined} title={EDITOR_WORDS.create}>
      {(groupId) => <ChallengeEditPage groupId={groupId} challengeId={challengeId} copyOf={copyOf} />}
    </GroupGate>
  );
}
