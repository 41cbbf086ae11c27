import type { ReactNode } from 'react';
import { useCurrentGroup } from '@/platform/current-group';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { ArrivalView } from './arrival-view';
import { useArrival } from './use-arrival';

interface GroupGateProps {
  /** The group that the page's link names; undefined when it was opened from within. */
  readonly groupId: string | undefined;
  /** Of the navigation bar, until the page sets its own. */
  readonly title: string;
  readonly children: (groupId: string) => ReactNode;
}

/**
 * Lets a page's link in: a member of the group it names sees the page, anybody else where they stand and the way in.
 * Opened from within, nothing is asked.
 */
export function GroupGate({ groupId, title, children }: GroupGateProps) {
  const { groupId: current } = useCurrentGroup();
  if (current !== null && (groupId === undefined || groupId === current)) return <>{children(current)}</>;
  return <Arriving groupId={groupId} title={title} />;
}

/** A member's arrival makes the group the current one, and the gate opens by itself; so does joining. */
function Arriving({ groupId, title }: Pick<GroupGateProps, 'groupId' | 'title'>) {
  const { data, refusal, isOffline, refresh } = useArrival({ groupId });
  const elsewhere = data !== undefined && data.view !== 'member' ? data : null;
  return (
    <Page title={title}>
      {elsewhere !== null && <ArrivalView arrival={elsewhere} />}
      {elsewhere === null && refusal === null && <SkeletonRows />}
      {refusal !== null && <Failed words={refusal.words} isOffline={isOffline} onRetry={refresh} />}
    </Page>
  );
}
