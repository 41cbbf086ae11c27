import { useEffect, useState, type PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import styles from './bottom-bar.module.scss';

/** The page's one action, in reach of the thumb. Hidden while the keyboard is open. Given to `Page` as `bar`. */
export function BottomBar({ children }: PropsWithChildren) {
  if (useKeyboardOpen()) return null;
  return <View className={styles.bar}>{children}</View>;
}

function useKeyboardOpen(): boolean {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (process.env.TARO_ENV === 'h5') return;
    const listen = ({ height }: { height: number }) => {
      setOpen(height > 0);
    };
    Taro.onKeyboardHeightChange(listen);
    return () => {
      Taro.offKeyboardHeightChange(listen);
    };
  }, []);
  return isOpen;
}
