import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/ui/card/card';
import styles from './coupons.module.scss';

export interface Fact {
  readonly name: string;
  /** Left out when empty. */
  readonly value: string;
  readonly action?: ReactNode;
}

interface FactsProps {
  readonly facts: readonly Fact[];
  /** Inside a sheet rather than on the page. */
  readonly isSunken?: boolean;
}

/** What there is to know about a coupon, name by name. */
export function Facts({ facts, isSunken = false }: FactsProps) {
  return (
    <Card kind={isSunken ? 'sunken' : 'flush'}>
      {facts
        .filter(({ value }) => value !== '')
        .map(({ name, value, action }) => (
          <View key={name} className={styles.fact}>
            <View className={styles.factName}>{name}</View>
            <View className="grow num">{value}</View>
            {action}
          </View>
        ))}
    </Card>
  );
}
