import type { PropsWithChildren } from 'react';
import { RootPortal, View } from '@tarojs/components';
import { useRootClass } from '../root-class';

/** Draws a layer outside of the page, above everything in it. */
export function Portal({ children }: PropsWithChildren) {
  const rootClass = useRootClass();
  return (
    <RootPortal>
      <View className={`${rootClass} layer`}>{children}</View>
    </RootPortal>
  );
}
