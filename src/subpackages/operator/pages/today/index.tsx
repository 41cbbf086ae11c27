import { GroupGate } from '@/features/groups/group-gate';
import { TODAY_PAGE_WORDS } from '@/features/operator-console/copy';
import { TodayPage } from '@/features/operator-console/today-page';
import '@/ui/icon/operator-icons.scss';

/** 今日: what those who run the group do first. */
export default function OperatorTodayPage() {
  return (
    <GroupGate groupId={undefined} title={TODAY_PAGE_WORDS.title}>
      {(groupId) => <TodayPage key={groupId} groupId={groupId} />}
    </GroupGate>
  );
}
