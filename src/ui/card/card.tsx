import type { PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../accessible';
import { classes } from '../classes';
import styles from './card.module.scss';

interface CardProps {
  /** `hero` has more room inside; `flush` holds rows; `soft` is tinted; `sunken` lies in a sheet and holds rows. */
  readonly kind?: 'plain' | 'hero' | 'flush' | 'soft' | 'sunken';
  readonly onPress?: () => void;
}

/** A white sheet of paper on the page: flat, without shadow. */
export function Card({ kind = 'plain', onPress, children }: PropsWithChildren<CardProps>) {
  return (
    <View
      className={classes(styles.card, styles[kind])}
      hoverClass={onPress === undefined ? 'none' : 'hover'}
      onClick={onPress}
      {...(onPress === undefined ? {} : accessible('button'))}
    >
      {children}
    </View>
  );
}
