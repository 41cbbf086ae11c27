import { useEffect, useState } from 'react';

type Listener = () => void;

/** One timer for everything that counts: it runs while somebody listens and stops with the last. */
function sharedTimer(everyMs: number) {
  const listeners = new Set<Listener>();
  let timer: ReturnType<typeof setInterval> | null = null;
  return (listener: Listener) => {
    listeners.add(listener);
    timer ??= setInterval(() => {
      listeners.forEach((each) => {
        each();
      });
    }, everyMs);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0 || timer === null) return;
      clearInterval(timer);
      timer = null;
    };
  };
}

const eachMinute = sharedTimer(60_000);
const eachSecond = sharedTimer(1_000);

/** The phone's time, refreshed each minute or each second, so that screens change little. */
export function useNow(pace: 'minute' | 'second'): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const listen = pace === 'minute' ? eachMinute : eachSecond;
    return listen(() => {
      setNowMs(Date.now());
    });
  }, [pace]);
  return nowMs;
}
