import { useState } from 'react';
import { View } from '@tarojs/components';
import type { ScoreLine } from '../../../contracts/leaderboards';
import { businessDayAt } from '@domain/kernel/business-day';
import { formatCount } from '@/lib/format-points';
import { formatDay } from '@/lib/format-time';
import { accessible } from '@/ui/accessible';
import { classes } from '@/ui/classes';
import { Icon } from '@/ui/icon/icon';
import { EXPLAIN_WORDS, KIND_WORDS } from './copy';
import styles from './leaderboards.module.scss';

/** What made a part of my score; pressed, the entries themselves, each with its day. */
export function ScoreLineRow({ line }: { readonly line: ScoreLine }) {
  const { kind, title, count, amount, weight, score, entries } = line;
  const { name, unit } = KIND_WORDS[kind];
  const [isOpen, setOpen] = useState(false);
  const words = title === '' ? untitled(kind) : EXPLAIN_WORDS.line(title, count);
  const press =
    entries.length === 0
      ? {}
      : {
          hoverClass: 'hover',
          onClick: () => {
            setOpen(!isOpen);
          },
          ...accessible('button', words),
        };
  return (
    <View>
      <View className={styles.line} {...press}>
        <View className="grow">
          <View className="row">
            <View>{words}</View>
            {entries.length > 0 && <Icon name="chevron-down" size={16} />}
          </View>
          <View className="cap">{name}</View>
        </View>
        <View className="sub num ml8">
          {weight === 1
            ? `${formatCount(amount)} ${unit}`
            : EXPLAIN_WORDS.weight(`${formatCount(amount)} ${unit}`, weight)}
        </View>
        <View className={classes(styles.score, 'num')}>{formatCount(score)}</View>
      </View>
      {isOpen && <Entries line={line} unit={unit} />}
    </View>
  );
}

function Entries({ line: { entries, count }, unit }: { readonly line: ScoreLine; readonly unit: string }) {
  const today = businessDayAt(entries[0]?.atMs ?? 0);
  return (
    <View className={styles.entries}>
      {entries.map(({ atMs, amount }, index) => (
        <View key={`${String(atMs)} ${String(index)}`} className="row">
          <View className="grow sub num">{formatDay(businessDayAt(atMs), today)}</View>
          <View className="sub num">{EXPLAIN_WORDS.entry(formatCount(amount), unit)}</View>
        </View>
      ))}
      {count > entries.length && <View className="cap">{EXPLAIN_WORDS.more(count - entries.length)}</View>}
    </View>
  );
}

const untitled = (kind: ScoreLine['kind']): string =>
  kind === 'streak' ? EXPLAIN_WORDS.longest : EXPLAIN_WORDS.earlier;
