import { useEffect, useState } from 'react';
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import type { Mall, Offer } from '../../../contracts/coupon-views';
import { MALL_WORDS } from '@/features/coupons/mall-copy';
import { MallList } from '@/features/coupons/mall-list';
import { MallSkeleton } from '@/features/coupons/mall-skeleton';
import { offerCard } from '@/features/coupons/offer-share';
import { OfferSheet } from '@/features/coupons/offer-sheet';
import { useMemberOperation } from '@/lib/use-operation';
import { useShareCard } from '@/platform/share';
import { TAB_WORDS } from '@/copy';
import { useNow } from '@/ui/countdown/use-now';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';

/** The mall of one group. */
export function GroupMall({ groupId }: { readonly groupId: string }) {
  const mall = useMemberOperation('coupons.list-offers', { groupId }, { words: {} });
  const nowMs = useNow('minute');
  const [chosen, setChosen] = useState<Offer | null>(null);
  const { share } = useShareCard(
    chosen === null ? { title: MALL_WORDS.shareTitle, page: 'home', params: { groupId } } : offerCard(chosen, groupId),
  );
  useFreshOnShow();
  useFreshAtStart(mall.data, nowMs, mall.refresh);
  usePullDownRefresh(() => {
    void mall.refresh().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  const { data, refusal, isOffline, isLoading, refresh } = mall;
  return (
    <Page title={TAB_WORDS.mall} isTab>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={data !== undefined} onRetry={refresh} />
      )}
      {isLoading && <MallSkeleton />}
      {data !== undefined && <MallList mall={data} nowMs={nowMs} onChoose={setChosen} />}
      {data !== undefined && chosen !== null && (
        <OfferSheet
          key={chosen.batchId}
          offer={data.offers.find(({ batchId }) => batchId === chosen.batchId) ?? chosen}
          availablePoints={data.availablePoints}
          nowMs={nowMs}
          onShare={share}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </Page>
  );
}

/** A tab page stays where it is while others are in front: on coming back it asks again if its answer is old. */
function useFreshOnShow(): void {
  const queries = useQueryClient();
  useDidShow(() => {
    void queries.refetchQueries({ queryKey: ['member', 'coupons.list-offers'], type: 'active', stale: true });
  });
}

/** Asks again when the time of an offer has come. */
function useFreshAtStart(mall: Mall | undefined, nowMs: number, refresh: () => Promise<unknown>): void {
  const isDue = mall?.offers.some(({ standing }) => standing.kind === 'early' && standing.startsAtMs <= nowMs) ?? false;
  useEffect(() => {
    if (isDue) void refresh();
  }, [isDue, nowMs, refresh]);
}
