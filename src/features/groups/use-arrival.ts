import { useEffect, useMemo, useState } from 'react';
import type { Arrival } from '../../../contracts/groups';
import { useMemberOperation, type Asked } from '@/lib/use-operation';
import { isFromChat, readGroupCard } from '@/platform/group-card';
import { useCurrentGroup } from '@/platform/current-group';
import { useSession } from '@/platform/session';
import { ENTER_REFUSALS } from './copy';

/** What a link brings along. */
export interface Entrance {
  readonly groupId?: string;
  readonly invitationCode?: string;
}

/**
 * The group whose home can be asked for without asking the way: the one this phone last showed, where nothing leads to
 * another. Should it not be theirs any more, home's answer says so and the way is asked for then.
 */
function homeAtOnce(currentGroupId: string | null, linkedGroupId: string | undefined): string | null {
  if (linkedGroupId === undefined && isFromChat()) return null;
  return linkedGroupId === undefined || linkedGroupId === currentGroupId ? currentGroupId : null;
}

/** WeChat says who has left the chat; it is heard here where the way in is not asked for. */
function useChatStandingOf(homeId: string | null): void {
  useEffect(() => {
    if (homeId !== null) void readGroupCard();
  }, [homeId]);
}

/** Where somebody stands who has left this phone and was not invited anywhere. */
const NOWHERE: Arrival = { view: 'nowhere' };

/**
 * Where this phone stands: by code, by the group its link names, by the card it came through, by habit. Members are let
 * in. Whoever left this phone is a guest until they come back, or follow a link after that.
 */
export function useArrival({ groupId, invitationCode }: Entrance): Asked<Arrival> {
  const { groupId: currentGroupId, choose } = useCurrentGroup();
  const [lastGroupId] = useState(() => useCurrentGroup.getState().groupId ?? undefined);
  const { isOut, comeBack } = useSession();
  const [wasOut] = useState(isOut);
  const isInvited = groupId !== undefined || invitationCode !== undefined;
  const isGuest = isOut && !(wasOut && isInvited);
  const homeId = isOut || invitationCode !== undefined ? null : homeAtOnce(currentGroupId, groupId);
  const arrival = useMemberOperation(
    'groups.enter',
    { groupId, invitationCode, lastGroupId },
    { words: ENTER_REFUSALS, withGroupCard: true, isEnabled: !isGuest && homeId === null },
  );
  useChatStandingOf(homeId);
  const atHome = useMemo<Arrival | null>(
    () => (homeId === null ? null : { view: 'member', groupId: homeId }),
    [homeId],
  );
  const data = isGuest ? NOWHERE : (atHome ?? arrival.data);
  useEffect(() => {
    if (data?.view !== 'member' || data === atHome) return;
    choose(data.groupId);
    comeBack();
  }, [data, atHome, choose, comeBack]);
  return { ...arrival, data };
}
