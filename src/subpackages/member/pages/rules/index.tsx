import { ChallengeRulesPage } from '@/features/check-in/challenge-rules-page';
import { RULES_WORDS } from '@/features/groups/rules-copy';
import { GroupGate } from '@/features/groups/group-gate';
import { GroupRulesPage } from '@/features/groups/group-rules-page';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/member-icons.scss';

/** 规则: of a challenge, or of the group itself. */
export default function RulesPage() {
  const { kind = 'group', id = '', groupId } = usePageParams('rules');
  return (
    <GroupGate groupId={groupId} title={RULES_WORDS.title}>
      {(current) =>
        kind === 'challenge' ? (
          <ChallengeRulesPage challenge={{ groupId: current, challengeId: id }} />
        ) : (
          <GroupRulesPage groupId={current} />
        )
      }
    </GroupGate>
  );
}
