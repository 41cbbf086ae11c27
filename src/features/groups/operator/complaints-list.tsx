import { useState } from 'react';
import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import type { ComplaintLine } from '../../../../contracts/group-members';
import { formatInstant } from '@/lib/format-time';
import { useOperatorList } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { useNow } from '@/ui/countdown/use-now';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Segment } from '@/ui/tabs/tabs';
import { AnswerSheet } from './answer-sheet';
import { COMPLAINTS_WORDS } from './copy';

type Tab = keyof typeof COMPLAINTS_WORDS.tabs;

const TABS = (['open', 'answered'] as const).map((key) => ({ key, label: COMPLAINTS_WORDS.tabs[key] }));

/** What members wrote to the group's staff: what waits for an answer, or what has one. */
export function ComplaintsList({ groupId }: { readonly groupId: string }) {
  const [tab, setTab] = useState<Tab>('open');
  return (
    <View>
      <View className="mt12">
        <Segment tabs={TABS} current={tab} onChange={setTab} />
      </View>
      <Complaints key={tab} groupId={groupId} tab={tab} />
    </View>
  );
}

function Complaints({ groupId, tab }: { readonly groupId: string; readonly tab: Tab }) {
  const [answering, setAnswering] = useState<ComplaintLine | null>(null);
  const nowMs = useNow('minute');
  const list = useOperatorList('groups.list-complaints', { groupId, status: tab }, { words: {} });
  const { items, isLoading, refusal, isOffline, refresh, status, more } = list;
  useReachBottom(() => {
    void more();
  });
  const isEmpty = !isLoading && refusal === null && items.length === 0;
  return (
    <View>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={3} />}
      {isEmpty && <Empty title={COMPLAINTS_WORDS.empty[tab]} note={COMPLAINTS_WORDS.emptyNote} />}
      {items.map((line) => (
        <ComplaintCard
          key={line.complaintId}
          line={line}
          nowMs={nowMs}
          onAnswer={() => {
            setAnswering(line);
          }}
        />
      ))}
      {items.length > 0 && <ListEnd status={status} onMore={more} />}
      {answering !== null && (
        <AnswerSheet
          groupId={groupId}
          complaint={answering}
          onClose={() => {
            setAnswering(null);
          }}
        />
      )}
    </View>
  );
}

interface ComplaintCardProps {
  readonly line: ComplaintLine;
  readonly nowMs: number;
  readonly onAnswer: () => void;
}

function ComplaintCard({ line, nowMs, onAnswer }: ComplaintCardProps) {
  const { name, text, atMs, answer, memberId } = line;
  return (
    <Card>
      <View className="row between">
        <View className="m grow ell">{name}</View>
        <View className="cap num none ml12">{formatInstant(atMs, nowMs)}</View>
      </View>
      <View className="body prose mt8">{text}</View>
      {answer !== null && (
        <View>
          <View className="hr" />
          <View className="cap num">{COMPLAINTS_WORDS.answered(formatInstant(answer.atMs, nowMs))}</View>
          <View className="body prose mt4">{answer.text}</View>
        </View>
      )}
      <View className="row mt12">
        <Button
          kind="secondary"
          isWide
          onPress={() => {
            openPage('member', { memberId });
          }}
        >
          {COMPLAINTS_WORDS.person}
        </Button>
        {answer === null && (
          <View className="row grow ml12">
            <Button kind="soft" isWide onPress={onAnswer}>
              {COMPLAINTS_WORDS.answer}
            </Button>
          </View>
        )}
      </View>
    </Card>
  );
}
