import { View } from '@tarojs/components';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';

interface LookOverBarProps {
  readonly againLabel: string;
  readonly doLabel: string;
  readonly isBusy: boolean;
  /** Why nothing can be sent yet. */
  readonly disabledReason: string | undefined;
  readonly onAgain: () => void;
  readonly onDo: () => unknown;
}

/** Under lines that are looked over: another text, or send what is confirmed. */
export function LookOverBar({ againLabel, doLabel, isBusy, disabledReason, onAgain, onDo }: LookOverBarProps) {
  return (
    <BottomBar>
      <View className="none mr12">
        <Button kind="secondary" size="large" onPress={onAgain}>
          {againLabel}
        </Button>
      </View>
      <Button size="large" isWide isBusy={isBusy} disabledReason={disabledReason} onPress={onDo}>
        {doLabel}
      </Button>
    </BottomBar>
  );
}
