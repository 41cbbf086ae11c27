import { useState } from 'react';
import { Input, Textarea, View } from '@tarojs/components';
import { classes } from '../classes';
import { Field, type FieldProps } from './field';
import styles from './field.module.scss';

interface TextInputProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly maxLength: number;
  /** `nickname` opens WeChat's own name keyboard, `digit` allows a decimal point. */
  readonly type?: 'text' | 'number' | 'digit' | 'nickname';
  /** Shown after the value. */
  readonly unit?: string;
  readonly onDone?: () => void;
}

/** One line of text, a number or a nickname. */
export function TextInput(props: TextInputProps) {
  const [isFocused, setFocused] = useState(false);
  const { value, onChange, placeholder, maxLength, type = 'text', unit, onDone } = props;
  return (
    <Field {...props}>
      <View className={boxClass(isFocused, props.error)}>
        <Input
          className={styles.input}
          type={type}
          value={value}
          placeholder={placeholder}
          placeholderClass={styles.placeholder}
          maxlength={maxLength}
          aria-label={props.label}
          onInput={(event) => {
            onChange(event.detail.value);
          }}
          onFocus={() => {
            setFocused(true);
          }}
          onBlur={(event) => {
            setFocused(false);
            // A name taken from WeChat's own keyboard is told here, not as typed.
            if (type === 'nickname') onChange(event.detail.value);
          }}
          onConfirm={onDone}
        />
        {unit !== undefined && <View className={styles.unit}>{unit}</View>}
      </View>
    </Field>
  );
}

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly maxLength: number;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const [isFocused, setFocused] = useState(false);
  const { value, onChange, placeholder, maxLength } = props;
  return (
    <Field {...props}>
      <View className={classes(boxClass(isFocused, props.error), styles.area)}>
        <Textarea
          className={styles.textarea}
          value={value}
          placeholder={placeholder}
          placeholderClass={styles.placeholder}
          maxlength={maxLength}
          autoHeight
          disableDefaultPadding
          aria-label={props.label}
          onInput={(event) => {
            onChange(event.detail.value);
          }}
          onFocus={() => {
            setFocused(true);
          }}
          onBlur={() => {
            setFocused(false);
          }}
        />
      </View>
    </Field>
  );
}

function boxClass(isFocused: boolean, error: string | null | undefined): string {
  const hasError = typeof error === 'string' && error !== '';
  return classes(styles.box, isFocused && styles.focus, hasError && styles.error);
}
