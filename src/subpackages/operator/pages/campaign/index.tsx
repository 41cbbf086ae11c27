import { CAMPAIGN_WORDS } from '@/features/check-in/operator/campaign-copy';
import { CampaignPage } from '@/features/check-in/operator/campaign-page';
import { GroupGate } from '@/features/groups/group-gate';
import { useAbilities } from '@/features/operator-console/use-abilities';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** One check-in, for those who run it. */
export default function OperatorCampaignPage() {
  const { challengeId = '', published } = usePageParams('campaign');
  return (
    <GroupGate groupId={undefined} title={CAMPAIGN_WORDS.title}>
      {(groupId) => <Campaign groupId={groupId} challengeId={challengeId} isFresh={published === 'yes'} />}
    </GroupGate>
  );
}

interface CampaignProps {
  readonly groupId: string;
  readonly challengeId: string;
  readonly isFresh: boolean;
}

function Campaign({ groupId, challengeId, isFresh }: CampaignProps) {
  const mayRun = useAbilities(groupId)?.runsCampaigns === true;
  return <CampaignPage challenge={{ groupId, challengeId }} isFresh={isFresh} mayRun={mayRun} />;
}
