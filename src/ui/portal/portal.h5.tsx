import { useEffect, useRef, useState, type PropsWithChildren } from 'react';
import { createPortal } from 'react-dom';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { useRootClass } from '../root-class';

/**
 * Draws a layer on the document's body (Taro's H5 has no RootPortal), takes the focus and gives it back. Goes away while
 * another page is in front, and comes back with its own.
 */
export function Portal({ children }: PropsWithChildren) {
  const rootClass = useRootClass();
  const layer = useRef<HTMLDivElement>(null);
  const [isInFront, setInFront] = useState(true);
  useDidShow(() => {
    setInFront(true);
  });
  useDidHide(() => {
    setInFront(false);
  });
  useEffect(() => {
    const before = document.activeElement;
    layer.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return createPortal(
    <div ref={layer} className={`${rootClass} layer`} style={isInFront ? undefined : { display: 'none' }} tabIndex={-1}>
      {children}
    </div>,
    document.body,
  );
}
