import { View } from '@tarojs/components';
import { useQueryClient } from '@tanstack/react-query';
import type { CheckInReceipt } from '../../../contracts/check-in';
import type { HomeCard, HomeCheckIn } from '../../../contracts/groups';
import type { TodayPromise } from '@domain/check-in/promise-for-today';
import { formatDeadline, formatInstant, formatTime } from '@/lib/format-time';
import { useMemberAction } from '@/lib/use-action';
import { openPage } from '@/platform/navigation';
import { vibrate } from '@/platform/vibrate';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Notice } from '@/ui/notice/notice';
import { Tag } from '@/ui/tag/tag';
import { RECORD_REFUSALS } from './copy';
import { keepReceipt } from './receipt';
import { CLOSED_WORDS, TODAY_WORDS } from './today-copy';
import { TodayFaces } from './today-faces';

interface TodayCardProps {
  readonly groupId: string;
  readonly card: HomeCard & { readonly checkIn: HomeCheckIn };
  readonly nowMs: number;
  readonly onDone: (receipt: CheckInReceipt) => void;
}

/** The one thing to do today: what it is, who has done it, and the button with what this member gets. */
export function TodayCard(props: TodayCardProps) {
  const { groupId, card, nowMs } = props;
  const { promise, standing } = card.checkIn;
  const openCheckIn = () => {
    openPage('check-in', { challengeId: card.campaignId, groupId });
  };
  return (
    <Card kind="hero">
      <View hoverClass="hover" onClick={openCheckIn}>
        <View className="row between">
          <View className="sub">{promise.kind === 'done' ? TODAY_WORDS.done : TODAY_WORDS.toDo}</View>
          <View className="cap none ml8">{endWords(promise, nowMs)}</View>
        </View>
        <View className="title mt4">{card.title}</View>
        <View className="row mt8">
          <TodayFaces groupId={groupId} challengeId={card.campaignId} />
        </View>
        {promise.kind === 'open' && promise.onLeave && <View className="sub c-sky mt8">{TODAY_WORDS.onLeave}</View>}
      </View>
      <View className="mt16">
        {promise.kind === 'done' ? (
          <View className="row between">
            <View className="row">
              <Tag tint="leaf" icon="check">
                {TODAY_WORDS.doneAt(formatTime(promise.atMs))}
              </Tag>
              <View className="sub ml8">{TODAY_WORDS.streak(standing.streakDays)}</View>
            </View>
            <Button kind="soft" size="small" onPress={openCheckIn}>
              {TODAY_WORDS.calendar}
            </Button>
          </View>
        ) : (
          <CheckInButton {...props} promise={promise} />
        )}
      </View>
    </Card>
  );
}

type NotDone = Exclude<TodayPromise, { kind: 'done' }>;

function CheckInButton({ groupId, card, nowMs, onDone, promise }: TodayCardProps & { readonly promise: NotDone }) {
  const queries = useQueryClient();
  const record = useMemberAction('check-in.record', {
    words: RECORD_REFUSALS,
    refreshes: false,
    onDone: (receipt) => {
      vibrate();
      keepReceipt(queries, receipt);
      onDone(receipt);
      openPage('check-in-done', { challengeId: receipt.challengeId, day: receipt.day });
    },
    onRefused: () => {
      void queries.invalidateQueries({ queryKey: ['member', 'groups.read-home'] });
    },
  });
  const points = promise.kind === 'open' ? promise.earning.totalPoints : 0;
  return (
    <View>
      <Button
        size="large"
        isBusy={record.isBusy}
        disabledReason={whyNot(promise, nowMs)}
        onPress={() => record.run({ groupId, challengeId: card.campaignId })}
      >
        {TODAY_WORDS.checkIn(points)}
      </Button>
      {record.refusal !== null && (
        <Notice icon={record.refusal.code === 'OFFLINE' ? 'wifi-off' : 'circle-alert'}>{record.refusal.words}</Notice>
      )}
    </View>
  );
}

/** Why today's button cannot be pressed, as its label; undefined when it can. */
function whyNot(promise: NotDone, nowMs: number): string | undefined {
  if (promise.kind === 'open') return undefined;
  if (promise.kind !== 'closed') return TODAY_WORDS.stopped[promise.kind];
  const { reason, nextOpensAtMs } = promise;
  return CLOSED_WORDS[reason](nextOpensAtMs === null ? null : formatInstant(nextOpensAtMs, nowMs));
}

const endWords = (promise: TodayPromise, nowMs: number) =>
  promise.kind === 'open' ? TODAY_WORDS.before(formatDeadline(promise.closesAtMs, nowMs)) : '';
