import { View } from '@tarojs/components';
import { Button } from '../button/button';
import type { PressHandler } from '../use-single-fire';
import { BottomBar } from './bottom-bar';

interface ShareBarProps {
  readonly share: string;
  /** What the page's `useShareCard` gave. */
  readonly onShare: () => void;
  readonly act: string;
  readonly onAct: PressHandler;
}

/** The bar of a page that is read and handed on: into the chat, or to where one takes part. */
export function ShareBar({ share, onShare, act, onAct }: ShareBarProps) {
  return (
    <BottomBar>
      <View className="none">
        <Button kind="secondary" size="large" icon="share-2" openType="share" onPress={onShare}>
          {share}
        </Button>
      </View>
      <View className="grow row ml12">
        <Button size="large" isWide onPress={onAct}>
          {act}
        </Button>
      </View>
    </BottomBar>
  );
}
