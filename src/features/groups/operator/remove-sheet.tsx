import { useState } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@domain/kernel/limits';
import type { MemberCard } from '../../../../contracts/group-members';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { TextArea } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { REMOVE_MEMBER_REFUSALS } from '../staff-copy';
import { REMOVE_WORDS } from './copy';

interface RemoveSheetProps {
  readonly groupId: string;
  readonly member: MemberCard;
  readonly onClose: () => void;
}

/** Takes a member out of the group, with a reason that they read. */
export function RemoveSheet({ groupId, member, onClose }: RemoveSheetProps) {
  const [reason, setReason] = useState('');
  const remove = useOperatorAction('groups.remove-member', {
    words: REMOVE_MEMBER_REFUSALS,
    onDone: () => {
      showToast(REMOVE_WORDS.done);
      onClose();
    },
  });
  return (
    <Sheet
      isOpen
      title={REMOVE_WORDS.title(member.name)}
      isBusy={remove.isBusy}
      onClose={onClose}
      footer={
        <Button
          kind="danger"
          size="large"
          isBusy={remove.isBusy}
          disabledReason={reason.trim() === '' ? REMOVE_WORDS.typeIt : undefined}
          onPress={() => remove.run({ groupId, memberId: member.memberId, reason: reason.trim() })}
        >
          {REMOVE_WORDS.confirm}
        </Button>
      }
    >
      <View className="body c-2">{REMOVE_WORDS.note}</View>
      <TextArea
        label={REMOVE_WORDS.reason}
        placeholder={REMOVE_WORDS.placeholder}
        maxLength={LIMITS.noteMax}
        value={reason}
        onChange={setReason}
      />
      {remove.refusal !== null && <Notice icon="circle-alert">{remove.refusal.words}</Notice>}
    </Sheet>
  );
}
