import { View } from '@tarojs/components';
import type { BuddyLine } from '../../../contracts/buddies';
import { businessDayAt } from '@domain/kernel/business-day';
import { formatNearDay } from '@/lib/format-time';
import { avatarOf } from '@/lib/shown-person';
import { useMemberAction } from '@/lib/use-action';
import { Avatar } from '@/ui/avatar/avatar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { showToast } from '@/ui/toast/toast-store';
import { ANSWER_REFUSALS, BUDDY_WORDS } from './buddy-copy';
import { EndButton } from './end-button';

interface MyBuddyProps {
  readonly groupId: string;
  readonly line: BuddyLine;
  readonly nowMs: number;
}

/** Whoever has offered to show me around, with my answer; and how far I am once I said yes. */
export function MyBuddy({ groupId, line, nowMs }: MyBuddyProps) {
  const answering = useMemberAction('groups.answer-buddy', {
    words: ANSWER_REFUSALS,
    onDone: ({ state }) => {
      showToast(state === 'accepted' ? BUDDY_WORDS.accepted : BUDDY_WORDS.over);
    },
  });
  const { who, memberId, state, times, goalTimes, untilMs } = line;
  const isOffered = state === 'offered';
  return (
    <Section title={BUDDY_WORDS.mine}>
      <Card>
        <Cell
          lead={<Avatar person={avatarOf(who, memberId)} />}
          leadWidth={40}
          title={who.name}
          sub={
            isOffered
              ? BUDDY_WORDS.asksMe
              : BUDDY_WORDS.times(times, goalTimes, formatNearDay(businessDayAt(untilMs), nowMs))
          }
          action={isOffered ? undefined : <EndButton groupId={groupId} />}
        />
        {isOffered && (
          <View className="row mt12">
            <View className="grow">
              <Button
                kind="secondary"
                isBusy={answering.isBusy}
                onPress={() => answering.run({ groupId, accepts: false })}
              >
                {BUDDY_WORDS.no}
              </Button>
            </View>
            <View className="grow ml12">
              <Button isBusy={answering.isBusy} onPress={() => answering.run({ groupId, accepts: true })}>
                {BUDDY_WORDS.yes}
              </Button>
            </View>
          </View>
        )}
        {answering.refusal !== null && <Notice icon="circle-alert">{answering.refusal.words}</Notice>}
      </Card>
    </Section>
  );
}
