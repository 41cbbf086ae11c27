import { ChainRulesPage } from '@/features/chains/chain-rules-page';
import { ChallengeRulesPage } from '@/features/check-in/challenge-rules-page';
import { BatchRulesPage } from '@/features/coupons/batch-rules-page';
import { GroupGate } from '@/features/groups/group-gate';
import { GroupRulesPage } from '@/features/groups/group-rules-page';
import { RULES_WORDS } from '@/features/groups/rules-copy';
import { BoardRulesPage } from '@/features/leaderboards/board-rules-page';
import { FormRulesPage } from '@/features/sign-ups/form-rules-page';
import { usePageParams } from '@/platform/navigation';
import type { RulesKind } from '@/routes';
import '@/ui/icon/member-icons.scss';

/** 规则: of a challenge, a chain, a batch of coupons, a form, a board, or of the group itself. */
export default function RulesPage() {
  const { kind = 'group', id = '', groupId } = usePageParams('rules');
  return (
    <GroupGate groupId={groupId} title={RULES_WORDS.title}>
      {(current) => rulesOf(kind, current, id)}
    </GroupGate>
  );
}

function rulesOf(kind: RulesKind, groupId: string, id: string) {
  if (kind === 'challenge') return <ChallengeRulesPage challenge={{ groupId, challengeId: id }} />;
  if (kind === 'chain') return <ChainRulesPage chainId={id} groupId={groupId} />;
  if (kind === 'form') return <FormRulesPage form={{ groupId, formId: id }} />;
  if (kind === 'board') return <BoardRulesPage board={{ groupId, boardId: id }} />;
  if (kind === 'batch') return <BatchRulesPage batch={{ groupId, batchId: id }} />;
  return <GroupRulesPage groupId={groupId} />;
}
