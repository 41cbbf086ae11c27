import { GroupGate } from '@/features/groups/group-gate';
import { CampaignsPage } from '@/features/operator-console/campaigns-page';
import { CAMPAIGNS_WORDS } from '@/features/operator-console/copy';
import '@/ui/icon/operator-icons.scss';

/** 活动: everything the group runs or has run. */
export default function OperatorCampaignsPage() {
  return (
    <GroupGate groupId={undefined} title={CAMPAIGNS_WORDS.title}>
      {(groupId) => <CampaignsPage key={groupId} groupId={groupId} />}
    </GroupGate>
  );
}
