import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../accessible';
import { classes } from '../classes';
import { KIT_WORDS } from '../copy';
import styles from './stats.module.scss';

export interface Stat {
  readonly label: string;
  /** The figure as people read it; null when it is not known, which is never shown as 0. */
  readonly value: string | null;
  readonly unit?: string;
  /** Change, goal: a small thing after the unit. */
  readonly note?: ReactNode;
  readonly onPress?: () => void;
}

interface StatsProps {
  readonly stats: readonly Stat[];
  readonly size?: 'small' | 'medium' | 'large';
}

/** Figures side by side: label above, figure, unit after. */
export function Stats({ stats, size = 'medium' }: StatsProps) {
  return (
    <View className={styles.stats}>
      {stats.map((stat) => (
        <View
          key={stat.label}
          className={styles.stat}
          hoverClass={stat.onPress === undefined ? 'none' : 'hover'}
          onClick={stat.onPress}
          {...(stat.onPress === undefined ? {} : accessible('button'))}
        >
          <View className={styles.label}>{stat.label}</View>
          <View className={styles.line}>
            <View className={classes(styles.value, styles[size], 'num')}>{stat.value ?? KIT_WORDS.unknown}</View>
            {stat.value !== null && stat.unit !== undefined && <View className={styles.unit}>{stat.unit}</View>}
            {stat.note}
          </View>
        </View>
      ))}
    </View>
  );
}
