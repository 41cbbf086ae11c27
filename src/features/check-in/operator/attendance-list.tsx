import { View } from '@tarojs/components';
import type { AttendanceLine } from '../../../../contracts/check-in-staff';
import { formatDay } from '@/lib/format-time';
import { avatarOf } from '@/lib/shown-person';
import { openPage } from '@/platform/navigation';
import { Avatar } from '@/ui/avatar/avatar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Empty } from '@/ui/states/empty';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Tag } from '@/ui/tag/tag';
import { ATTENDANCE_WORDS } from './campaign-copy';
import type { AttendanceSide, useAttendance } from './use-attendance';

interface AttendanceListProps {
  readonly side: AttendanceSide;
  readonly attendance: ReturnType<typeof useAttendance>;
  /** Undefined for somebody who may not. */
  readonly onTakeBack: ((line: AttendanceLine) => void) | undefined;
}

/** The people of one side, page by page. */
export function AttendanceList({ side, attendance, onTakeBack }: AttendanceListProps) {
  const { lines, isLoading, status, figures } = attendance;
  if (isLoading) return <SkeletonRows count={6} />;
  if (lines.length === 0 && status === 'end') return <NobodyHere side={side} />;
  return (
    <View>
      {side === 'unfinished' && <View className="cap mt8">{ATTENDANCE_WORDS.unfinishedFirst}</View>}
      <Card kind="flush">
        {lines.map((line) => (
          <PersonRow key={line.memberId} line={line} side={side} today={figures?.day ?? ''} onTakeBack={onTakeBack} />
        ))}
      </Card>
      <ListEnd status={status} onMore={attendance.more} />
    </View>
  );
}

function NobodyHere({ side }: { readonly side: AttendanceSide }) {
  const isDone = side === 'done';
  return (
    <Card>
      <Empty
        isSmall
        title={isDone ? ATTENDANCE_WORDS.nobodyDone : ATTENDANCE_WORDS.everybodyDone}
        note={isDone ? ATTENDANCE_WORDS.nobodyDoneNote : ATTENDANCE_WORDS.everybodyDoneNote}
      />
    </Card>
  );
}

interface PersonRowProps {
  readonly line: AttendanceLine;
  readonly side: AttendanceSide;
  readonly today: string;
  readonly onTakeBack: ((line: AttendanceLine) => void) | undefined;
}

function PersonRow({ line, side, today, onTakeBack }: PersonRowProps) {
  const openMember = () => {
    openPage('member', { memberId: line.memberId });
  };
  const takeBack = onTakeBack !== undefined && side === 'done' && (
    <Button
      kind="secondary"
      size="small"
      label={`${ATTENDANCE_WORDS.takeBack}，${line.who.name}`}
      onPress={() => {
        onTakeBack(line);
      }}
    >
      {ATTENDANCE_WORDS.takeBack}
    </Button>
  );
  return (
    <Cell
      lead={<Avatar person={avatarOf(line.who, line.memberId)} size={40} />}
      leadWidth={40}
      title={<View className="ell">{line.who.name}</View>}
      sub={<View className="num">{standingWords(line, today)}</View>}
      value={line.onLeave ? <Tag tint="sky">{ATTENDANCE_WORDS.onLeave}</Tag> : undefined}
      action={takeBack === false ? undefined : takeBack}
      onPress={takeBack === false ? openMember : undefined}
    />
  );
}

function standingWords({ lastDay, streakDays }: AttendanceLine, today: string): string {
  if (lastDay === '') return ATTENDANCE_WORDS.never;
  const streak = streakDays === 0 ? ATTENDANCE_WORDS.broken : ATTENDANCE_WORDS.streak(streakDays);
  return lastDay === today ? streak : `${streak} · ${ATTENDANCE_WORDS.lastDay(formatDay(lastDay, today))}`;
}
