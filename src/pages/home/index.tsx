import { useState } from 'react';
import { ArrivalView } from '@/features/groups/arrival-view';
import { HomeSkeleton } from '@/features/groups/home-skeleton';
import { useArrival } from '@/features/groups/use-arrival';
import { useCurrentGroup } from '@/platform/current-group';
import { usePageParams } from '@/platform/navigation';
import { TAB_WORDS } from '@/copy';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { GroupHomePage } from './group-home-page';

/** 本群: where the phone stands, and when in a group, that group's day. */
export default function HomePage() {
  const { groupId: linkedGroupId } = usePageParams('home');
  const arrival = useArrival({ groupId: linkedGroupId });
  const { groupId } = useCurrentGroup();
  const [isElsewhereLeft, setElsewhereLeft] = useState(false);
  const elsewhere = arrival.data !== undefined && arrival.data.view !== 'member' ? arrival.data : null;
  const isStranger = elsewhere !== null && !isElsewhereLeft;
  // The group of last time is shown while the way in is still being asked for.
  const isLikely = linkedGroupId === undefined || linkedGroupId === groupId;
  if (groupId !== null && !isStranger && (arrival.data !== undefined || isLikely)) {
    return <GroupHomePage key={groupId} groupId={groupId} />;
  }
  return (
    <Page title={TAB_WORDS.home} isTab>
      {isStranger && (
        <ArrivalView
          arrival={elsewhere}
          onMyGroup={
            groupId === null
              ? undefined
              : () => {
                  setElsewhereLeft(true);
                }
          }
        />
      )}
      {!isStranger && arrival.refusal === null && <HomeSkeleton />}
      {!isStranger && arrival.refusal !== null && (
        <Failed words={arrival.refusal.words} isOffline={arrival.isOffline} onRetry={arrival.refresh} />
      )}
    </Page>
  );
}
