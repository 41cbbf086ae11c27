import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import type { EntryLine } from '../../../contracts/points-views';
import { formatNearDay } from '@/lib/format-time';
import { useMemberList } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { POINTS_WORDS } from './copy';
import { daysOf } from './days-of';
import { EntryRow } from './entry-row';

export type EntryTab = keyof typeof POINTS_WORDS.tabs;

interface EntryListProps {
  readonly tab: EntryTab;
  readonly nowMs: number;
  readonly onPress: (entry: EntryLine) => void;
}

/** The ledger or one side of it, newest first, day by day. */
export function EntryList({ tab, nowMs, onPress }: EntryListProps) {
  const list = useMemberList('points.list-entries', { tab }, { words: {} });
  useReachBottom(() => {
    void list.more();
  });
  const { items, isLoading, refusal, isOffline, status, more, refresh } = list;
  if (isLoading) return <SkeletonRows count={6} />;
  return (
    <View>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={refresh} />
      )}
      {items.length === 0 && refusal === null && <NoEntries tab={tab} />}
      {daysOf(items).map(({ day, entries }) => (
        <View key={day} className="mt16">
          <View className="cap num">{formatNearDay(day, nowMs)}</View>
          <Card kind="flush">
            {entries.map((entry) => (
              <EntryRow key={entry.number} entry={entry} onPress={onPress} />
            ))}
          </Card>
        </View>
      ))}
      {items.length > 0 && <ListEnd status={status} onMore={more} />}
    </View>
  );
}

function NoEntries({ tab }: { readonly tab: EntryTab }) {
  if (tab !== 'all') return <Empty isSmall title={POINTS_WORDS.empty[tab]} />;
  return (
    <Empty
      title={POINTS_WORDS.empty.all}
      action={POINTS_WORDS.toCheckIn}
      onPress={() => {
        openPage('home');
      }}
    />
  );
}
