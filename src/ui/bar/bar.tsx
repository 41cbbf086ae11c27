import { View } from '@tarojs/components';
import { accessible } from '../accessible';
import { classes } from '../classes';
import styles from './bar.module.scss';

interface BarProps {
  /** 0 to 1; what lies outside is cut. */
  readonly ratio: number;
  readonly tint?: 'brand' | 'leaf' | 'apricot';
  /** The same in words, for a screen reader. */
  readonly label: string;
}

/** How far something has come; the figures stand beside it. */
export function Bar({ ratio, tint = 'brand', label }: BarProps) {
  const percent = Math.round(Math.min(1, Math.max(0, ratio)) * 100);
  return (
    <View className={styles.bar} {...accessible('progressbar', label)}>
      <View className={classes(styles.fill, styles[tint])} style={{ width: `${percent}%` }} />
    </View>
  );
}
