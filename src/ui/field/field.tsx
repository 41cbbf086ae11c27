import type { PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../classes';
import { Icon } from '../icon/icon';
import styles from './field.module.scss';

export interface FieldProps {
  readonly label: string;
  readonly isRequired?: boolean;
  /** What it is for, or what a good answer is. */
  readonly help?: string;
  /** What is missing, in words; replaces the help. */
  readonly error?: string | null;
}

/** A labelled input. Several lie in a flush card, parted by hairlines. */
export function Field({ label, isRequired = false, help, error, children }: PropsWithChildren<FieldProps>) {
  const hasError = typeof error === 'string' && error !== '';
  return (
    <View className={styles.field}>
      <View className={styles.label}>
        {label}
        {isRequired && <View className={styles.required}>*</View>}
      </View>
      {children}
      {(hasError || help !== undefined) && (
        <View className={classes(styles.help, hasError && styles.helpError)}>
          {hasError && (
            <View className={styles.helpIcon}>
              <Icon name="circle-alert" size={16} />
            </View>
          )}
          <View className="grow">{hasError ? error : help}</View>
        </View>
      )}
    </View>
  );
}

interface FieldRowProps {
  readonly label: string;
  readonly help?: string;
}

/** A label with a small control (switch, stepper) at the end of its line. */
export function FieldRow({ label, help, children }: PropsWithChildren<FieldRowProps>) {
  return (
    <View className={classes(styles.field, styles.row)}>
      <View className="grow">
        <View>{label}</View>
        {help !== undefined && <View className="cap mt4">{help}</View>}
      </View>
      <View className={styles.control}>{children}</View>
    </View>
  );
}
