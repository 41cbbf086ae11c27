import { View } from '@tarojs/components';
import { accessible } from '../accessible';
import { classes } from '../classes';
import { Icon } from '../icon/icon';
import styles from './toggle.module.scss';

interface ToggleProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** What is switched, for a screen reader. */
  readonly label: string;
}

/** A switch that acts at once. */
export function Toggle({ isOn, onChange, label }: ToggleProps) {
  return (
    <View
      className={styles.hit}
      onClick={() => {
        onChange(!isOn);
      }}
      {...accessible('switch', label)}
      aria-checked={isOn ? 'true' : 'false'}
    >
      <View className={classes(styles.track, isOn && styles.trackOn)}>
        <View className={classes(styles.knob, isOn && styles.knobOn)} />
      </View>
    </View>
  );
}

interface CheckProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: string;
  /** What a screen reader says where the words stand elsewhere, as in a row. */
  readonly label?: string;
}

/** A box to tick with its words, as for consent. */
export function Check({ isOn, onChange, children, label = children }: CheckProps) {
  return (
    <View
      className={styles.check}
      hoverClass="hover"
      onClick={() => {
        onChange(!isOn);
      }}
      {...accessible('checkbox', label)}
      aria-checked={isOn ? 'true' : 'false'}
    >
      <View className={classes(styles.box, isOn && styles.boxOn)}>{isOn && <Icon name="check" size={16} />}</View>
      <View className="grow">{children}</View>
    </View>
  );
}
