import type { HomeCard } from '../../../contracts/groups';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import { openPage } from '@/platform/navigation';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Glyph } from '@/ui/glyph/glyph';
import { Section } from '@/ui/section/section';
import { Tag } from '@/ui/tag/tag';
import { HOME_WORDS, RUNNING_WORDS } from './copy';

interface RunningListProps {
  readonly groupId: string;
  readonly cards: readonly HomeCard[];
  readonly nowMs: number;
}

/** What is on and what comes next, beside today's one thing. */
export function RunningList({ groupId, cards, nowMs }: RunningListProps) {
  if (cards.length === 0) return null;
  return (
    <Section title={HOME_WORDS.running}>
      <Card kind="flush">
        {cards.map((card) => (
          <RunningRow key={card.campaignId} groupId={groupId} card={card} nowMs={nowMs} />
        ))}
      </Card>
    </Section>
  );
}

function RunningRow({ groupId, card, nowMs }: { groupId: string; card: HomeCard; nowMs: number }) {
  const open = () => {
    if (card.context === 'check-in') openPage('check-in', { challengeId: card.campaignId, groupId });
    else openPage('mall');
  };
  return (
    <Cell
      lead={<Glyph text={card.title} />}
      leadWidth={48}
      title={card.title}
      sub={whenWords(card, nowMs)}
      action={<RowAction card={card} nowMs={nowMs} onPress={open} />}
      onPress={open}
    />
  );
}

function RowAction({ card, nowMs, onPress }: { card: HomeCard; nowMs: number; onPress: () => void }) {
  if (card.paused) return <Tag tint="apricot">{RUNNING_WORDS.paused}</Tag>;
  if (card.startsAtMs > nowMs) return <Tag>{RUNNING_WORDS.soon}</Tag>;
  if (card.checkIn?.promise.kind === 'done') return <Tag tint="leaf">{RUNNING_WORDS.done}</Tag>;
  return (
    <Button kind="soft" size="small" onPress={onPress}>
      {card.context === 'check-in' ? RUNNING_WORDS.checkIn : RUNNING_WORDS.mall}
    </Button>
  );
}

function whenWords(card: HomeCard, nowMs: number): string {
  if (card.startsAtMs > nowMs) return RUNNING_WORDS.starts(formatInstant(card.startsAtMs, nowMs));
  const until = RUNNING_WORDS.until(formatDeadline(card.endsAtMs, nowMs));
  return card.checkIn === null || card.checkIn.standing.streakDays === 0
    ? until
    : `${RUNNING_WORDS.streak(card.checkIn.standing.streakDays)} · ${until}`;
}
