import { useState } from 'react';
import { useDidHide, useDidShow } from '@tarojs/taro';

/** Whether the page is looked at: what asks again and again asks only then. */
export function useInFront(): boolean {
  const [isInFront, setInFront] = useState(true);
  useDidShow(() => {
    setInFront(true);
  });
  useDidHide(() => {
    setInFront(false);
  });
  return isInFront;
}
