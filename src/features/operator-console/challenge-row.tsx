import { View } from '@tarojs/components';
import { phaseAt, type ChallengePhase } from '@domain/check-in/phase';
import { todayOf } from '@domain/check-in/today';
import { daysBetween } from '@domain/kernel/business-day';
import type { ChallengeFacts } from '../../../contracts/check-in';
import { formatDay, formatNearDay } from '@/lib/format-time';
import { openPage } from '@/platform/navigation';
import { Cell } from '@/ui/cell/cell';
import { Glyph } from '@/ui/glyph/glyph';
import { Tag } from '@/ui/tag/tag';
import type { Tint } from '@/ui/tint';
import { CAMPAIGNS_WORDS } from './copy';

const TINTS: Readonly<Record<ChallengePhase, Tint | undefined>> = {
  upcoming: 'sky',
  running: 'leaf',
  paused: 'apricot',
  over: undefined,
};

interface ChallengeRowProps {
  readonly challenge: ChallengeFacts;
  readonly nowMs: number;
}

/** A check-in: how far it is, and how it stands. */
export function ChallengeRow({ challenge, nowMs }: ChallengeRowProps) {
  const phase = phaseAt(challenge, nowMs);
  return (
    <Cell
      lead={<Glyph text={challenge.terms.title} />}
      leadWidth={48}
      title={<View className="ell">{challenge.terms.title}</View>}
      sub={<View className="num">{whenWords(challenge, phase, nowMs)}</View>}
      value={<Tag tint={TINTS[phase]}>{CAMPAIGNS_WORDS.phase[phase]}</Tag>}
      onPress={() => {
        openPage('campaign', { challengeId: challenge.challengeId });
      }}
    />
  );
}

function whenWords({ terms }: ChallengeFacts, phase: ChallengePhase, nowMs: number): string {
  const today = todayOf(terms, nowMs);
  if (phase === 'upcoming') return CAMPAIGNS_WORDS.starts(formatNearDay(terms.startDay, nowMs));
  if (phase === 'over') return CAMPAIGNS_WORDS.ended(formatDay(terms.startDay, today), formatDay(terms.endDay, today));
  const days = daysBetween(terms.startDay, terms.endDay) + 1;
  return CAMPAIGNS_WORDS.dayOf(daysBetween(terms.startDay, today) + 1, days);
}
