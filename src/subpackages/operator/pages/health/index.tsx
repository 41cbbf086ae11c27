import { GroupGate } from '@/features/groups/group-gate';
import { HealthContent } from '@/features/groups/operator/health-content';
import { HEALTH_WORDS } from '@/features/groups/operator/health-copy';
import { usePower } from '@/features/groups/operator/use-power';
import { usePullToRefresh } from '@/features/operator-console/use-pull-to-refresh';
import { Page } from '@/ui/page/page';
import '@/ui/icon/operator-icons.scss';

/** 后台运行: when each job ran last, what waits, what was put aside. */
export default function HealthPage() {
  usePullToRefresh();
  return (
    <GroupGate groupId={undefined} title={HEALTH_WORDS.title}>
      {(groupId) => (
        <Page title={HEALTH_WORDS.title}>
          <Health groupId={groupId} />
        </Page>
      )}
    </GroupGate>
  );
}

function Health({ groupId }: { readonly groupId: string }) {
  const { isOwner } = usePower(groupId);
  return <HealthContent isOwner={isOwner} />;
}
