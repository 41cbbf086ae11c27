import { useState } from 'react';
import { View } from '@tarojs/components';
import type { SpeakerWeek } from '../../../../contracts/highlights';
import { LIMITS } from '@domain/kernel/limits';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { Chips } from '@/ui/field/select';
import { TextArea } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { PUBLISH_REFUSALS, REWARDS, WEEK_WORDS } from './copy';

interface PublishSheetProps {
  readonly groupId: string;
  readonly week: string;
  readonly author: SpeakerWeek['authors'][number];
  readonly onClose: () => void;
}

const OPTIONS = REWARDS.map((points) => ({ value: String(points), label: WEEK_WORDS.pointsOf(points) }));
const USUAL_REWARD = 50;

/** Publishes the speaker of a week: the reward, a few words, and what follows from it. */
export function PublishSheet({ groupId, week, author, onClose }: PublishSheetProps) {
  const [points, setPoints] = useState<number>(USUAL_REWARD);
  const [words, setWords] = useState('');
  const publishing = useOperatorAction('highlights.publish-speaker', {
    words: PUBLISH_REFUSALS,
    onDone: () => {
      showToast(WEEK_WORDS.done);
      onClose();
    },
  });
  const { memberId, who } = author;
  return (
    <Sheet
      isOpen
      title={WEEK_WORDS.sheetTitle(who.name)}
      isBusy={publishing.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isWide
          isBusy={publishing.isBusy}
          onPress={() => publishing.run({ groupId, week, memberId, points, words: words.trim() })}
        >
          {WEEK_WORDS.publish}
        </Button>
      }
    >
      <View className="body c-2">{WEEK_WORDS.sheetNote}</View>
      <Field label={WEEK_WORDS.points}>
        <Chips
          isSingle
          options={OPTIONS}
          chosen={[String(points)]}
          onToggle={(value) => {
            setPoints(Number(value));
          }}
        />
      </Field>
      <TextArea
        label={WEEK_WORDS.words}
        placeholder={WEEK_WORDS.wordsPlaceholder}
        maxLength={LIMITS.noteMax}
        value={words}
        onChange={setWords}
      />
      {publishing.refusal !== null && <Notice icon="circle-alert">{publishing.refusal.words}</Notice>}
    </Sheet>
  );
}
