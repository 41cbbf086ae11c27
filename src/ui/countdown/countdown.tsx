import { useEffect, useRef } from 'react';
import { View } from '@tarojs/components';
import { remainingWords } from '../copy';
import { useNow } from './use-now';

interface CountdownProps {
  readonly untilMs: number;
  /** Called once when the time has come. */
  readonly onEnd?: () => void;
}

const MINUTE_MS = 60_000;

/** The time left, in words: per minute, and per second only within the last one. At most one on a page. */
export function Countdown({ untilMs, onEnd }: CountdownProps) {
  const minuteMs = useNow('minute');
  const secondMs = useNow(untilMs - minuteMs <= MINUTE_MS * 2 ? 'second' : 'minute');
  const leftMs = untilMs - Math.max(minuteMs, secondMs);
  const hasEnded = useRef(false);
  useEffect(() => {
    if (leftMs > 0 || hasEnded.current) return;
    hasEnded.current = true;
    onEnd?.();
  }, [leftMs, onEnd]);
  return <View className="num nowrap">{remainingWords(leftMs)}</View>;
}
