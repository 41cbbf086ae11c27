import { Picker, View } from '@tarojs/components';
import { accessible } from '../accessible';
import { classes } from '../classes';
import { Field, type FieldProps } from './field';
import styles from './field.module.scss';
import { Shown } from './picker-input';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** More options than this do not fit as chips. */
const CHIPS_MAX = 5;

/** One of several: chips up to five, else WeChat's wheel. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onChange } = props;
  if (options.length <= CHIPS_MAX) {
    const chosen = value === null ? [] : [value];
    return (
      <Field {...props}>
        <Chips options={options} chosen={chosen} onToggle={onChange} isSingle />
      </Field>
    );
  }
  const index = options.findIndex((option) => option.value === value);
  return (
    <Field {...props}>
      <Picker
        mode="selector"
        range={options.map((option) => option.label)}
        value={Math.max(0, index)}
        aria-label={props.label}
        onChange={(event) => {
          const option = options[Number(event.detail.value)];
          if (option !== undefined) onChange(option.value);
        }}
      >
        <Shown value={options[index]?.label ?? ''} error={props.error} />
      </Picker>
    </Field>
  );
}

interface ChipsProps<Value extends string> {
  readonly options: readonly Option<Value>[];
  readonly chosen: readonly Value[];
  readonly onToggle: (value: Value) => void;
  readonly isSingle?: boolean;
}

/** Chips side by side; several may be chosen unless `isSingle`. */
export function Chips<Value extends string>({ options, chosen, onToggle, isSingle = false }: ChipsProps<Value>) {
  return (
    <View className={styles.chips}>
      {options.map((option) => {
        const isOn = chosen.includes(option.value);
        return (
          <View
            key={option.value}
            className={classes(styles.chip, isOn && styles.chipOn)}
            hoverClass="hover"
            onClick={() => {
              onToggle(option.value);
            }}
            {...accessible(isSingle ? 'radio' : 'checkbox')}
            aria-checked={isOn ? 'true' : 'false'}
          >
            {option.label}
          </View>
        );
      })}
    </View>
  );
}
