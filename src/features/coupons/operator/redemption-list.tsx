import { useState } from 'react';
import { View } from '@tarojs/components';
import type { RedemptionLine } from '../../../../contracts/coupon-views';
import { businessDayAt } from '@domain/kernel/business-day';
import { formatFen } from '@/lib/format-points';
import { formatNearDay } from '@/lib/format-time';
import { useOperatorList, type AskedList } from '@/lib/use-operation';
import { Card } from '@/ui/card/card';
import { useNow } from '@/ui/countdown/use-now';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { Stats } from '@/ui/stat/stats';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Segment } from '@/ui/tabs/tabs';
import { countWords, REDEEM_WORDS } from './redeem-copy';
import { RedemptionRow } from './redemption-row';
import { SlowUndoSheet } from './slow-undo-sheet';
import type { MyStanding } from './use-my-standing';
import { useUndo } from './use-undo';

interface RedemptionListProps {
  /** The group that the phone looks at; null when there is none. */
  readonly groupId: string | null;
  readonly standing: MyStanding;
}

type Scope = 'mine' | 'everybody';
const SCOPES = [
  { key: 'mine', label: REDEEM_WORDS.mine },
  { key: 'everybody', label: REDEEM_WORDS.everybody },
] as const;

/** What was redeemed: mine, and for those who run the group everybody's, with the way back. */
export function RedemptionList({ groupId, standing }: RedemptionListProps) {
  const [scope, setScope] = useState<Scope>('mine');
  const managed = groupId !== null && standing.manages(groupId) ? groupId : standing.managedGroupId;
  const isAll = managed !== null && scope === 'everybody';
  const list = useOperatorList('coupons.list-redemptions', isAll ? { groupId: managed } : {}, { words: {} });
  const hasNothing = list.items.length === 0 && !list.isLoading && list.refusal === null;
  return (
    <Section title={REDEEM_WORDS.list}>
      {managed !== null && <Segment tabs={SCOPES} current={scope} onChange={setScope} />}
      {list.refusal !== null && <Refused list={list} />}
      {list.isLoading && <SkeletonRows count={3} />}
      {hasNothing && (
        <Card>
          <Empty
            isSmall
            title={isAll ? REDEEM_WORDS.emptyGroup : REDEEM_WORDS.empty}
            note={isAll ? undefined : REDEEM_WORDS.emptyNote}
          />
        </Card>
      )}
      {list.items.length > 0 && <Lines list={list} standing={standing} showsWho={isAll} />}
    </Section>
  );
}

function Refused({ list }: { readonly list: AskedList<RedemptionLine> }) {
  const { refusal, isOffline, refresh, items } = list;
  return <Failed words={refusal?.words ?? ''} isOffline={isOffline} hasContent={items.length > 0} onRetry={refresh} />;
}

interface LinesProps {
  readonly list: AskedList<RedemptionLine>;
  readonly standing: MyStanding;
  readonly showsWho: boolean;
}

function Lines({ list, standing, showsWho }: LinesProps) {
  const nowMs = useNow('minute');
  const undo = useUndo();
  const [slow, setSlow] = useState<RedemptionLine | null>(null);
  const days = [...new Set(list.items.map((line) => businessDayAt(line.atMs)))];
  return (
    <View>
      <TodayFigures list={list} nowMs={nowMs} />
      {undo.refusal !== null && (
        <Notice icon="circle-alert" onPress={undo.clear}>
          {undo.refusal.words}
        </Notice>
      )}
      {days.map((day) => (
        <View key={day}>
          <View className="sub mt16">{formatNearDay(day, nowMs)}</View>
          <Card kind="flush">
            {list.items
              .filter((line) => businessDayAt(line.atMs) === day)
              .map((line) => (
                <RedemptionRow
                  key={line.couponId}
                  line={line}
                  showsWho={showsWho}
                  managesSomething={standing.managesSomething}
                  onUndo={() => undo.run({ couponId: line.couponId })}
                  onAsk={() => {
                    setSlow(line);
                  }}
                />
              ))}
          </Card>
        </View>
      ))}
      <ListEnd status={list.status} onMore={list.more} />
      <SlowUndoSheet
        line={slow}
        isBusy={undo.isBusy}
        onConfirm={async () => {
          if (slow !== null) await undo.run({ couponId: slow.couponId });
          setSlow(null);
        }}
        onCancel={() => {
          setSlow(null);
        }}
      />
    </View>
  );
}

/** Today in two figures; unknown while today goes on beyond what is loaded. */
function TodayFigures({ list, nowMs }: { readonly list: AskedList<RedemptionLine>; readonly nowMs: number }) {
  const today = businessDayAt(nowMs);
  const lines = list.items.filter((line) => businessDayAt(line.atMs) === today);
  const isWhole = lines.length < list.items.length || list.status === 'end';
  const sumFen = lines.reduce((sum, line) => sum + line.discountFen, 0);
  return (
    <Card>
      <Stats
        stats={[
          {
            label: REDEEM_WORDS.todayCount,
            value: isWhole ? countWords(lines.length) : null,
            unit: REDEEM_WORDS.sheets,
          },
          { label: REDEEM_WORDS.todayFen, value: isWhole ? formatFen(sumFen) : null },
        ]}
      />
    </Card>
  );
}
