import type { PropsWithChildren, ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../classes';
import { useRootClass } from '../root-class';
import { ToastHost } from '../toast/toast-host';
import styles from './page.module.scss';

export interface PageProps {
  /** Title of the navigation bar. */
  readonly title: string;
  /**
   * Tab pages draw their own bar (`navigationStyle: 'custom'` in the page's config): this is its content, at the left.
   * Without it the title stands there.
   */
  readonly header?: ReactNode;
  /** Whether the page is a tab page and draws its own bar. */
  readonly isTab?: boolean;
  /** A `BottomBar`. */
  readonly bar?: ReactNode;
}

interface PageFrameProps {
  readonly navigation?: ReactNode;
  readonly bar?: ReactNode;
}

/** The ground of every page: colours, side margins, room for the bottom bar, the toast. */
export function PageFrame({ navigation, bar, children }: PropsWithChildren<PageFrameProps>) {
  const rootClass = useRootClass();
  const hasBar = bar !== undefined && bar !== null && bar !== false;
  return (
    <View className={classes(rootClass, styles.page)}>
      {navigation}
      <View className={classes(styles.body, hasBar && styles.aboveBar)}>{children}</View>
      {bar}
      <ToastHost isRaised={hasBar} />
    </View>
  );
}
