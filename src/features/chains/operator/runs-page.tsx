import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import type { RunLine } from '../../../../contracts/chain-staff-views';
import { formatCount, formatFen } from '@/lib/format-points';
import { formatDeadline } from '@/lib/format-time';
import { useOperatorList } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Cell } from '@/ui/cell/cell';
import { useNow } from '@/ui/countdown/use-now';
import { Glyph } from '@/ui/glyph/glyph';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Tag } from '@/ui/tag/tag';
import { CHAIN_WORDS, PHASES } from '../chain-copy';
import { ParcelledList } from '../parcelled-list';
import { ENTRIES_WORDS, RUN_WORDS } from './run-copy';

const create = () => {
  openPage('chain-edit', {});
};

/** Every chain of the group, newest first. */
export function RunsPage({ groupId }: { readonly groupId: string }) {
  const nowMs = useNow('minute');
  const list = useOperatorList('chains.list-runs', { groupId }, { words: {} });
  useReachBottom(() => {
    void list.more();
  });
  const { items, refusal, isLoading, status } = list;
  return (
    <Page
      title={RUN_WORDS.list}
      bar={
        <BottomBar>
          <Button size="large" isWide icon="plus" onPress={create}>
            {RUN_WORDS.create}
          </Button>
        </BottomBar>
      }
    >
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={list.isOffline} hasContent={items.length > 0} onRetry={list.refresh} />
      )}
      {isLoading && <SkeletonRows count={4} />}
      {items.length === 0 && status === 'end' && !isLoading && refusal === null && (
        <Empty title={RUN_WORDS.noneOn} note={RUN_WORDS.noneOnNote} />
      )}
      {items.length > 0 && (
        <ParcelledList items={items} keyOf={({ chainId }) => chainId}>
          {(run) => <RunRow run={run} nowMs={nowMs} />}
        </ParcelledList>
      )}
      {items.length > 0 && refusal === null && <ListEnd status={status} onMore={list.more} />}
    </Page>
  );
}

function RunRow({ run, nowMs }: { readonly run: RunLine; readonly nowMs: number }) {
  const { word, tint } = PHASES[run.phase];
  const joined = CHAIN_WORDS.joined(formatCount(run.entryCount), formatCount(run.pieceCount));
  const waitingFen = run.money.waitingFen;
  return (
    <Cell
      lead={<Glyph text={run.title} />}
      leadWidth={48}
      title={<View className="ell">{run.title}</View>}
      sub={
        <View>
          <View className="num">{CHAIN_WORDS.until(formatDeadline(run.closesAtMs, nowMs))}</View>
          <View className="num">
            {waitingFen > 0
              ? `${joined} · ${ENTRIES_WORDS.owes(waitingFen)}`
              : `${joined} · ${formatFen(run.money.collectedFen)}`}
          </View>
        </View>
      }
      value={<Tag tint={tint}>{word}</Tag>}
      label={`${run.title}，${word}`}
      onPress={() => {
        openPage('chain-run', { chainId: run.chainId });
      }}
    />
  );
}
