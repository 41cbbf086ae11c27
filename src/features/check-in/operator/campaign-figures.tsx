import { View } from '@tarojs/components';
import { phaseAt, type ChallengePhase } from '@domain/check-in/phase';
import { dayStateAt, todayOf } from '@domain/check-in/today';
import { daysBetween } from '@domain/kernel/business-day';
import type { ChallengeFacts } from '../../../../contracts/check-in';
import type { CheckInView } from '../../../../contracts/check-in-reads';
import { formatDay, formatInstant, formatNearDay } from '@/lib/format-time';
import { useOperatorOperation } from '@/lib/use-operation';
import { Card } from '@/ui/card/card';
import { useNow } from '@/ui/countdown/use-now';
import { Failed } from '@/ui/states/failed';
import { Tag } from '@/ui/tag/tag';
import type { Tint } from '@/ui/tint';
import { CLOSED_LABELS } from '../today-copy';
import { AttendanceStats } from './attendance-stats';
import { CAMPAIGN_WORDS } from './campaign-copy';
import { ATTENDANCE_REFUSALS } from './copy';

const TINTS: Readonly<Record<ChallengePhase, Tint | undefined>> = {
  upcoming: 'sky',
  running: 'leaf',
  paused: 'apricot',
  over: undefined,
};

/** How the challenge stands: its phase, how far it is, and while it runs today's figures. */
export function CampaignFigures({ view }: { readonly view: CheckInView }) {
  const nowMs = useNow('minute');
  const { challenge } = view;
  const phase = phaseAt(challenge, nowMs);
  return (
    <Card kind="hero">
      <View className="row between">
        <View className="sub num">{spanWords(challenge, phase, nowMs)}</View>
        <Tag tint={TINTS[phase]}>{CAMPAIGN_WORDS.phase[phase]}</Tag>
      </View>
      {phase === 'paused' && <View className="body mt8">{CAMPAIGN_WORDS.pausedNote}</View>}
      {phase === 'running' && <TodayFigures challenge={challenge} nowMs={nowMs} />}
      {phase === 'running' && <Recovery challenge={challenge} />}
    </Card>
  );
}

function TodayFigures({ challenge, nowMs }: { readonly challenge: ChallengeFacts; readonly nowMs: number }) {
  const { groupId, challengeId, terms } = challenge;
  const state = dayStateAt(terms, nowMs);
  const asked = useOperatorOperation(
    'check-in.list-attendance',
    { groupId, challengeId, side: 'unfinished' },
    { words: ATTENDANCE_REFUSALS },
  );
  const opens =
    state.kind === 'closed' && state.nextOpensAtMs !== null ? formatInstant(state.nextOpensAtMs, nowMs) : null;
  return (
    <View className="mt16">
      <AttendanceStats figures={asked.data} />
      {state.kind === 'closed' && <View className="sub c-apricot mt8">{CLOSED_LABELS[state.reason](opens)}</View>}
      {asked.refusal !== null && (
        <Failed hasContent words={asked.refusal.words} isOffline={asked.isOffline} onRetry={asked.refresh} />
      )}
    </View>
  );
}

/** How many who missed a day were soon back: the figure to be proud of, rather than rows that broke. */
function Recovery({ challenge: { groupId, challengeId } }: { readonly challenge: ChallengeFacts }) {
  const asked = useOperatorOperation(
    'check-in.read-recovery',
    { groupId, challengeId },
    { words: ATTENDANCE_REFUSALS },
  );
  if (asked.data === undefined || asked.data.brokenCount === 0) return null;
  const { days, brokenCount, recoveredCount } = asked.data;
  const percent = Math.round((recoveredCount / brokenCount) * 100);
  return <View className="sub num mt8">{CAMPAIGN_WORDS.recovery(days, brokenCount, percent)}</View>;
}

function spanWords({ terms }: ChallengeFacts, phase: ChallengePhase, nowMs: number): string {
  const today = todayOf(terms, nowMs);
  const days = daysBetween(terms.startDay, terms.endDay) + 1;
  if (phase === 'upcoming') return CAMPAIGN_WORDS.starts(formatNearDay(terms.startDay, nowMs), days);
  if (phase === 'over') return CAMPAIGN_WORDS.fromTo(formatDay(terms.startDay, today), formatDay(terms.endDay, today));
  return CAMPAIGN_WORDS.dayOf(daysBetween(terms.startDay, today) + 1, days);
}
