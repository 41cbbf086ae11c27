import type { BuddyLine } from '../../../contracts/buddies';
import { businessDayAt } from '@domain/kernel/business-day';
import { formatNearDay } from '@/lib/format-time';
import { avatarOf } from '@/lib/shown-person';
import { Avatar } from '@/ui/avatar/avatar';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Section } from '@/ui/section/section';
import { BUDDY_WORDS } from './buddy-copy';
import { EndButton } from './end-button';

interface ShowingListProps {
  readonly groupId: string;
  readonly lines: readonly BuddyLine[];
  readonly nowMs: number;
}

/** Whom I show around, and how far they are. */
export function ShowingList({ groupId, lines, nowMs }: ShowingListProps) {
  return (
    <Section title={BUDDY_WORDS.showing}>
      <Card kind="flush">
        {lines.map((line) => (
          <Cell
            key={line.memberId}
            lead={<Avatar person={avatarOf(line.who, line.memberId)} />}
            leadWidth={40}
            title={line.who.name}
            sub={standing(line, nowMs)}
            action={<EndButton groupId={groupId} memberId={line.memberId} />}
          />
        ))}
      </Card>
    </Section>
  );
}

function standing({ state, untilMs, times, goalTimes }: BuddyLine, nowMs: number): string {
  const until = formatNearDay(businessDayAt(untilMs), nowMs);
  return state === 'offered' ? BUDDY_WORDS.waiting(until) : BUDDY_WORDS.times(times, goalTimes, until);
}
