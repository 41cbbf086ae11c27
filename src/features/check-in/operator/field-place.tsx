import type { PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import type { FormField } from './challenge-form';
import styles from './editor.module.scss';
import { fieldId } from './form-props';

/** A place of the form that can be scrolled to by its field, parted from the one above by a hairline. */
export function FieldPlace({ field, children }: PropsWithChildren<{ readonly field: FormField }>) {
  return (
    <View id={fieldId(field)} className={styles.place}>
      {children}
    </View>
  );
}
