import { useState } from 'react';
import { View } from '@tarojs/components';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { accessible } from '../accessible';
import { classes } from '../classes';
import { undoWords } from '../copy';
import { useNow } from '../countdown/use-now';
import styles from './toast.module.scss';
import { hideToast, useToast, type Toast } from './toast-store';

interface ToastHostProps {
  /** Keeps clear of a bottom bar. */
  readonly isRaised: boolean;
}

/** Shows the toast on the page that is in front. */
export function ToastHost({ isRaised }: ToastHostProps) {
  const [isInFront, setInFront] = useState(true);
  const { toast } = useToast();
  useDidShow(() => {
    setInFront(true);
  });
  useDidHide(() => {
    setInFront(false);
  });
  if (toast === null || !isInFront) return null;
  return (
    <View className={classes(styles.toast, isRaised && styles.raised)} {...accessible('status', toast.text)}>
      <View className={styles.text}>{toast.text}</View>
      {toast.undo !== undefined && <Undo toast={toast} />}
    </View>
  );
}

function Undo({ toast }: { readonly toast: Toast }) {
  const nowMs = useNow('second');
  const seconds = Math.max(1, Math.ceil((toast.untilMs - nowMs) / 1000));
  return (
    <View
      className={styles.undo}
      hoverClass="hover"
      onClick={() => {
        hideToast();
        toast.undo?.();
      }}
      {...accessible('button')}
    >
      {undoWords(seconds)}
    </View>
  );
}
