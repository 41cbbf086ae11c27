import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { GroupHome } from '../../../contracts/group-home';
import { businessDayAt } from '@domain/kernel/business-day';
import { HOME_REFUSALS } from '@/features/groups/copy';
import { lastHome, useKeepHome } from '@/features/groups/last-home';
import { shownFromWords } from '@/lib/copy';
import { formatInstant } from '@/lib/format-time';
import { useMemberOperation } from '@/lib/use-operation';
import { useCurrentGroup } from '@/platform/current-group';
import { useNow } from '@/ui/countdown/use-now';

export interface ShownHome {
  readonly home: GroupHome | undefined;
  readonly isLoading: boolean;
  readonly isOffline: boolean;
  /** Why it could not be asked, or from when it is; null when it is of now. */
  readonly words: string | null;
  readonly isDissolved: boolean;
  /** Of another day than today: what today gives is not known. */
  readonly isOld: boolean;
  readonly refresh: () => Promise<unknown>;
}

/** One group's home. Without network it is what this phone last showed, and says from when that is. */
export function useShownHome(groupId: string): ShownHome {
  const nowMs = useNow('minute');
  const { data, refusal, isOffline, isLoading, answeredAtMs, refresh } = useMemberOperation(
    'groups.read-home',
    { groupId, withLately: true },
    { words: HOME_REFUSALS },
  );
  useShareAnswer(data, answeredAtMs);
  useKeepHome(data);
  useLeaveWhenOutside(refusal?.code);
  const kept = data === undefined && isOffline ? lastHome(groupId) : undefined;
  const home = data ?? kept;
  return {
    home,
    isLoading,
    isOffline,
    words: kept === undefined ? (refusal?.words ?? null) : shownFromWords(formatInstant(kept.nowMs, nowMs)),
    isDissolved: refusal?.code === 'GROUP_DISSOLVED',
    isOld: refusal !== null && isOfAnotherDay(home, nowMs),
    refresh,
  };
}

/** Other pages ask for this member's part alone: what home was answered holds it. */
function useShareAnswer(data: GroupHome | undefined, updatedAt: number): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (data === undefined) return;
    queries.setQueryData(['member', 'groups.read-home', { groupId: data.group.groupId }], data, { updatedAt });
  }, [data, updatedAt, queries]);
}

const isOfAnotherDay = (home: GroupHome | undefined, nowMs: number) =>
  home !== undefined && businessDayAt(home.nowMs) !== businessDayAt(nowMs);

/** Somebody who is not in the group any more is asked in anew, like a guest. */
function useLeaveWhenOutside(code: string | undefined): void {
  const queries = useQueryClient();
  const { choose } = useCurrentGroup();
  const isOutside = code === 'NOT_ALLOWED' || code === 'JOIN_FIRST';
  useEffect(() => {
    if (!isOutside) return;
    choose(null);
    void queries.invalidateQueries({ queryKey: ['member', 'groups.enter'] });
  }, [isOutside, choose, queries]);
}
