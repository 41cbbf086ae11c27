import { PastePage } from '@/features/chains/operator/paste-page';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** 粘贴群里的接龙: the text of the chat becomes entries. */
export default function ChainPastePage() {
  const { chainId = '' } = usePageParams('chain-paste');
  return <PastePage chainId={chainId} />;
}
