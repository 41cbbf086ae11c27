import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import { WALLET_WORDS } from '@/features/coupons/wallet-copy';
import { WalletView } from '@/features/coupons/wallet-view';
import { lastAnswer } from '@/lib/member-cache';
import { useMemberOperation } from '@/lib/use-operation';
import { useCurrentGroup } from '@/platform/current-group';
import { openPage } from '@/platform/navigation';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import '@/ui/icon/member-icons.scss';

/** 卡包: my coupons. */
export default function WalletPage() {
  const queries = useQueryClient();
  const wallet = useMemberOperation('coupons.list-wallet', { tab: 'usable' }, { words: {} });
  usePullDownRefresh(() => {
    void queries.invalidateQueries({ queryKey: ['member', 'coupons.list-wallet'] }).finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  const groupId = useCurrentGroup((store) => store.groupId);
  const mall = groupId === null ? undefined : lastAnswer(queries, 'coupons.list-offers', { groupId });
  const kinds = mall?.offers.filter(({ standing }) => standing.kind === 'open').length ?? 0;
  const isStranger = wallet.refusal?.code === 'JOIN_FIRST';
  return (
    <Page title={WALLET_WORDS.title}>
      {isStranger && <Empty title={wallet.refusal.words} action={WALLET_WORDS.toHome} onPress={toHome} />}
      {!isStranger && (
        <WalletView
          wallet={wallet}
          reach={mall === undefined ? undefined : WALLET_WORDS.reach(mall.availablePoints, kinds)}
        />
      )}
    </Page>
  );
}

const toHome = () => {
  openPage('home');
};
