import { View } from '@tarojs/components';
import { accessible } from '../accessible';
import { Bar } from '../bar/bar';
import { classes } from '../classes';
import { seedWords } from '../copy';
import styles from './seeds.module.scss';

interface SeedsProps {
  readonly filledCount: number;
  /** Of the filled ones, how many are the reader's own. */
  readonly mineCount?: number;
  readonly totalCount: number;
}

/** Above this a field of seeds is no longer read, and a list would have too many nodes. */
const SEEDS_MAX = 60;

/** 聚果: one seed is one real share. The figures stand beside it. */
export function Seeds({ filledCount, mineCount = 0, totalCount }: SeedsProps) {
  const label = seedWords(filledCount, totalCount);
  if (totalCount > SEEDS_MAX) return <Bar ratio={filledCount / totalCount} label={label} />;
  return (
    <View className={styles.seeds} {...accessible('img', label)}>
      {Array.from({ length: totalCount }, (_, index) => (
        <View key={index} className={styles.cell}>
          <View className={classes(styles.seed, styles[kindOf(index, filledCount, mineCount)])} />
        </View>
      ))}
    </View>
  );
}

function kindOf(index: number, filledCount: number, mineCount: number) {
  if (index >= filledCount) return 'empty';
  return index >= filledCount - mineCount ? 'mine' : 'filled';
}
