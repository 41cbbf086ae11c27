import { useEffect } from 'react';

/** Lays the code on show where the preview's scanner, played by another persona, finds it. */
export function useShownCode(text: string | null): void {
  useEffect(() => {
    if (text !== null) window.localStorage.setItem('qunli.shown-code', text);
  }, [text]);
}
