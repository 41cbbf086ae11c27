import { useEffect, useState, type PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { classes } from '../classes';
import styles from './bottom-bar.module.scss';

/**
 * The page's one action, in reach of the thumb. Hidden while the keyboard is open, but kept: a button that waits for an
 * answer still knows it when the keyboard goes. Given to `Page` as `bar`.
 */
export function BottomBar({ children }: PropsWithChildren) {
  const isTyping = useKeyboardOpen();
  return <View className={classes(styles.bar, isTyping && styles.hidden)}>{children}</View>;
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
