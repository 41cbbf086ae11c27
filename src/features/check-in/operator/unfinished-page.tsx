import { useState } from 'react';
import { View } from '@tarojs/components';
import { NAMELESS } from '@domain/groups/copy';
import { dayStateAt } from '@domain/check-in/today';
import type { AttendanceLine } from '../../../../contracts/check-in-staff';
import { SayCard } from '@/lib/say-card';
import { useMemberOperation } from '@/lib/use-operation';
import { formatDeadline } from '@/lib/format-time';
import { Card } from '@/ui/card/card';
import { useNow } from '@/ui/countdown/use-now';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { Tabs } from '@/ui/tabs/tabs';
import { READ_REFUSALS } from '../copy';
import type { ChallengeRef } from '../show-receipt';
import { AttendanceList } from './attendance-list';
import { AttendanceStats } from './attendance-stats';
import { ATTENDANCE_WORDS } from './campaign-copy';
import { chatTexts } from './chat-copy';
import { TakeBackSheet } from './take-back-sheet';
import { useAttendance, type AttendanceSide } from './use-attendance';

const TABS = (['unfinished', 'done'] as const).map((key) => ({ key, label: ATTENDANCE_WORDS.tabs[key] }));

interface UnfinishedPageProps {
  readonly challenge: ChallengeRef;
  /** Whether this person may take a day back. */
  readonly mayTakeBack: boolean;
}

/** Who has not checked in today, and who has, with a text for the chat. */
export function UnfinishedPage({ challenge, mayTakeBack }: UnfinishedPageProps) {
  const [side, setSide] = useState<AttendanceSide>('unfinished');
  const [chosen, setChosen] = useState<AttendanceLine | null>(null);
  const attendance = useAttendance(challenge, side);
  const { figures, refusal } = attendance;
  const hasAnything = refusal === null || figures !== undefined;
  return (
    <Page title={figures?.title ?? ATTENDANCE_WORDS.title}>
      {refusal !== null && (
        <Failed
          words={refusal.words}
          isOffline={attendance.isOffline}
          hasContent={figures !== undefined}
          onRetry={attendance.refresh}
        />
      )}
      {hasAnything && (
        <Card kind="hero">
          <AttendanceStats figures={figures} />
        </Card>
      )}
      {side === 'unfinished' && figures !== undefined && <Say challenge={challenge} attendance={attendance} />}
      <View className="mt16">
        <Tabs tabs={TABS} current={side} onChange={setSide} />
      </View>
      {hasAnything && (
        <AttendanceList side={side} attendance={attendance} onTakeBack={mayTakeBack ? setChosen : undefined} />
      )}
      {chosen !== null && figures !== undefined && (
        <TakeBackSheet
          challenge={challenge}
          line={chosen}
          today={figures.day}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </Page>
  );
}

/** Names beyond these would fill a chat. */
const NAMED_MAX = 12;

interface SayProps {
  readonly challenge: ChallengeRef;
  readonly attendance: ReturnType<typeof useAttendance>;
}

/** The text for the chat: who is on leave is not called. */
function Say({ challenge, attendance: { figures, lines } }: SayProps) {
  const nowMs = useNow('minute');
  const [tone, setTone] = useState(0);
  const { data } = useMemberOperation('check-in.read', challenge, { words: READ_REFUSALS });
  if (figures === undefined || data === undefined) return null;
  const state = dayStateAt(data.challenge.terms, nowMs);
  const unfinishedCount = Math.max(0, figures.memberCount - figures.doneCount);
  const onLeaveCount = lines.filter((line) => line.onLeave).length;
  const names = lines.filter((line) => !line.onLeave && isNamed(line.who.name)).map((line) => line.who.name);
  const named = names.slice(0, NAMED_MAX);
  const texts = chatTexts({
    title: figures.title,
    doneCount: figures.doneCount,
    names: named,
    moreCount: Math.max(0, unfinishedCount - onLeaveCount - named.length),
    deadline: state.kind === 'open' ? formatDeadline(state.closesAtMs, nowMs) : null,
  });
  const another = () => {
    setTone(tone + 1);
  };
  return (
    <SayCard
      label={ATTENDANCE_WORDS.say}
      text={texts[tone % texts.length] ?? ''}
      onAnother={texts.length > 1 ? another : undefined}
    />
  );
}

/** A masked name calls nobody, and whoever hides their name is not to be called by it. */
const isNamed = (name: string) => name !== NAMELESS && !name.endsWith('*');
