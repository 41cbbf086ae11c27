import { READ_BATCH_REFUSALS } from '@/features/coupons/batch-copy';
import { EDIT_WORDS } from '@/features/coupons/operator/batch-edit-copy';
import { ExtendBatch } from '@/features/coupons/operator/extend-batch';
import { ManagerGate } from '@/features/coupons/operator/manager-gate';
import { NewBatch } from '@/features/coupons/operator/new-batch';
import { GroupGate } from '@/features/groups/group-gate';
import { useOperatorOperation } from '@/lib/use-operation';
import { usePageParams } from '@/platform/navigation';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import '@/ui/icon/operator-icons.scss';

/** 发一批券: a new batch, a copy of one, or more of one that is out. */
export default function BatchEditPage() {
  return (
    <GroupGate groupId={undefined} title={EDIT_WORDS.newTitle}>
      {(groupId) => (
        <ManagerGate title={EDIT_WORDS.newTitle}>
          <Editor groupId={groupId} />
        </ManagerGate>
      )}
    </GroupGate>
  );
}

function Editor({ groupId }: { readonly groupId: string }) {
  const { batchId, copyOf } = usePageParams('batch-edit');
  if (batchId !== undefined) return <FromBatch groupId={groupId} batchId={batchId} isCopy={false} />;
  if (copyOf !== undefined) return <FromBatch groupId={groupId} batchId={copyOf} isCopy />;
  return <NewBatch groupId={groupId} copied={null} />;
}

interface FromBatchProps {
  readonly groupId: string;
  readonly batchId: string;
  readonly isCopy: boolean;
}

function FromBatch({ groupId, batchId, isCopy }: FromBatchProps) {
  const { data, refusal, isOffline, refresh } = useOperatorOperation(
    'coupons.read-batch',
    { batchId },
    { words: READ_BATCH_REFUSALS, isToEdit: true },
  );
  if (data !== undefined && isCopy) return <NewBatch groupId={groupId} copied={data.terms} />;
  if (data !== undefined) return <ExtendBatch batch={data} />;
  return (
    <Page title={isCopy ? EDIT_WORDS.newTitle : EDIT_WORDS.editTitle}>
      {refusal === null && <SkeletonRows count={6} />}
      {refusal !== null && <Failed words={refusal.words} isOffline={isOffline} onRetry={refresh} />}
    </Page>
  );
}
