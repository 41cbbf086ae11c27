import { RUN_WORDS } from '@/features/chains/operator/run-copy';
import { RunPage } from '@/features/chains/operator/run-page';
import { GroupGate } from '@/features/groups/group-gate';
import { useAbilities } from '@/features/operator-console/use-abilities';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** 管接龙: one chain, for those who run it. */
export default function ChainRunPage() {
  const { chainId = '', published } = usePageParams('chain-run');
  return (
    <GroupGate groupId={undefined} title={RUN_WORDS.title}>
      {(groupId) => <Run groupId={groupId} chainId={chainId} isFresh={published === 'yes'} />}
    </GroupGate>
  );
}

interface RunProps {
  readonly groupId: string;
  readonly chainId: string;
  readonly isFresh: boolean;
}

function Run({ groupId, chainId, isFresh }: RunProps) {
  const mayRun = useAbilities(groupId)?.runsCampaigns === true;
  return <RunPage chainId={chainId} isFresh={isFresh} mayRun={mayRun} />;
}
