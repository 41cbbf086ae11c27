import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../accessible';
import { classes } from '../classes';
import type { Tint } from '../tint';
import styles from './coupon-card.module.scss';

interface CouponCardProps {
  /** What the stub says large: the figure of the worth. */
  readonly worth: string;
  /** Small before the figure (¥) or after it (折). */
  readonly worthPrefix?: string;
  readonly worthSuffix?: string;
  /** Under the figure: the minimum. */
  readonly worthNote?: string;
  readonly tint?: Tint;
  /** Grey: sold out, paused, used, expired; the words say which. */
  readonly isMuted?: boolean;
  readonly title: string;
  readonly note: string;
  /** At the foot: the price or the end of validity. */
  readonly foot: ReactNode;
  /** A small button. */
  readonly action?: ReactNode;
  readonly onPress?: () => void;
}

/** What fits the stub in large type. */
const SHORT_MAX = 3;

/** A coupon with stub and notch. It lies on the page's ground, whose colour its notches take. */
export function CouponCard(props: CouponCardProps) {
  const { tint = 'brand', isMuted = false } = props;
  return (
    <View
      className={styles.coupon}
      hoverClass={props.onPress === undefined ? 'none' : 'hover'}
      onClick={props.onPress}
      {...(props.onPress === undefined ? {} : accessible('button'))}
    >
      <View className={classes(styles.stub, styles[isMuted ? 'muted' : tint])}>
        <View className={classes(styles.worth, Array.from(props.worth).length > SHORT_MAX && styles.long, 'num')}>
          {props.worthPrefix !== undefined && <View className={styles.prefix}>{props.worthPrefix}</View>}
          <View>{props.worth}</View>
          {props.worthSuffix !== undefined && <View className={styles.suffix}>{props.worthSuffix}</View>}
        </View>
        {props.worthNote !== undefined && <View className={styles.worthNote}>{props.worthNote}</View>}
      </View>
      <View className={styles.body}>
        <View>
          <View className="head ell">{props.title}</View>
          <View className="cap mt4">{props.note}</View>
        </View>
        <View className={styles.foot}>
          <View className={styles.footWords}>{props.foot}</View>
          {props.action}
        </View>
      </View>
    </View>
  );
}
