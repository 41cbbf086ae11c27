import { ShipmentsPage } from '@/features/chains/operator/shipments-page';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** 发货: what is brought to people, for one chain. */
export default function ChainShipmentsPage() {
  const { chainId = '' } = usePageParams('chain-shipments');
  return <ShipmentsPage chainId={chainId} />;
}
