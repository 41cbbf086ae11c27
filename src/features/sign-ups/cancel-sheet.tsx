import { useState } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@domain/kernel/limits';
import type { SignUpPage } from '../../../contracts/sign-up-views';
import { useMemberAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { TextArea } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { CANCEL_REFUSALS } from './copy';
import { cancelKind, ENTRY_WORDS } from './entry-copy';

interface CancelSheetProps {
  readonly page: SignUpPage;
  readonly onClose: () => void;
}

/** Gives the places up, once asked: somebody else may have them a moment later. */
export function CancelSheet({ page, onClose }: CancelSheetProps) {
  const [reason, setReason] = useState('');
  const kind = cancelKind(page);
  const cancel = useMemberAction('sign-ups.cancel', {
    words: CANCEL_REFUSALS,
    onDone: () => {
      showToast(ENTRY_WORDS.cancelled);
      onClose();
    },
  });
  return (
    <Sheet
      isOpen
      title={ENTRY_WORDS.cancelTitle[kind]}
      isBusy={cancel.isBusy}
      onClose={onClose}
      footer={
        <Button
          kind="danger"
          size="large"
          isBusy={cancel.isBusy}
          onPress={() => cancel.run({ signUpId: page.mine.signUpId, reason: reason.trim() })}
        >
          {ENTRY_WORDS.cancelDo[kind]}
        </Button>
      }
    >
      <View className="body c-2">{ENTRY_WORDS.cancelNote[kind]}</View>
      <TextArea label={ENTRY_WORDS.cancelReason} maxLength={LIMITS.noteMax} value={reason} onChange={setReason} />
      {cancel.refusal !== null && <Notice icon="circle-alert">{cancel.refusal.words}</Notice>}
    </Sheet>
  );
}
