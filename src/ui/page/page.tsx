import { useEffect, useState, type PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { PageFrame, type PageProps } from './page-frame';
import styles from './page.module.scss';

/** A page in WeChat: the native bar shows the title; tab pages draw their own beside WeChat's capsule. */
export function Page({ title, header, isTab = false, bar, children }: PropsWithChildren<PageProps>) {
  useEffect(() => {
    if (!isTab) void Taro.setNavigationBarTitle({ title });
  }, [isTab, title]);
  return (
    <PageFrame bar={bar} navigation={isTab && <OwnNavigation>{header ?? title}</OwnNavigation>}>
      {children}
    </PageFrame>
  );
}

function OwnNavigation({ children }: PropsWithChildren) {
  const [{ topPx, heightPx, rightPx }] = useState(measureCapsule);
  return (
    <View className={styles.own} style={{ paddingTop: `${topPx}px`, paddingRight: `${rightPx}px` }}>
      <View className={styles.ownTitle} style={{ height: `${heightPx}px` }}>
        {children}
      </View>
    </View>
  );
}

/** The room that the status bar and WeChat's capsule take; sensible values where they cannot be measured. */
function measureCapsule(): { topPx: number; heightPx: number; rightPx: number } {
  try {
    const { statusBarHeight = 20, windowWidth } = Taro.getWindowInfo();
    const capsule = Taro.getMenuButtonBoundingClientRect();
    const heightPx = (capsule.top - statusBarHeight) * 2 + capsule.height;
    return { topPx: statusBarHeight, heightPx: Math.max(heightPx, 44), rightPx: windowWidth - capsule.left + 8 };
  } catch {
    return { topPx: 20, heightPx: 44, rightPx: 105 };
  }
}
