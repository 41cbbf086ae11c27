import { View } from '@tarojs/components';
import { businessDayAt } from '@domain/kernel/business-day';
import type { HomeCard, HomeCheckIn, TodayCount } from '../../../contracts/group-home';
import { formatDeadline, formatTime } from '@/lib/format-time';
import { openPage } from '@/platform/navigation';
import { accessible } from '@/ui/accessible';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { useNow } from '@/ui/countdown/use-now';
import { Tag } from '@/ui/tag/tag';
import { HELD_BACK_WORDS, TODAY_WORDS } from './today-copy';
import { TodayFaces } from './today-faces';
import { todayLabel } from './today-label';
import { useRecord } from './use-record';
import { WaitingNotice } from './waiting-notice';

/** A card of home that is a check-in. */
export type CheckInCard = HomeCard & { readonly checkIn: HomeCheckIn };

interface TodayCardProps {
  readonly groupId: string;
  readonly card: CheckInCard;
  /** How many have done it; null where that is not known. */
  readonly today: TodayCount | null;
  readonly nowMs: number;
  /** Said under the title once today is done: what comes after it. */
  readonly next: string | null;
  /** The promise is of another day than today: what a tap gives is not known. */
  readonly isOld: boolean;
}

/** The one thing to do today: what it is, who has done it, and the button with what this member gets. */
export function TodayCard(props: TodayCardProps) {
  const { groupId, card, today, nowMs, next } = props;
  const { promise, standing } = card.checkIn;
  const openCheckIn = () => {
    openPage('check-in', { challengeId: card.campaignId, groupId });
  };
  const isDone = promise.kind === 'done';
  return (
    <Card kind="hero">
      <View
        hoverClass="hover"
        onClick={openCheckIn}
        {...accessible('button', `${card.title}，${TODAY_WORDS.calendar}`)}
      >
        <View className="row between">
          <View className="sub">{kicker(card.checkIn)}</View>
          {promise.kind === 'open' && (
            <View className="cap none ml8 num">{TODAY_WORDS.before(formatDeadline(promise.closesAtMs, nowMs))}</View>
          )}
        </View>
        <View className="title mt4">{card.title}</View>
        <View className="row mt8">
          <TodayFaces today={today?.challengeId === card.campaignId ? today : null} />
        </View>
        <Hint checkIn={card.checkIn} />
      </View>
      <View className="mt16">
        {isDone ? (
          <View className="row between">
            <View className="row wrap grow">
              <Tag tint="leaf" icon="check">
                {TODAY_WORDS.doneAt(formatTime(promise.atMs))}
              </Tag>
              <View className="sub ml8 num">{TODAY_WORDS.streak(standing.streakDays)}</View>
            </View>
            <Button kind="soft" size="small" onPress={openCheckIn}>
              {TODAY_WORDS.calendar}
            </Button>
          </View>
        ) : (
          <CheckInButton {...props} />
        )}
        {isDone && next !== null && <View className="sub mt12">{next}</View>}
      </View>
    </Card>
  );
}

function CheckInButton({ groupId, card, nowMs, isOld }: TodayCardProps) {
  const { promise } = card.checkIn;
  const phoneMs = useNow('minute');
  // Of an old screen the day is known to the phone alone; where its clock is wrong, a refusal brings the new screen.
  const day = isOld ? businessDayAt(phoneMs) : promise.day;
  const recording = useRecord({ groupId, challengeId: card.campaignId }, day);
  const { label, disabledReason } = todayLabel(promise, nowMs);
  return (
    <>
      <Button
        size="large"
        isBusy={recording.isBusy}
        disabledReason={isOld ? undefined : disabledReason}
        onPress={() => recording.run()}
      >
        {isOld ? TODAY_WORDS.checkIn(null) : label}
      </Button>
      <WaitingNotice recording={recording} />
    </>
  );
}

/** At most one line more: a leave, a first time, points that are held back. */
function Hint({ checkIn: { promise, standing } }: { readonly checkIn: HomeCheckIn }) {
  const words = hintWords(promise, standing.totalDays);
  return words === null ? null : <View className="sub c-sky mt8">{words}</View>;
}

function hintWords(promise: HomeCheckIn['promise'], totalDays: number): string | null {
  if (promise.kind !== 'open') return null;
  if (promise.onLeave) return TODAY_WORDS.onLeave;
  if (promise.earning.heldBack !== null) return HELD_BACK_WORDS[promise.earning.heldBack];
  const [bonus] = promise.earning.bonuses;
  if (bonus !== undefined) return TODAY_WORDS.withBonus(bonus.streakDays, bonus.bonusPoints);
  return totalDays === 0 ? TODAY_WORDS.first : null;
}

function kicker({ promise }: HomeCheckIn): string {
  if (promise.kind === 'open') return TODAY_WORDS.toDo;
  if (promise.kind === 'done') return TODAY_WORDS.allDone;
  if (promise.kind !== 'closed') return TODAY_WORDS.toDo;
  if (promise.reason === 'PAUSED') return TODAY_WORDS.paused;
  return promise.reason === 'ENDED' ? TODAY_WORDS.ended : TODAY_WORDS.notNow;
}
