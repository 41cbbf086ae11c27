import { accept, refuse, type Result } from '../kernel/result';
import type { GroupRole, OrganisationRole } from './role';

/** Someone who acts, or on whom somebody acts, in one group. `role` is null outside the group. */
export interface Acting {
  readonly memberId: string;
  readonly role: GroupRole | null;
  readonly isOwner: boolean;
}

export type RoleRefusal = 'ABOVE_YOU' | 'OWN_ROLE';

/**
 * Whether `actor` may make `target` a `role` of this group. Owners give any role; admins give every role below their
 * own and may step down themselves. Refuses `ABOVE_YOU` for a role, or a person, at or above the actor's own; `OWN_ROLE`
 * for raising oneself.
 */
export function decideRole(actor: Acting, target: Acting, role: GroupRole): Result<GroupRole, RoleRefusal> {
  if (actor.isOwner) return accept(role);
  if (actor.role !== 'admin') return refuse('ABOVE_YOU');
  if (actor.memberId === target.memberId) return role === 'admin' ? refuse('OWN_ROLE') : accept(role);
  if (role === 'admin' || target.role === 'admin' || target.isOwner) return refuse('ABOVE_YOU');
  return accept(role);
}

export type RemovalRefusal = 'ABOVE_YOU' | 'YOURSELF';

/**
 * Whether `actor` may remove `target` from the group. Nobody removes an owner; only an owner removes an admin.
 * Refuses `YOURSELF` (leaving is another act) and `ABOVE_YOU`.
 */
export function decideRemoval(actor: Acting, target: Acting): Result<true, RemovalRefusal> {
  if (actor.memberId === target.memberId) return refuse('YOURSELF');
  if (target.isOwner) return refuse('ABOVE_YOU');
  if (actor.isOwner) return accept(true);
  return actor.role === 'admin' && target.role !== 'admin' ? accept(true) : refuse('ABOVE_YOU');
}

/** One office of the organisation; the list lives on the organisation, a copy on each person. */
export interface Office {
  readonly memberId: string;
  readonly role: OrganisationRole;
}

/** Whether giving up ownership would leave nobody who owns the organisation. */
export function isLastOwner(offices: readonly Office[], memberId: string): boolean {
  const [owner, ...others] = offices.filter((office) => office.role === 'owner');
  return others.length === 0 && owner?.memberId === memberId;
}

/** The offices after `memberId` takes or gives up one; taking an office twice changes nothing. */
export function changeOffice(offices: readonly Office[], office: Office, holds: boolean): readonly Office[] {
  const others = offices.filter((each) => each.memberId !== office.memberId || each.role !== office.role);
  return holds ? [...others, office] : others;
}
