import { useRef, useState } from 'react';

/** A press handler that may be slow. What it returns is waited for. */
export type PressHandler = () => unknown;

/** Runs `handler` at most once at a time: presses that come while it works are dropped. */
export function useSingleFire(handler: PressHandler | undefined): { isWorking: boolean; fire: () => void } {
  const isHeld = useRef(false);
  const [isWorking, setWorking] = useState(false);

  const fire = () => {
    if (isHeld.current || handler === undefined) return;
    const outcome = handler();
    if (!(outcome instanceof Promise)) return;
    isHeld.current = true;
    setWorking(true);
    void outcome.finally(() => {
      isHeld.current = false;
      setWorking(false);
    });
  };
  return { isWorking, fire };
}
