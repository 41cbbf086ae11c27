import { useState } from 'react';
import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { type ChainTerms, skusOf } from '@domain/chains/chain-terms';
import type { StaffCase } from '../../../../contracts/chain-staff-views';
import { formatInstant } from '@/lib/format-time';
import { PictureRow } from '@/lib/picture-row';
import { useOperatorList } from '@/lib/use-operation';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { useNow } from '@/ui/countdown/use-now';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Tabs } from '@/ui/tabs/tabs';
import { Tag } from '@/ui/tag/tag';
import { CASE_KINDS, CASE_STATES, CASE_WORDS } from '../entry-copy';
import { skuName } from '../sku-name';
import { CaseAnswer } from './case-answer';
import { RUN_REFUSALS } from './copy';
import { CASES_WORDS } from './cases-copy';
import { useRun } from './use-run';

type What = keyof typeof CASES_WORDS.tabs;
const TABS = (['open', 'all'] as const).map((key) => ({ key, label: CASES_WORDS.tabs[key] }));

/** After-sale cases of a chain: what waits first. */
export function CasesPage({ chainId, mayRun }: { readonly chainId: string; readonly mayRun: boolean }) {
  const [what, setWhat] = useState<What>('open');
  const [answering, setAnswering] = useState<StaffCase | null>(null);
  const run = useRun(chainId);
  const list = useOperatorList('chains.list-cases', { chainId, what }, { words: RUN_REFUSALS });
  useReachBottom(() => {
    void list.more();
  });
  const { items, refusal, isLoading, status } = list;
  const terms = run.data?.terms;
  return (
    <Page title={CASES_WORDS.title}>
      <Tabs tabs={TABS} current={what} onChange={setWhat} />
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={list.isOffline} hasContent={items.length > 0} onRetry={list.refresh} />
      )}
      {(isLoading || terms === undefined) && refusal === null && <SkeletonRows count={3} />}
      {items.length === 0 && status === 'end' && !isLoading && refusal === null && (
        <Empty title={CASES_WORDS.empty[what]} />
      )}
      {items.length > 0 && terms !== undefined && (
        <Card kind="flush">
          {items.map((one) => (
            <CaseRow key={one.caseId} one={one} terms={terms} onAnswer={mayRun ? setAnswering : undefined} />
          ))}
        </Card>
      )}
      {items.length > 0 && refusal === null && <ListEnd status={status} onMore={list.more} />}
      {answering !== null && (
        <CaseAnswer
          one={answering}
          onClose={() => {
            setAnswering(null);
          }}
        />
      )}
    </Page>
  );
}

interface CaseRowProps {
  readonly one: StaffCase;
  readonly terms: ChainTerms;
  readonly onAnswer: ((one: StaffCase) => void) | undefined;
}

function CaseRow({ one, terms, onAnswer }: CaseRowProps) {
  const nowMs = useNow('minute');
  const sku = skusOf(terms)[one.sku];
  const { word, tint } = CASE_STATES[one.state];
  return (
    <Cell
      title={CASES_WORDS.line(
        one.number,
        CASE_WORDS.line(sku === undefined ? '' : skuName(sku), one.count, CASE_KINDS[one.kind]),
      )}
      sub={
        <View>
          <View>{`${one.who.name}：${one.text}`}</View>
          <PictureRow fileIds={one.pictureFileIds} waitingCount={one.waitingPictureCount} />
          {one.answer !== '' && <View className="c-1">{one.answer}</View>}
          <View className="cap num">{formatInstant(one.atMs, nowMs)}</View>
        </View>
      }
      value={one.state === 'open' && onAnswer !== undefined ? undefined : <Tag tint={tint}>{word}</Tag>}
      action={
        one.state === 'open' && onAnswer !== undefined ? (
          <Button
            kind="soft"
            size="small"
            onPress={() => {
              onAnswer(one);
            }}
          >
            {CASES_WORDS.answer}
          </Button>
        ) : undefined
      }
    />
  );
}
