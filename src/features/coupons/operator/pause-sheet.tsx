import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { View } from '@tarojs/components';
import { PAUSE_REFUSALS } from '../batch-copy';
import { showBatchState } from './batch-cache';
import { BATCH_WORDS } from './batch-page-copy';
import { ReasonField } from './reason-field';

interface PauseSheetProps {
  readonly batchId: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const REASON_MAX = 60;

/** Stops a batch at once, with the reason that members read. */
export function PauseSheet({ batchId, isOpen, onClose }: PauseSheetProps) {
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const pause = useOperatorAction('coupons.pause-batch', {
    words: PAUSE_REFUSALS,
    refreshes: false,
    onDone: (state) => {
      showBatchState(queries, state, reason.trim());
      showToast(BATCH_WORDS.paused);
      onClose();
    },
  });
  const isEmpty = reason.trim() === '';
  return (
    <Sheet
      isOpen={isOpen}
      title={BATCH_WORDS.pauseTitle}
      isBusy={pause.isBusy}
      onClose={onClose}
      footer={
        <Button
          kind="danger"
          size="large"
          isBusy={pause.isBusy}
          disabledReason={isEmpty ? BATCH_WORDS.pauseEmpty : undefined}
          onPress={() => pause.run({ batchId, reason: reason.trim() })}
        >
          {BATCH_WORDS.pauseYes}
        </Button>
      }
    >
      <View className="sub">{BATCH_WORDS.pauseNote}</View>
      <ReasonField
        label={BATCH_WORDS.pauseLabel}
        placeholder={BATCH_WORDS.pausePlaceholder}
        ready={BATCH_WORDS.pauseReasons}
        value={reason}
        maxLength={REASON_MAX}
        error={pause.refusal?.words}
        onChange={setReason}
      />
    </Sheet>
  );
}
