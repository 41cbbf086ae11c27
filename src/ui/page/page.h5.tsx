import { useEffect, type PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { accessible } from '../accessible';
import { KIT_WORDS } from '../copy';
import { Icon } from '../icon/icon';
import { PageFrame, type PageProps } from './page-frame';
import styles from './page.module.scss';

/** A page in the browser, which has no navigation bar: title and back are drawn. */
export function Page({ title, header, isTab = false, bar, children }: PropsWithChildren<PageProps>) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  const navigation = isTab ? (
    <View className={styles.own}>
      <View className={styles.ownTitle}>{header ?? title}</View>
    </View>
  ) : (
    <BackNavigation title={title} />
  );
  return (
    <PageFrame bar={bar} navigation={navigation}>
      {children}
    </PageFrame>
  );
}

function BackNavigation({ title }: { readonly title: string }) {
  return (
    <View className={styles.navigation}>
      <View className={styles.back} hoverClass="hover" onClick={goBack} {...accessible('button', KIT_WORDS.back)}>
        <Icon name="chevron-left" size={24} />
      </View>
      <View className={styles.title}>{title}</View>
      <View className={styles.back} />
    </View>
  );
}

function goBack() {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else void Taro.switchTab({ url: '/pages/home/index' });
}
