import { useState } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@domain/kernel/limits';
import type { ComplaintLine } from '../../../../contracts/group-members';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { TextArea } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { ANSWER_REFUSALS } from '../staff-copy';
import { COMPLAINTS_WORDS } from './copy';

interface AnswerSheetProps {
  readonly groupId: string;
  readonly complaint: ComplaintLine;
  readonly onClose: () => void;
}

/** The one answer to a complaint; its writer is told. */
export function AnswerSheet({ groupId, complaint, onClose }: AnswerSheetProps) {
  const [text, setText] = useState('');
  const answer = useOperatorAction('groups.answer-complaint', {
    words: ANSWER_REFUSALS,
    onDone: () => {
      showToast(COMPLAINTS_WORDS.sent);
      onClose();
    },
  });
  return (
    <Sheet
      isOpen
      title={COMPLAINTS_WORDS.answerTitle(complaint.name)}
      isBusy={answer.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={answer.isBusy}
          disabledReason={text.trim() === '' ? COMPLAINTS_WORDS.typeIt : undefined}
          onPress={() => answer.run({ groupId, complaintId: complaint.complaintId, text: text.trim() })}
        >
          {COMPLAINTS_WORDS.send}
        </Button>
      }
    >
      <View className="sub prose">{complaint.text}</View>
      <TextArea
        label={COMPLAINTS_WORDS.label}
        placeholder={COMPLAINTS_WORDS.placeholder}
        maxLength={LIMITS.textMax}
        value={text}
        onChange={setText}
      />
      {answer.refusal !== null && <Notice icon="circle-alert">{answer.refusal.words}</Notice>}
    </Sheet>
  );
}
