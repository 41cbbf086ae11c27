import { ChainPosterPage } from '@/features/chains/operator/chain-poster-page';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** 海报: a picture of the chain with its mini code. */
export default function PosterPage() {
  const { chainId = '' } = usePageParams('chain-poster');
  return <ChainPosterPage chainId={chainId} />;
}
