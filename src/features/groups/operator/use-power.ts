import { mayAccess, type Standing } from '@domain/groups/role';
import { useMemberOperation } from '@/lib/use-operation';

/** What the person may do in a group, as far as buttons are concerned: the server decides. */
export interface Power {
  readonly myId: string | null;
  readonly isOwner: boolean;
  readonly isAdmin: boolean;
}

/** From what is known of the person anyway; nothing may be done until it is. */
export function usePower(groupId: string | null): Power {
  const profile = useMemberOperation('groups.read-profile', {}, { words: {} });
  const mine = useMemberOperation('groups.list-my-groups', {}, { words: {} });
  const standing: Standing = { roles: profile.data?.roles ?? [], groups: mine.data?.groups ?? [] };
  return {
    myId: profile.data?.memberId ?? null,
    isOwner: mayAccess('owner', standing, groupId),
    isAdmin: mayAccess('admin', standing, groupId),
  };
}
