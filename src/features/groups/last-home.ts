import { useEffect } from 'react';
import type { GroupHome } from '../../../contracts/group-home';
import { keep, readKept } from '@/platform/keep';

/** Keeps what home last showed, for a start without network. */
export function useKeepHome(home: GroupHome | undefined): void {
  useEffect(() => {
    if (home !== undefined) keep('last-seen', home);
  }, [home]);
}

/** What home of this group last showed on this phone, its time in it; undefined when that was another group. */
export function lastHome(groupId: string): GroupHome | undefined {
  const kept = readKept('last-seen') as Partial<GroupHome> | null;
  return kept?.group?.groupId === groupId ? (kept as GroupHome) : undefined;
}
