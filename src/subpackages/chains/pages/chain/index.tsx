import { CHAIN_WORDS } from '@/features/chains/chain-copy';
import { GroupChainPage } from '@/features/chains/chain-page';
import { GroupGate } from '@/features/groups/group-gate';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/member-icons.scss';

/** 接龙: one chain. */
export default function ChainPage() {
  const { scene = '', chainId = scene, groupId, edit } = usePageParams('chain');
  return (
    <GroupGate groupId={groupId} title={CHAIN_WORDS.title}>
      {() => <GroupChainPage key={`${chainId} ${edit ?? ''}`} chainId={chainId} editing={edit} />}
    </GroupGate>
  );
}
