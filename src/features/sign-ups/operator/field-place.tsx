import type { PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import styles from './design.module.scss';
import { fieldPart } from './use-design';

/** A place of the designer that can be scrolled to by its field. */
export function FieldPlace({ field, children }: PropsWithChildren<{ readonly field: string }>) {
  return (
    <View id={fieldPart(field)} className={styles.place}>
      {children}
    </View>
  );
}
