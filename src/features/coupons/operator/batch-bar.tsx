import { useQueryClient } from '@tanstack/react-query';
import type { BatchPage } from '../../../../contracts/coupon-views';
import { useOperatorAction } from '@/lib/use-action';
import { openPage } from '@/platform/navigation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { showToast } from '@/ui/toast/toast-store';
import { RESUME_REFUSALS } from '../batch-copy';
import { showBatchState } from './batch-cache';
import { BATCH_WORDS } from './batch-page-copy';
import { phaseOfBatch } from './batches-copy';

interface BatchBarProps {
  readonly batch: BatchPage;
  readonly nowMs: number;
  readonly onShare: () => void;
}

/** The one thing that helps most: tell the group, resume what is paused, add to what is gone, or start again what is over. */
export function BatchBar({ batch, nowMs, onShare }: BatchBarProps) {
  const phase = phaseOfBatch({ ...batch, ...batch.terms, ...batch.figures }, nowMs);
  if (phase === 'paused') return <ResumeBar batchId={batch.batchId} />;
  if (phase === 'over') {
    return (
      <OpenBar
        label={BATCH_WORDS.copy}
        onOpen={() => {
          openPage('batch-edit', { copyOf: batch.batchId });
        }}
      />
    );
  }
  if (phase === 'sold-out') {
    return (
      <OpenBar
        label={BATCH_WORDS.extend}
        onOpen={() => {
          openPage('batch-edit', { batchId: batch.batchId });
        }}
      />
    );
  }
  if (batch.terms.price.kind === 'given') return null;
  return (
    <BottomBar>
      <Button size="large" isWide icon="share-2" openType="share" onPress={onShare}>
        {BATCH_WORDS.share}
      </Button>
    </BottomBar>
  );
}

function OpenBar({ label, onOpen }: { readonly label: string; readonly onOpen: () => void }) {
  return (
    <BottomBar>
      <Button size="large" isWide onPress={onOpen}>
        {label}
      </Button>
    </BottomBar>
  );
}

function ResumeBar({ batchId }: { readonly batchId: string }) {
  const queries = useQueryClient();
  const resume = useOperatorAction('coupons.resume-batch', {
    words: RESUME_REFUSALS,
    refreshes: false,
    onDone: (state) => {
      showBatchState(queries, state);
      showToast(BATCH_WORDS.resumed);
    },
    onRefused: ({ words }) => {
      showToast(words);
    },
  });
  return (
    <BottomBar>
      <Button size="large" isWide isBusy={resume.isBusy} onPress={() => resume.run({ batchId })}>
        {BATCH_WORDS.resume}
      </Button>
    </BottomBar>
  );
}
