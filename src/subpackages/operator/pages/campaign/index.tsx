import { CAMPAIGN_WORDS } from '@/features/check-in/operator/campaign-copy';
import { CampaignPage } from '@/features/check-in/operator/campaign-page';
import { GroupGate } from '@/features/groups/group-gate';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** One check-in, for those who run it. */
export default function OperatorCampaignPage() {
  const { challengeId = '', published } = usePageParams('campaign');
  return (
    <GroupGate groupId={undefined} title={CAMPAIGN_WORDS.title}>
      {(groupId) => <CampaignPage challenge={{ groupId, challengeId }} isFresh={published === 'yes'} />}
    </GroupGate>
  );
}
