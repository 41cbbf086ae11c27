import { CREATE_WORDS } from '@/features/groups/operator/settings-copy';
import { FirstGroup } from '@/features/groups/operator/first-group';
import { GroupSettingsPage } from '@/features/groups/operator/group-settings-page';
import { useCurrentGroup } from '@/platform/current-group';
import { Page } from '@/ui/page/page';
import '@/ui/icon/operator-icons.scss';

/** 群设置; for staff without a group, the way to the first. */
export default function SettingsPage() {
  const { groupId } = useCurrentGroup();
  if (groupId !== null) return <GroupSettingsPage key={groupId} groupId={groupId} />;
  return (
    <Page title={CREATE_WORDS.title}>
      <FirstGroup />
    </Page>
  );
}
