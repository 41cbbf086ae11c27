import { LIMITS } from '../kernel/limits';
import { accept, refuse, type Result } from '../kernel/result';

/** How far a person is in a group. Kept after leaving, so that coming back finds everything. */
export type MembershipStatus = 'active' | 'left' | 'removed' | 'erased';

/** What lets somebody in: a card opened inside the WeChat group, or the group's invitation code. */
export type WayIn = { readonly by: 'card' } | { readonly by: 'invitation'; readonly madeAtMs: number };

export interface JoinRequest {
  readonly groupStatus: 'active' | 'dissolved';
  readonly way: WayIn | null;
  /** Null for somebody who was never here. */
  readonly membership: { readonly status: MembershipStatus; readonly statusAtMs: number } | null;
  /** In how many groups the person is now. */
  readonly groupCount: number;
}

/** `new`: first time here. `back`: everything is found again. `already`: nothing to do. */
export type Joining = 'new' | 'back' | 'already';

export type JoinRefusal = 'GROUP_DISSOLVED' | 'NO_WAY_IN' | 'REMOVED' | 'TOO_MANY_GROUPS';

/**
 * Whether a person may join.
 * Refuses `GROUP_DISSOLVED`; `NO_WAY_IN` without card or code; `REMOVED` for someone whom staff removed, unless the
 * invitation was made after that; `TOO_MANY_GROUPS` at the cap (details.max).
 */
export function decideJoin(request: JoinRequest): Result<Joining, JoinRefusal> {
  const { membership, way } = request;
  if (request.groupStatus === 'dissolved') return refuse('GROUP_DISSOLVED');
  if (membership?.status === 'active') return accept('already');
  if (way === null) return refuse('NO_WAY_IN');
  if (membership?.status === 'removed' && !isInvitedAfter(way, membership.statusAtMs)) return refuse('REMOVED');
  if (request.groupCount >= LIMITS.groupsPerPersonMax) {
    return refuse('TOO_MANY_GROUPS', { max: LIMITS.groupsPerPersonMax });
  }
  return accept(membership === null ? 'new' : 'back');
}

function isInvitedAfter(way: WayIn, removedAtMs: number): boolean {
  return way.by === 'invitation' && way.madeAtMs > removedAtMs;
}
