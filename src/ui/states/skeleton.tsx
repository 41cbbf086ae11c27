import type { PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../accessible';
import { Card } from '../card/card';
import { classes } from '../classes';
import { KIT_WORDS } from '../copy';
import styles from './states.module.scss';

interface BoneProps {
  readonly width: string;
  readonly height: number;
  readonly isRound?: boolean;
  readonly topPx?: number;
}

/** One grey part of a skeleton. */
export function Bone({ width, height, isRound = false, topPx = 0 }: BoneProps) {
  return (
    <View
      className={classes(styles.bone, isRound && styles.round)}
      style={{ width, height: `${height}px`, marginTop: `${topPx}px` }}
    />
  );
}

/** A first load in the shape of what comes. Appears after 200 ms, so that fast answers never flash. */
export function Skeleton({ children }: PropsWithChildren) {
  return (
    <View className={styles.skeleton} {...accessible('status', KIT_WORDS.loading)}>
      {children}
    </View>
  );
}

/** The skeleton of a list in a card. */
export function SkeletonRows({ count = 4 }: { readonly count?: number }) {
  return (
    <Skeleton>
      <Card kind="flush">
        {Array.from({ length: count }, (_, index) => (
          <View key={index} className={styles.boneRow}>
            <Bone width="40px" height={40} isRound />
            <View className="grow ml12">
              <Bone width={index % 2 === 0 ? '72%' : '58%'} height={16} />
              <Bone width={index % 2 === 0 ? '48%' : '62%'} height={12} topPx={10} />
            </View>
          </View>
        ))}
      </Card>
    </Skeleton>
  );
}
