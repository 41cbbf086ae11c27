import { View } from '@tarojs/components';
import { classes } from '@/ui/classes';
import styles from './check-in.module.scss';

const SEEDS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The mark, its seven seeds appearing from the centre outwards, once. Stands still where motion is off. */
export function SeedsBurst() {
  return (
    <View className={styles.mark}>
      {SEEDS.map((number) => (
        <View key={number} className={classes(styles.seed, styles[`seed${number}`])} />
      ))}
    </View>
  );
}
