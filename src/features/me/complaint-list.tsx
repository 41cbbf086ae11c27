import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { businessDayAt } from '@domain/kernel/business-day';
import type { MyComplaint } from '../../../contracts/people';
import { formatInstant, formatNearDay } from '@/lib/format-time';
import { useMemberList } from '@/lib/use-operation';
import { Card } from '@/ui/card/card';
import { useNow } from '@/ui/countdown/use-now';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Tag } from '@/ui/tag/tag';
import { COMPLAINT_WORDS } from './copy';

/** What I complained of, with the answers. */
export function ComplaintList() {
  const nowMs = useNow('minute');
  const mine = useMemberList('groups.list-my-complaints', {}, { words: {} });
  const { items, isLoading, refusal, isOffline, refresh, status, more } = mine;
  useReachBottom(() => {
    void more();
  });
  const isEmpty = !isLoading && refusal === null && items.length === 0;
  return (
    <Section title={COMPLAINT_WORDS.mine}>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={3} />}
      {isEmpty && (
        <Card>
          <Empty isSmall title={COMPLAINT_WORDS.empty} note={COMPLAINT_WORDS.emptyNote} />
        </Card>
      )}
      {items.map((complaint) => (
        <ComplaintCard key={complaint.complaintId} complaint={complaint} nowMs={nowMs} />
      ))}
      {items.length > 0 && <ListEnd status={status} onMore={more} />}
    </Section>
  );
}

function ComplaintCard({ complaint, nowMs }: { readonly complaint: MyComplaint; readonly nowMs: number }) {
  const { text, atMs, answer } = complaint;
  return (
    <Card>
      <View className="row between">
        <View className="cap num">{formatInstant(atMs, nowMs)}</View>
        {answer === null && <Tag tint="apricot">{COMPLAINT_WORDS.waiting}</Tag>}
      </View>
      <View className="body prose mt8">{text}</View>
      {answer !== null && (
        <View>
          <View className="hr" />
          <View className="cap num">{COMPLAINT_WORDS.answered(formatNearDay(businessDayAt(answer.atMs), nowMs))}</View>
          <View className="body prose mt4">{answer.text}</View>
        </View>
      )}
    </Card>
  );
}
