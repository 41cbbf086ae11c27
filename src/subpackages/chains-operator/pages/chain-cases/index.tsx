import { CASES_WORDS } from '@/features/chains/operator/cases-copy';
import { CasesPage } from '@/features/chains/operator/cases-page';
import { GroupGate } from '@/features/groups/group-gate';
import { useAbilities } from '@/features/operator-console/use-abilities';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** 售后: what was wrong, and what becomes of it. */
export default function ChainCasesPage() {
  const { chainId = '' } = usePageParams('chain-cases');
  return (
    <GroupGate groupId={undefined} title={CASES_WORDS.title}>
      {(groupId) => <Shown groupId={groupId} chainId={chainId} />}
    </GroupGate>
  );
}

function Shown({ groupId, chainId }: { readonly groupId: string; readonly chainId: string }) {
  const mayRun = useAbilities(groupId)?.runsCampaigns === true;
  return <CasesPage chainId={chainId} mayRun={mayRun} />;
}
