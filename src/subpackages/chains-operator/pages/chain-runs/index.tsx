import { RUN_WORDS } from '@/features/chains/operator/run-copy';
import { RunsPage } from '@/features/chains/operator/runs-page';
import { GroupGate } from '@/features/groups/group-gate';
import '@/ui/icon/operator-icons.scss';

/** 接龙: the chains of the group, for those who run them. */
export default function ChainRunsPage() {
  return (
    <GroupGate groupId={undefined} title={RUN_WORDS.list}>
      {(groupId) => <RunsPage key={groupId} groupId={groupId} />}
    </GroupGate>
  );
}
