import { useEffect, useState } from 'react';

/** Long enough that a word is typed, short enough not to be waited for. */
const REST_MS = 300;

/** The value once it has stood still for a moment: what is typed is not asked for at each letter. */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(value);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return rested;
}
