import { View } from '@tarojs/components';
import type { CheckInView } from '../../../contracts/check-in-reads';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { TODAY_WORDS } from './today-copy';
import { todayLabel } from './today-label';
import type { CheckInText } from './text-box';
import type { Recording } from './use-record';

interface RecordBarProps {
  readonly view: CheckInView;
  readonly recording: Recording;
  readonly text: CheckInText;
  readonly onShare: () => void;
}

/** Today's button with what a tap gives; sharing beside it once today is done. */
export function RecordBar({ view, recording, text, onShare }: RecordBarProps) {
  const { label, disabledReason } = todayLabel(view.today, view.nowMs);
  const written = text.text.trim() === '' ? {} : text;
  return (
    <BottomBar>
      {view.today.kind === 'done' && (
        <View className="none mr12">
          <Button kind="secondary" size="large" icon="share-2" openType="share" onPress={onShare}>
            {TODAY_WORDS.share}
          </Button>
        </View>
      )}
      <Button
        size="large"
        isWide
        isBusy={recording.isBusy}
        disabledReason={disabledReason}
        onPress={() => recording.run(written)}
      >
        {label}
      </Button>
    </BottomBar>
  );
}
