import { ChainMorePage } from '@/features/chains/operator/chain-more-page';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** 加量、加东西、延时: what may be added to a running chain. */
export default function MorePage() {
  const { chainId = '' } = usePageParams('chain-more');
  return <ChainMorePage chainId={chainId} />;
}
