import { useState } from 'react';
import { View } from '@tarojs/components';
import type { RunPage as Run } from '../../../../contracts/chain-staff-views';
import { skusOf } from '@domain/chains/chain-terms';
import { SayCard } from '@/lib/say-card';
import { useShareCard } from '@/platform/share';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { useNow } from '@/ui/countdown/use-now';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { Section } from '@/ui/section/section';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { CHAIN_WORDS } from '../chain-copy';
import { MoneyCard } from '../money-card';
import { shareStanding } from '../share-standing';
import { skuName } from '../sku-name';
import { AfterActions } from './after-actions';
import { LookActions } from './look-actions';
import { RUN_WORDS } from './run-copy';
import { RunFigures } from './run-figures';
import { StopActions } from './stop-actions';
import { useRun } from './use-run';

/** Members join meanwhile, and a closed chain forms without anybody's doing: the page looks again by itself. */
const WATCH_MS = 10_000;

interface RunPageProps {
  readonly chainId: string;
  /** It has just been published: sharing it is what comes next. */
  readonly isFresh: boolean;
  readonly mayRun: boolean;
}

/** One chain for those who run it: how it stands, the money, what can be done, and the card for the chat. */
export function RunPage({ chainId, isFresh, mayRun }: RunPageProps) {
  const asked = useRun(chainId, WATCH_MS);
  const { data, refusal } = asked;
  const title = data?.title ?? RUN_WORDS.title;
  const { share } = useShareCard({
    title: data === undefined ? title : shareWords(data),
    page: 'chain',
    params: { chainId, groupId: data?.groupId ?? '' },
  });
  const isOn = data?.phase === 'open' || data?.phase === 'upcoming' || data?.phase === 'paused';
  return (
    <Page title={title} bar={isOn && <ShareBar onShare={share} />}>
      {refusal !== null && (
        <Failed
          words={refusal.words}
          isOffline={asked.isOffline}
          hasContent={data !== undefined}
          onRetry={asked.refresh}
        />
      )}
      {asked.isLoading && <SkeletonRows count={5} />}
      {data !== undefined && <RunContent run={data} isFresh={isFresh} mayRun={mayRun} />}
    </Page>
  );
}

function ShareBar({ onShare }: { readonly onShare: () => void }) {
  return (
    <BottomBar>
      <Button size="large" isWide icon="share-2" openType="share" onPress={onShare}>
        {RUN_WORDS.share}
      </Button>
    </BottomBar>
  );
}

const shareWords = (run: Run): string => CHAIN_WORDS.shareTitle(run.title, shareStanding(run));

interface RunContentProps extends Omit<RunPageProps, 'chainId'> {
  readonly run: Run;
}

function RunContent({ run, isFresh, mayRun }: RunContentProps) {
  const nowMs = useNow('minute');
  // What there is to say in the chat about what was just done here.
  const [toSay, setToSay] = useState<string | null>(null);
  return (
    <View>
      {isFresh && toSay === null && (
        <Notice tint="leaf" icon="circle-check">
          {RUN_WORDS.published}
        </Notice>
      )}
      {run.waitingPictureCount > 0 && !isFresh && (
        <Notice tint="sky">{RUN_WORDS.waitingPictures(run.waitingPictureCount)}</Notice>
      )}
      <RunFigures run={run} nowMs={Math.max(nowMs, run.nowMs)} />
      {toSay !== null && <SayCard label={RUN_WORDS.sayIt} text={toSay} />}
      <LookActions run={run} mayRun={mayRun} />
      {mayRun && <AfterActions run={run} onSay={setToSay} />}
      <PerSku run={run} />
      <MoneyCard money={run.money} terms={run.terms} shortages={run.shortages} />
      {mayRun && <StopActions run={run} onSay={setToSay} />}
    </View>
  );
}

/** How much of each variant stands in entries. */
function PerSku({ run: { terms, skus } }: { readonly run: Run }) {
  return (
    <Section title={RUN_WORDS.perSku}>
      <Card kind="flush">
        {skusOf(terms).map((sku) => {
          const counts = skus[sku.sku];
          return (
            <Cell
              key={sku.sku}
              title={skuName(sku)}
              sub={
                counts !== undefined && (
                  <View className="num">{RUN_WORDS.sold(counts.soldCount, counts.leftCount, counts.heldCount)}</View>
                )
              }
            />
          );
        })}
      </Card>
    </Section>
  );
}
