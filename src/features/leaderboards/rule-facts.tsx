import { View } from '@tarojs/components';
import type { BoardTerms } from '@domain/leaderboards/board-terms';
import { formatDay } from '@/lib/format-time';
import { KIND_WORDS, RULE_WORDS } from './copy';
import styles from './leaderboards.module.scss';

/** A board's rules in words: what counts, how long, who, ties, prizes. */
export function RuleFacts({ terms }: { readonly terms: BoardTerms }) {
  const { weights, excludesStaff, excludedGroupIds = [], hasLeagues, prizes, tieReserveCount, ruleText } = terms;
  return (
    <View>
      <Fact
        name={RULE_WORDS.counts}
        lines={[
          weights.map(({ kind, weight }) => RULE_WORDS.weight(KIND_WORDS[kind].name, weight)).join(' + '),
          RULE_WORDS.never,
        ]}
      />
      <Fact name={RULE_WORDS.period} lines={[periodWords(terms)]} />
      <Fact
        name={RULE_WORDS.staff}
        lines={[
          excludesStaff ? RULE_WORDS.staffOut : RULE_WORDS.everybody,
          ...(excludedGroupIds.length > 0 ? [RULE_WORDS.excluded(excludedGroupIds.length)] : []),
          ...(hasLeagues ? [RULE_WORDS.leagues] : []),
        ]}
      />
      <Fact name={RULE_WORDS.ties} lines={[RULE_WORDS.tiesNote]} />
      <Fact name={RULE_WORDS.fresh} lines={[RULE_WORDS.freshNote]} />
      <Fact
        name={RULE_WORDS.prizes}
        lines={
          prizes.length === 0
            ? [RULE_WORDS.noPrizes]
            : [...prizes.map(RULE_WORDS.prize), RULE_WORDS.reserve(tieReserveCount)]
        }
      />
      {ruleText !== '' && <View className="body prose mt12">{ruleText}</View>}
    </View>
  );
}

function Fact({ name, lines }: { readonly name: string; readonly lines: readonly string[] }) {
  return (
    <View className={styles.fact}>
      <View className="cap">{name}</View>
      {lines.map((line) => (
        <View key={line} className="body">
          {line}
        </View>
      ))}
    </View>
  );
}

function periodWords({ period, season }: BoardTerms): string {
  if (period !== 'season') return RULE_WORDS.periods[period];
  const { startDay = '', endDay = '' } = season ?? {};
  return RULE_WORDS.periods.season(formatDay(startDay, startDay), formatDay(endDay, startDay));
}
