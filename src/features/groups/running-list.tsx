import { useState } from 'react';
import type { HomeCard, HomeChain } from '../../../contracts/group-home';
import { businessDayAt } from '@domain/kernel/business-day';
import { formatDeadline, formatInstant, formatTime } from '@/lib/format-time';
import { openPage } from '@/platform/navigation';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Glyph } from '@/ui/glyph/glyph';
import { Section } from '@/ui/section/section';
import { Tag } from '@/ui/tag/tag';
import { ChainStanding } from './chain-standing';
import { HOME_WORDS, RUNNING_WORDS } from './copy';

interface RunningListProps {
  readonly groupId: string;
  readonly cards: readonly HomeCard[];
  readonly chains: readonly HomeChain[];
  readonly nowMs: number;
}

/** Shown before all are asked for. */
const FOLDED_MAX = 6;

/** What is on and what comes next, beside today's one thing. */
export function RunningList({ groupId, cards, chains, nowMs }: RunningListProps) {
  const [isUnfolded, setUnfolded] = useState(false);
  if (cards.length === 0) return null;
  const isFolded = !isUnfolded && cards.length > FOLDED_MAX;
  return (
    <Section
      title={HOME_WORDS.running}
      more={isFolded ? HOME_WORDS.all(cards.length) : undefined}
      onMore={() => {
        setUnfolded(true);
      }}
    >
      <Card kind="flush">
        {cards.slice(0, isFolded ? FOLDED_MAX : cards.length).map((card) => (
          <RunningRow key={card.campaignId} {...{ groupId, card, chains, nowMs }} />
        ))}
      </Card>
    </Section>
  );
}

interface RowProps {
  readonly groupId: string;
  readonly card: HomeCard;
  readonly chains: readonly HomeChain[];
  readonly nowMs: number;
}

function RunningRow({ groupId, card, chains, nowMs }: RowProps) {
  const open = () => {
    OPEN[card.context](card.campaignId, groupId);
  };
  return (
    <Cell
      lead={<Glyph text={card.title} />}
      leadWidth={48}
      title={card.title}
      sub={
        card.context === 'chains' ? (
          <ChainStanding card={card} chain={chains.find(({ chainId }) => chainId === card.campaignId)} nowMs={nowMs} />
        ) : (
          whenWords(card, nowMs)
        )
      }
      action={<RowState card={card} nowMs={nowMs} onPress={open} />}
      onPress={open}
      label={card.title}
    />
  );
}

/** Where a card leads, by what it is. */
const OPEN: Readonly<Record<HomeCard['context'], (campaignId: string, groupId: string) => void>> = {
  chains: (chainId, groupId) => {
    openPage('chain', { chainId, groupId });
  },
  'check-in': (challengeId, groupId) => {
    openPage('check-in', { challengeId, groupId });
  },
  coupons: (id, groupId) => {
    openPage('rules', { kind: 'batch', id, groupId });
  },
  leaderboards: (boardId, groupId) => {
    openPage('board', { boardId, groupId });
  },
  'sign-ups': (formId, groupId) => {
    openPage('sign-up', { formId, groupId });
  },
};

interface RowStateProps {
  readonly card: HomeCard;
  readonly nowMs: number;
  readonly onPress: () => void;
}

/** What can be done with it now, else how it stands. */
function RowState({ card, nowMs, onPress }: RowStateProps) {
  if (card.paused) return <Tag tint="apricot">{RUNNING_WORDS.paused}</Tag>;
  if (card.startsAtMs > nowMs) return <Tag>{RUNNING_WORDS.soon}</Tag>;
  const kind = card.checkIn?.promise.kind;
  if (kind === 'done') return <Tag tint="leaf">{RUNNING_WORDS.done}</Tag>;
  if (kind !== undefined && kind !== 'open') return <Tag>{RUNNING_WORDS.notNow}</Tag>;
  return (
    <Button kind="soft" size="small" onPress={onPress}>
      {RUNNING_WORDS.act[card.context]}
    </Button>
  );
}

function whenWords(card: HomeCard, nowMs: number): string {
  if (card.startsAtMs > nowMs) return RUNNING_WORDS.starts(formatInstant(card.startsAtMs, nowMs));
  if (card.context === 'leaderboards') return RUNNING_WORDS.boardNote;
  const promise = card.checkIn?.promise;
  if (promise?.kind === 'closed' && promise.nextOpensAtMs !== null) {
    return RUNNING_WORDS.starts(formatInstant(promise.nextOpensAtMs, nowMs));
  }
  const until = RUNNING_WORDS.until(formatDeadline(card.endsAtMs, nowMs));
  if (card.eventAtMs !== null) {
    const isSameDay = businessDayAt(card.eventAtMs) === businessDayAt(card.endsAtMs);
    const closes = isSameDay ? RUNNING_WORDS.closesThatDay(formatTime(card.endsAtMs)) : until;
    return `${RUNNING_WORDS.event(formatInstant(card.eventAtMs, nowMs))} · ${closes}`;
  }
  const streakDays = card.checkIn?.standing.streakDays ?? 0;
  return streakDays === 0 ? until : `${RUNNING_WORDS.streak(streakDays)} · ${until}`;
}
