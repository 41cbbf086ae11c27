import type { PropsWithChildren, ReactNode } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../accessible';
import { Icon } from '../icon/icon';
import styles from './section.module.scss';

interface SectionProps {
  readonly title: ReactNode;
  /** Words at the right end; a link when `onMore` is given. */
  readonly more?: string;
  readonly onMore?: () => void;
}

/** A part of a page under its own heading. */
export function Section({ title, more, onMore, children }: PropsWithChildren<SectionProps>) {
  return (
    <View>
      <View className={styles.head}>
        <View className="head">{title}</View>
        {more !== undefined && onMore === undefined && <View className="cap">{more}</View>}
        {more !== undefined && onMore !== undefined && (
          <View className={styles.more} hoverClass="hover" onClick={onMore} {...accessible('button')}>
            <View>{more}</View>
            <Icon name="chevron-right" size={16} />
          </View>
        )}
      </View>
      {children}
    </View>
  );
}
