import { ENTRIES_WORDS } from '@/features/chains/operator/run-copy';
import { RunEntriesPage } from '@/features/chains/operator/run-entries-page';
import { GroupGate } from '@/features/groups/group-gate';
import { useAbilities } from '@/features/operator-console/use-abilities';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** 名单和付款: who has what, and who has paid. */
export default function ChainRunEntriesPage() {
  const { chainId = '', what } = usePageParams('chain-run-entries');
  return (
    <GroupGate groupId={undefined} title={ENTRIES_WORDS.title}>
      {(groupId) => <Shown groupId={groupId} chainId={chainId} what={what} />}
    </GroupGate>
  );
}

interface ShownProps {
  readonly groupId: string;
  readonly chainId: string;
  /** Which of them are shown first. */
  readonly what: string | undefined;
}

function Shown({ groupId, chainId, what }: ShownProps) {
  const mayRun = useAbilities(groupId)?.runsCampaigns === true;
  return <RunEntriesPage chainId={chainId} startsWith={what} mayRun={mayRun} />;
}
