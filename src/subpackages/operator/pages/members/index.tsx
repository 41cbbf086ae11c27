import { GroupGate } from '@/features/groups/group-gate';
import { MEMBERS_WORDS } from '@/features/groups/operator/copy';
import { MembersList } from '@/features/groups/operator/members-list';
import { OperatorBar } from '@/features/operator-console/operator-bar';
import { usePullToRefresh } from '@/features/operator-console/use-pull-to-refresh';
import { Page } from '@/ui/page/page';
import '@/ui/icon/operator-icons.scss';

/** 成员: who is in the group. */
export default function MembersPage() {
  usePullToRefresh();
  return (
    <GroupGate groupId={undefined} title={MEMBERS_WORDS.title}>
      {(groupId) => (
        <Page title={MEMBERS_WORDS.title} bar={<OperatorBar groupId={groupId} current="members" />}>
          <MembersList key={groupId} groupId={groupId} />
        </Page>
      )}
    </GroupGate>
  );
}
