import { View } from '@tarojs/components';
import { accessible } from '../accessible';
import { classes } from '../classes';
import { ratingWords } from '../copy';
import styles from './rating.module.scss';

interface RatingProps {
  /** Null while nothing is chosen. */
  readonly value: number | null;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** So many seeds out of `max`: what is pressed and all before it fill. */
export function Rating({ value, max, onChange }: RatingProps) {
  return (
    <View className={styles.rating}>
      {Array.from({ length: max }, (_, index) => (
        <View
          key={index}
          className={styles.hit}
          hoverClass="hover"
          onClick={() => {
            onChange(index + 1);
          }}
          {...accessible('radio', ratingWords(index + 1, max))}
          aria-checked={value === index + 1 ? 'true' : 'false'}
        >
          <View className={classes(styles.seed, index < (value ?? 0) && styles.full)} />
        </View>
      ))}
      <View className={classes('num', styles.value)}>{value === null ? '' : ratingWords(value, max)}</View>
    </View>
  );
}
