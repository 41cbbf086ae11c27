import { useEffect, useState } from 'react';
import type { Arrival } from '../../../contracts/groups';
import { useMemberOperation, type Asked } from '@/lib/use-operation';
import { useCurrentGroup } from '@/platform/current-group';
import { useSession } from '@/platform/session';
import { ENTER_REFUSALS } from './copy';

/** What a link brings along. */
export interface Entrance {
  readonly groupId?: string;
  readonly invitationCode?: string;
}

/** Where somebody stands who has left this phone and was not invited anywhere. */
const NOWHERE: Arrival = { view: 'nowhere' };

/**
 * Where this phone stands: by code, by the group its link names, by the card it came through, by habit. Members are let
 * in. Whoever left this phone is a guest until they come back, or follow a link after that.
 */
export function useArrival({ groupId, invitationCode }: Entrance): Asked<Arrival> {
  const { choose } = useCurrentGroup();
  const [lastGroupId] = useState(() => useCurrentGroup.getState().groupId ?? undefined);
  const { isOut, comeBack } = useSession();
  const [wasOut] = useState(isOut);
  const isInvited = groupId !== undefined || invitationCode !== undefined;
  const isGuest = isOut && !(wasOut && isInvited);
  const arrival = useMemberOperation(
    'groups.enter',
    { groupId, invitationCode, lastGroupId },
    { words: ENTER_REFUSALS, withGroupCard: true, isEnabled: !isGuest },
  );
  const data = isGuest ? NOWHERE : arrival.data;
  useEffect(() => {
    if (data?.view !== 'member') return;
    choose(data.groupId);
    comeBack();
  }, [data, choose, comeBack]);
  return { ...arrival, data };
}
