import { View } from '@tarojs/components';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { EDITOR_WORDS } from './editor-copy';

interface EditorBarProps {
  readonly isNew: boolean;
  readonly isUnchanged: boolean;
  readonly isBusy: boolean;
  readonly onPreview: () => void;
  readonly onSave: () => Promise<unknown>;
}

/** Preview beside the one thing to do. */
export function EditorBar({ isNew, isUnchanged, isBusy, onPreview, onSave }: EditorBarProps) {
  return (
    <BottomBar>
      <Button kind="secondary" size="large" onPress={onPreview}>
        {EDITOR_WORDS.preview}
      </Button>
      <View className="grow row ml12">
        <Button
          size="large"
          isWide
          isBusy={isBusy}
          disabledReason={isUnchanged ? EDITOR_WORDS.nothingChanged : undefined}
          onPress={onSave}
        >
          {isNew ? EDITOR_WORDS.publish : EDITOR_WORDS.save}
        </Button>
      </View>
    </BottomBar>
  );
}
