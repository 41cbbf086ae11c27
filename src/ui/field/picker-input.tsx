import { Picker, View } from '@tarojs/components';
import { classes } from '../classes';
import { KIT_WORDS } from '../copy';
import { Icon } from '../icon/icon';
import { Field, type FieldProps } from './field';
import styles from './field.module.scss';

interface DateInputProps extends FieldProps {
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly from?: string;
  readonly to?: string;
}

/** A day, chosen on WeChat's wheel. */
export function DateInput(props: DateInputProps) {
  return (
    <Field {...props}>
      <Picker
        mode="date"
        value={props.value}
        start={props.from}
        end={props.to}
        aria-label={props.label}
        onChange={(event) => {
          props.onChange(event.detail.value);
        }}
      >
        <Shown value={props.value} error={props.error} />
      </Picker>
    </Field>
  );
}

interface TimeInputProps extends FieldProps {
  /** `HH:MM`, or empty. */
  readonly value: string;
  readonly onChange: (time: string) => void;
}

/** A time of day. */
export function TimeInput(props: TimeInputProps) {
  return (
    <Field {...props}>
      <Picker
        mode="time"
        value={props.value}
        aria-label={props.label}
        onChange={(event) => {
          props.onChange(event.detail.value);
        }}
      >
        <Shown value={props.value} error={props.error} />
      </Picker>
    </Field>
  );
}

/** A box that opens a picker. */
export function Shown({ value, error }: { readonly value: string; readonly error?: string | null }) {
  const hasError = typeof error === 'string' && error !== '';
  return (
    <View className={classes(styles.box, styles.picked, hasError && styles.error)}>
      <View className={classes('grow', value === '' && 'c-3', 'num')}>{value === '' ? KIT_WORDS.choose : value}</View>
      <View className="c-3">
        <Icon name="chevron-down" size={18} />
      </View>
    </View>
  );
}
