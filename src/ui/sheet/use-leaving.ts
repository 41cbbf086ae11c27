import { useContext, useEffect, useRef, useState } from 'react';
import { RootClassContext } from '../root-class';

/** Two thirds of the time a sheet takes to come up, in milliseconds: as long as its leaving is drawn. */
const LEAVING_MS = 213;

/** Lets a layer be seen leaving before its owner is told; without motion it is told at once. */
export function useLeaving(onLeft: () => void): { readonly isLeaving: boolean; readonly leave: () => void } {
  const isCalm = useContext(RootClassContext).split(' ').includes('calm');
  const [isLeaving, setLeaving] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef(onLeft);
  useEffect(() => {
    latest.current = onLeft;
  });
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );
  const leave = () => {
    if (timer.current !== null) return;
    if (isCalm) {
      onLeft();
      return;
    }
    setLeaving(true);
    timer.current = setTimeout(() => {
      timer.current = null;
      setLeaving(false);
      latest.current();
    }, LEAVING_MS);
  };
  return { isLeaving, leave };
}
