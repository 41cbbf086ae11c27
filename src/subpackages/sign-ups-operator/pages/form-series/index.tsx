import { GroupGate } from '@/features/groups/group-gate';
import { useAbilities } from '@/features/operator-console/use-abilities';
import { SERIES_WORDS } from '@/features/sign-ups/operator/series-copy';
import { SeriesPage } from '@/features/sign-ups/operator/series-page';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** A weekly event, for those who run it. */
export default function FormSeriesPage() {
  return (
    <GroupGate groupId={undefined} title={SERIES_WORDS.title}>
      {(groupId) => <InGroup groupId={groupId} />}
    </GroupGate>
  );
}

function InGroup({ groupId }: { readonly groupId: string }) {
  const { seriesId = '' } = usePageParams('form-series');
  const mayRun = useAbilities(groupId)?.runsCampaigns === true;
  return <SeriesPage series={{ groupId, seriesId }} mayRun={mayRun} />;
}
