import { View } from '@tarojs/components';
import { dayStateAt } from '@domain/check-in/today';
import type { ChallengeFacts } from '../../../contracts/check-in';
import type { Attendance } from '../../../contracts/check-in-staff';
import { formatCount } from '@/lib/format-points';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import { openPage } from '@/platform/navigation';
import { accessible } from '@/ui/accessible';
import { Bar } from '@/ui/bar/bar';
import { Card } from '@/ui/card/card';
import { Stats } from '@/ui/stat/stats';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import styles from './console.module.scss';
import { TODAY_PAGE_WORDS } from './copy';
import type { AboutChallenge, ConsoleAnswers } from './use-console';
import { isNotMine } from './waiting';

interface AttendanceCardProps {
  readonly answers: ConsoleAnswers;
  readonly nowMs: number;
}

/** Who took part today and who has not, per challenge that is on. The first is the large one. */
export function AttendanceCard({ answers, nowMs }: AttendanceCardProps) {
  const { challenges, attendance } = answers;
  const shown = attendance.filter(({ asked }) => !isNotMine(asked));
  if (challenges.data === undefined) return null;
  if (attendance.length === 0) return <NothingOn answers={answers} nowMs={nowMs} />;
  if (shown.length === 0) return null;
  return (
    <Card kind="hero">
      {openFirst(shown, nowMs).map((about, index) => (
        <Figures key={about.challenge.challengeId} about={about} isFirst={index === 0} nowMs={nowMs} />
      ))}
    </Card>
  );
}

function NothingOn({ answers: { current, batches }, nowMs }: AttendanceCardProps) {
  const next = current.find(({ terms }) => dayStateAt(terms, nowMs).kind === 'closed');
  const state = next === undefined ? null : dayStateAt(next.terms, nowMs);
  const opensAtMs = state?.kind === 'closed' ? state.nextOpensAtMs : null;
  if (next !== undefined && opensAtMs !== null) {
    const note = TODAY_PAGE_WORDS.restingNote(next.terms.title, formatInstant(opensAtMs, nowMs));
    return (
      <Card kind="hero">
        <Empty isSmall title={TODAY_PAGE_WORDS.restingTitle} note={note} />
      </Card>
    );
  }
  return (
    <Card kind="hero">
      <Empty
        isSmall
        title={TODAY_PAGE_WORDS.noneOn}
        note={TODAY_PAGE_WORDS.noneOnNote}
        action={isNotMine(batches) ? undefined : TODAY_PAGE_WORDS.create}
        onPress={() => {
          openPage('challenge-edit', {});
        }}
      />
    </Card>
  );
}

interface FiguresProps {
  readonly about: AboutChallenge<Attendance>;
  readonly isFirst: boolean;
  readonly nowMs: number;
}

function Figures({ about: { challenge, asked }, isFirst, nowMs }: FiguresProps) {
  const { challengeId, terms } = challenge;
  const open = () => {
    openPage('unfinished', { challengeId });
  };
  const { data, refusal } = asked;
  const head = (
    <View className={`row between ${styles.head}`} hoverClass="hover" onClick={open} {...accessible('button')}>
      <View className="m grow ell">{terms.title}</View>
      <View className="cap none ml8 num">{whenWords(terms, nowMs)}</View>
    </View>
  );
  // Nobody could have done it yet: that nobody has is no figure.
  if (isStillToCome(terms, nowMs)) return <View className={styles.figures}>{head}</View>;
  return (
    <View className={styles.figures}>
      {head}
      <View className="mt8">
        <Stats size={isFirst ? 'large' : 'medium'} stats={statsOf(data, open)} />
      </View>
      {data !== undefined && data.memberCount > 0 && (
        <View className="mt12">
          <Bar
            ratio={data.doneCount / data.memberCount}
            label={`${TODAY_PAGE_WORDS.done} ${data.doneCount} / ${data.memberCount}`}
          />
        </View>
      )}
      {data !== undefined && isFirst && <View className="cap mt8">{TODAY_PAGE_WORDS.source}</View>}
      {refusal !== null && (
        <Failed hasContent words={refusal.words} isOffline={asked.isOffline} onRetry={asked.refresh} />
      )}
    </View>
  );
}

function statsOf(data: Attendance | undefined, onPress: () => void) {
  const { done, unfinished, people, percent } = TODAY_PAGE_WORDS;
  const unfinishedCount = data === undefined ? null : Math.max(0, data.memberCount - data.doneCount);
  const share = data === undefined || data.memberCount === 0 ? 0 : data.doneCount / data.memberCount;
  return [
    {
      label: done,
      value: data === undefined ? null : formatCount(data.doneCount),
      unit: percent(Math.round(share * 100)),
      onPress,
    },
    { label: unfinished, value: unfinishedCount === null ? null : formatCount(unfinishedCount), unit: people, onPress },
  ];
}

type Terms = ChallengeFacts['terms'];

const openFirst = (abouts: readonly AboutChallenge<Attendance>[], nowMs: number) =>
  [...abouts].sort(
    (one, other) =>
      Number(isStillToCome(one.challenge.terms, nowMs)) - Number(isStillToCome(other.challenge.terms, nowMs)),
  );

function isStillToCome(terms: Terms, nowMs: number): boolean {
  const state = dayStateAt(terms, nowMs);
  return state.kind === 'closed' && (state.reason === 'TOO_EARLY' || state.reason === 'NOT_TODAY');
}

function whenWords(terms: Terms, nowMs: number): string {
  const state = dayStateAt(terms, nowMs);
  if (state.kind === 'open') return TODAY_PAGE_WORDS.closesAt(formatDeadline(state.closesAtMs, nowMs));
  const opens = state.nextOpensAtMs === null ? null : formatInstant(state.nextOpensAtMs, nowMs);
  return TODAY_PAGE_WORDS.closed(opens);
}
