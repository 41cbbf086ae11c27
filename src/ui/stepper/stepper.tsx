import { View } from '@tarojs/components';
import { accessible } from '../accessible';
import { classes } from '../classes';
import { KIT_WORDS, limitWords } from '../copy';
import { Icon } from '../icon/icon';
import { showToast } from '../toast/toast-store';
import styles from './stepper.module.scss';

interface StepperProps {
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  /** Said when more than `max` is asked for. */
  readonly limitNote?: string;
  readonly onChange: (value: number) => void;
}

/** A small whole number. At zero only ＋ shows; at the limit ＋ dims and says the limit. */
export function Stepper({ value, min = 0, max, limitNote, onChange }: StepperProps) {
  const isAtMax = value >= max;
  const add = () => {
    if (isAtMax) showToast(limitNote ?? limitWords(max));
    else onChange(value + 1);
  };
  return (
    <View className={styles.stepper}>
      {value > min && (
        <>
          <View
            className={styles.hit}
            hoverClass="hover"
            onClick={() => {
              onChange(value - 1);
            }}
            {...accessible('button', KIT_WORDS.minus)}
          >
            <View className={styles.disc}>
              <Icon name="minus" size={18} />
            </View>
          </View>
        </>
      )}
      {(value > 0 || min > 0) && <View className={classes(styles.value, 'num')}>{String(value)}</View>}
      <View className={styles.hit} hoverClass="hover" onClick={add} {...accessible('button', KIT_WORDS.plus)}>
        <View className={classes(styles.disc, isAtMax ? styles.off : styles.plus)}>
          <Icon name="plus" size={18} />
        </View>
      </View>
    </View>
  );
}
