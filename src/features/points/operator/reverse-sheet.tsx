import { useState } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@domain/kernel/limits';
import type { EntryLine } from '../../../../contracts/points-views';
import { formatCount } from '@/lib/format-points';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { NumberInput } from '@/ui/field/number-input';
import { TextArea } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { ADJUST_WORDS, MEMBER_POINTS_WORDS, REVERSE_REFUSALS } from './copy';

interface ReverseSheetProps {
  readonly groupId: string;
  readonly memberId: string;
  readonly entry: EntryLine;
  readonly onClose: () => void;
}

/** Takes a line back, whole or in part, with words that the member reads. */
export function ReverseSheet({ groupId, memberId, entry, onClose }: ReverseSheetProps) {
  const [points, setPoints] = useState<number | null>(entry.points);
  const [note, setNote] = useState('');
  const reverse = useOperatorAction('points.reverse-entry', {
    words: REVERSE_REFUSALS,
    onDone: ({ reversedPoints }) => {
      showToast(MEMBER_POINTS_WORDS.reversed(formatCount(reversedPoints)));
      onClose();
    },
  });
  const part = points === null || points === entry.points ? undefined : points;
  return (
    <Sheet
      isOpen
      title={MEMBER_POINTS_WORDS.reverseTitle(formatCount(entry.number))}
      isBusy={reverse.isBusy}
      onClose={onClose}
      footer={
        <Button
          kind="danger"
          size="large"
          isBusy={reverse.isBusy}
          disabledReason={whyNot(entry, points, note)}
          onPress={() => reverse.run({ groupId, memberId, number: entry.number, points: part, note: note.trim() })}
        >
          {ADJUST_WORDS.reverse}
        </Button>
      }
    >
      <View className="body c-2">{MEMBER_POINTS_WORDS.reverseNote(formatCount(entry.points))}</View>
      <NumberInput
        label={MEMBER_POINTS_WORDS.reversePart}
        unit={ADJUST_WORDS.unit}
        value={points}
        onChange={setPoints}
      />
      <TextArea
        label={MEMBER_POINTS_WORDS.note}
        placeholder={MEMBER_POINTS_WORDS.notePlaceholder}
        maxLength={LIMITS.noteMax}
        value={note}
        onChange={setNote}
      />
      {reverse.refusal !== null && <Notice icon="circle-alert">{reverse.refusal.words}</Notice>}
    </Sheet>
  );
}

function whyNot(entry: EntryLine, points: number | null, note: string): string | undefined {
  if (points === null || points < 1) return ADJUST_WORDS.typePoints;
  if (points > entry.points) return MEMBER_POINTS_WORDS.tooMany(formatCount(entry.points));
  return note.trim() === '' ? MEMBER_POINTS_WORDS.typeNote : undefined;
}
