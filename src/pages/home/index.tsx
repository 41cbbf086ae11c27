import { useState } from 'react';
import type { Arrival } from '../../../contracts/groups';
import { ArrivalView } from '@/features/groups/arrival-view';
import { HomeSkeleton } from '@/features/groups/home-skeleton';
import { PeekView } from '@/features/groups/peek-view';
import { useArrival } from '@/features/groups/use-arrival';
import type { Asked } from '@/lib/use-operation';
import { useCurrentGroup } from '@/platform/current-group';
import { usePageParams } from '@/platform/navigation';
import { isSinglePage } from '@/platform/single-page';
import { TAB_WORDS } from '@/copy';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { GroupHomePage } from './group-home-page';

/** 本群: where the phone stands, and when in a group, that group's day. From Moments: the group from outside. */
export default function HomePage() {
  const { groupId } = usePageParams('home');
  if (groupId === undefined || !isSinglePage()) return <Arriving linkedGroupId={groupId} />;
  return (
    <Page title={TAB_WORDS.home} isTab>
      <PeekView groupId={groupId} />
    </Page>
  );
}

function Arriving({ linkedGroupId }: { readonly linkedGroupId: string | undefined }) {
  const arrival = useArrival({ groupId: linkedGroupId });
  const { groupId } = useCurrentGroup();
  const [isSkipped, setSkipped] = useState(false);
  const elsewhere = isSkipped ? null : outsideOf(arrival.data);
  if (groupId !== null && elsewhere === null && isKnown({ arrival, groupId, linkedGroupId })) {
    return <GroupHomePage key={groupId} groupId={groupId} />;
  }
  const skip = () => {
    setSkipped(true);
  };
  return (
    <Page title={TAB_WORDS.home} isTab>
      {elsewhere === null ? (
        <OnTheWay arrival={arrival} />
      ) : (
        <ArrivalView arrival={elsewhere} onMyGroup={groupId === null ? undefined : skip} />
      )}
    </Page>
  );
}

const outsideOf = (arrival: Arrival | undefined) =>
  arrival === undefined || arrival.view === 'member' ? null : arrival;

interface Where {
  readonly arrival: Asked<Arrival>;
  readonly groupId: string;
  readonly linkedGroupId: string | undefined;
}

/** The group of last time is shown while the way in is still being asked for, unless a link names another. */
function isKnown({ arrival, groupId, linkedGroupId }: Where): boolean {
  return arrival.data !== undefined || linkedGroupId === undefined || linkedGroupId === groupId;
}

function OnTheWay({ arrival: { refusal, isOffline, refresh } }: { readonly arrival: Asked<Arrival> }) {
  if (refusal === null) return <HomeSkeleton />;
  return <Failed words={refusal.words} isOffline={isOffline} onRetry={refresh} />;
}
