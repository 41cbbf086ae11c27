import { mayAccess } from '@domain/groups/role';
import { useMemberOperation } from '@/lib/use-operation';

export interface MyStanding {
  /** False until it is known. */
  readonly isKnown: boolean;
  readonly isOwner: boolean;
  /** Whether I run what belongs to a group; null: to the whole organisation. */
  readonly manages: (groupId: string | null) => boolean;
  /** Whether I run anything at all. */
  readonly managesSomething: boolean;
  /** Whether I see every batch and may stop it, being on call. */
  readonly isOnCall: boolean;
  /** A group that I run, where no other is meant; null when I run none. */
  readonly managedGroupId: string | null;
  readonly mayRedeem: boolean;
}

/** What I may do at the counter and with coupons, so that a screen offers only what the server will do. */
export function useMyStanding(): MyStanding {
  const profile = useMemberOperation('groups.read-profile', {}, { words: {} });
  const mine = useMemberOperation('groups.list-my-groups', {}, { words: {} });
  const roles = profile.data?.roles ?? [];
  const groups = mine.data?.groups ?? [];
  const isOwner = roles.includes('owner');
  const manages = (groupId: string) => mayAccess('admin', { roles, groups }, groupId);
  return {
    isKnown: profile.data !== undefined && mine.data !== undefined,
    isOwner,
    manages: (groupId) => (groupId === null ? isOwner : manages(groupId)),
    managesSomething: mayAccess('admin', { roles, groups }, null),
    isOnCall: roles.includes('on-call'),
    managedGroupId: groups.find(({ groupId }) => manages(groupId))?.groupId ?? null,
    mayRedeem: mayAccess('verifier', { roles, groups }, null),
  };
}
