import { useEffect, useState } from 'react';
import type { Arrival } from '../../../contracts/groups';
import { useMemberOperation, type Asked } from '@/lib/use-operation';
import { useCurrentGroup } from '@/platform/current-group';
import { ENTER_REFUSALS } from './copy';

/** What a link brings along. */
export interface Entrance {
  readonly groupId?: string;
  readonly invitationCode?: string;
}

/** Where this phone stands: by code, by the group its link names, by the card it came through, by habit. Members are let in. */
export function useArrival({ groupId, invitationCode }: Entrance): Asked<Arrival> {
  const { choose } = useCurrentGroup();
  const [lastGroupId] = useState(() => useCurrentGroup.getState().groupId ?? undefined);
  const arrival = useMemberOperation(
    'groups.enter',
    { groupId, invitationCode, lastGroupId },
    { words: ENTER_REFUSALS, withGroupCard: true },
  );
  const { data } = arrival;
  useEffect(() => {
    if (data?.view === 'member') choose(data.groupId);
  }, [data, choose]);
  return arrival;
}
