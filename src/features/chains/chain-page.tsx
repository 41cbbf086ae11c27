import Taro, { usePullDownRefresh } from '@tarojs/taro';
import type { UsableCoupon } from '../../../contracts/chain-coupon-views';
import type { ChainPage, EntryPage } from '../../../contracts/chain-views';
import { useMemberOperation, type Asked } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { CHAIN_WORDS } from './chain-copy';
import { ChainScreen } from './chain-screen';
import { ChainSkeleton } from './chain-skeleton';
import { READ_ENTRY_REFUSALS, READ_REFUSALS } from './copy';
import { LIST_WORDS } from './entry-copy';

/** How often an open chain is asked for again by itself: others join all the time. */
const WATCH_MS = 15_000;

interface ChainPageProps {
  readonly chainId: string;
  /** The entry that is to be changed. */
  readonly editing: string | undefined;
}

/** One chain, to look at and to join, or one entry of it to change. */
export function GroupChainPage({ chainId, editing }: ChainPageProps) {
  const asked = useMemberOperation('chains.read', { chainId }, { words: READ_REFUSALS, everyMs: WATCH_MS });
  const own = useMemberOperation(
    'chains.read-entry',
    { entryId: editing ?? '' },
    { words: READ_ENTRY_REFUSALS, isEnabled: editing !== undefined },
  );
  const coupon = useHeldCoupon(own.data);
  usePullDownRefresh(() => {
    void asked.refresh().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  const { data } = asked;
  if (data !== undefined && editing === undefined) {
    return <ChainScreen page={data} changing={null} onRefresh={asked.refresh} />;
  }
  if (data !== undefined && own.data !== undefined && coupon !== undefined) {
    return <ChainScreen page={data} changing={{ entry: own.data, coupon }} onRefresh={asked.refresh} />;
  }
  return <NotYet asked={editing !== undefined && own.refusal !== null ? own : asked} />;
}

/** The coupon that an entry holds, to price a change with; null when it holds none or it cannot be read, undefined until known. */
function useHeldCoupon(entry: EntryPage | undefined): UsableCoupon | null | undefined {
  const couponId = entry?.couponId ?? null;
  const asked = useMemberOperation(
    'coupons.read',
    { couponId: couponId ?? '' },
    { words: { COUPON_UNKNOWN: '' }, isEnabled: couponId !== null },
  );
  if (entry === undefined) return undefined;
  if (couponId === null || asked.refusal !== null) return null;
  return asked.data;
}

function NotYet({
  asked: { refusal, isOffline, refresh },
}: {
  readonly asked: Pick<Asked<ChainPage>, 'refusal' | 'isOffline' | 'refresh'>;
}) {
  const isUnknown = refusal?.code === 'CHAIN_UNKNOWN' || refusal?.code === 'ENTRY_UNKNOWN';
  return (
    <Page title={CHAIN_WORDS.title}>
      {refusal === null && <ChainSkeleton />}
      {isUnknown && (
        <Empty
          title={refusal.words}
          action={LIST_WORDS.title}
          onPress={() => {
            openPage('chains', {});
          }}
        />
      )}
      {refusal !== null && !isUnknown && <Failed words={refusal.words} isOffline={isOffline} onRetry={refresh} />}
    </Page>
  );
}
