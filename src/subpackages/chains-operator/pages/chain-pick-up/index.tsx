import { PickUpPage } from '@/features/chains/operator/pick-up-page';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** 取货: the counter of one chain. */
export default function ChainPickUpPage() {
  const { chainId = '' } = usePageParams('chain-pick-up');
  return <PickUpPage chainId={chainId} />;
}
