import { useState } from 'react';
import { View } from '@tarojs/components';
import { useQueryClient } from '@tanstack/react-query';
import type { BatchPage } from '../../../../contracts/coupon-views';
import { useOperatorAction } from '@/lib/use-action';
import { ConfirmSheet } from '@/ui/confirm-sheet/confirm-sheet';
import { useNow } from '@/ui/countdown/use-now';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { showToast } from '@/ui/toast/toast-store';
import { END_REFUSALS } from '../batch-copy';
import { Facts } from '../facts';
import { BatchActions, type BatchAct } from './batch-actions';
import { showBatchState } from './batch-cache';
import { BatchFigures } from './batch-figures';
import { BATCH_WORDS, pausedWords, termsFacts } from './batch-page-copy';
import { BatchTitle } from './batch-title';
import { GiveSheet } from './give-sheet';
import { PauseSheet } from './pause-sheet';

interface BatchContentProps {
  readonly batch: BatchPage;
  /** Whose members a coupon may be given to when the batch is for every group. */
  readonly groupId: string;
  /** Whoever is on call and does not run it may stop it, and nothing else. */
  readonly runsIt: boolean;
  /** Whom a coupon is to be given at once; undefined: nobody in particular. */
  readonly giveTo?: string;
}

/** One batch: its figures, what was promised, and what can be done with it. */
export function BatchContent({ batch, groupId, runsIt, giveTo }: BatchContentProps) {
  const nowMs = useNow('minute');
  const [act, setAct] = useState<BatchAct | null>(giveTo === undefined ? null : 'give');
  const close = () => {
    setAct(null);
  };
  return (
    <View>
      <BatchTitle batch={batch} nowMs={nowMs} />
      {batch.paused && (
        <Notice tint="danger" icon="pause">
          {pausedWords(batch.pauseReason)}
        </Notice>
      )}
      <BatchFigures figures={batch.figures} />
      <Section title={BATCH_WORDS.terms}>
        <Facts facts={termsFacts(batch, nowMs)} />
      </Section>
      {(runsIt || !batch.paused) && (
        <Section title={BATCH_WORDS.actions}>
          <BatchActions batch={batch} runsIt={runsIt} nowMs={nowMs} onAct={setAct} />
        </Section>
      )}
      {!runsIt && batch.paused && <View className="cap mt12">{BATCH_WORDS.resumeByManagers}</View>}
      <GiveSheet
        batchId={batch.batchId}
        groupId={batch.groupId ?? groupId}
        giveTo={giveTo}
        isOpen={act === 'give'}
        onClose={close}
      />
      <PauseSheet batchId={batch.batchId} isOpen={act === 'pause'} onClose={close} />
      <EndSheet batch={batch} isOpen={act === 'end'} onClose={close} />
    </View>
  );
}

interface EndSheetProps {
  readonly batch: BatchPage;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

function EndSheet({ batch, isOpen, onClose }: EndSheetProps) {
  const queries = useQueryClient();
  const end = useOperatorAction('coupons.end-batch', {
    words: END_REFUSALS,
    refreshes: false,
    onDone: (state) => {
      showBatchState(queries, state, batch.pauseReason);
      showToast(BATCH_WORDS.ended);
      onClose();
    },
  });
  return (
    <ConfirmSheet
      isOpen={isOpen}
      title={BATCH_WORDS.endAsk}
      note={end.refusal?.words ?? BATCH_WORDS.endWarn}
      confirmLabel={BATCH_WORDS.endYes}
      isDangerous
      isBusy={end.isBusy}
      onConfirm={() => end.run({ batchId: batch.batchId })}
      onCancel={() => {
        end.clear();
        onClose();
      }}
    />
  );
}
