import { useEffect, useRef, type PropsWithChildren } from 'react';
import { createPortal } from 'react-dom';
import { useRootClass } from '../root-class';

/** Draws a layer on the document's body (Taro's H5 has no RootPortal), takes the focus and gives it back. */
export function Portal({ children }: PropsWithChildren) {
  const rootClass = useRootClass();
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    layer.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return createPortal(
    <div ref={layer} className={`${rootClass} layer`} tabIndex={-1}>
      {children}
    </div>,
    document.body,
  );
}
