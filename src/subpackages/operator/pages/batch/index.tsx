import { BATCH_WORDS } from '@/features/coupons/operator/batch-page-copy';
import { BatchScreen } from '@/features/coupons/operator/batch-screen';
import { ManagerGate } from '@/features/coupons/operator/manager-gate';
import { GroupGate } from '@/features/groups/group-gate';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** 这批券: its figures, and what can be done with it. */
export default function BatchPage() {
  const { batchId = '', giveTo } = usePageParams('batch');
  return (
    <GroupGate groupId={undefined} title={BATCH_WORDS.title}>
      {(groupId) => (
        <ManagerGate admitsOnCall title={BATCH_WORDS.title}>
          <BatchScreen batchId={batchId} groupId={groupId} giveTo={giveTo} />
        </ManagerGate>
      )}
    </GroupGate>
  );
}
