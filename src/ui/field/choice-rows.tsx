import { View } from '@tarojs/components';
import { accessible } from '../accessible';
import { classes } from '../classes';
import { Icon } from '../icon/icon';
import styles from './choice-rows.module.scss';

export interface ChoiceRow<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** At the end of the row: what is left of it. */
  readonly note?: string;
  /** Nothing is left: dimmed, yet it can be pressed, as a waitlist may follow. */
  readonly isOff?: boolean;
}

interface ChoiceRowsProps<Value extends string> {
  readonly rows: readonly ChoiceRow<Value>[];
  readonly chosen: readonly Value[];
  readonly onToggle: (value: Value) => void;
  /** One at most: round marks instead of square ones. */
  readonly isSingle?: boolean;
}

/** Choices below each other, where their words are long or many. */
export function ChoiceRows<Value extends string>({ rows, chosen, onToggle, isSingle }: ChoiceRowsProps<Value>) {
  return (
    <View className={styles.rows}>
      {rows.map((row) => {
        const isOn = chosen.includes(row.value);
        return (
          <View
            key={row.value}
            className={classes(styles.row, isOn && styles.on, row.isOff === true && styles.off)}
            hoverClass="hover"
            onClick={() => {
              onToggle(row.value);
            }}
            {...accessible(isSingle === true ? 'radio' : 'checkbox')}
            aria-checked={isOn ? 'true' : 'false'}
          >
            <View className={classes(styles.mark, isSingle === true && styles.round, isOn && styles.markOn)}>
              {isOn && <Icon name="check" size={16} />}
            </View>
            <View className={styles.label}>{row.label}</View>
            {row.note !== undefined && <View className={classes(styles.note, 'num')}>{row.note}</View>}
          </View>
        );
      })}
    </View>
  );
}
