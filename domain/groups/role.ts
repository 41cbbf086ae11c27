/** What a person may be in one group (群内角色). Kept on the membership and, for the door, on the person. */
export type GroupRole = 'member' | 'verifier' | 'assistant' | 'admin';

/** What a person may be for the whole organisation. */
export type OrganisationRole = 'owner' | 'verifier' | 'on-call';

/**
 * Who may call an operation. `person` has joined at least one group at some time; `member` is in the group that the
 * input names; the others are staff. `on-call` is whoever holds that office for the organisation, and admins. An owner may do what
 * any staff may.
 */
export type Access = 'anyone' | 'person' | 'member' | 'verifier' | 'assistant' | 'admin' | 'on-call' | 'owner';

export interface Standing {
  readonly roles: readonly OrganisationRole[];
  readonly groups: readonly { readonly groupId: string; readonly role: GroupRole }[];
}

const GROUP_ROLES_WITH: Record<Exclude<Access, 'anyone' | 'person' | 'owner'>, readonly GroupRole[]> = {
  member: ['member', 'verifier', 'assistant', 'admin'],
  verifier: ['verifier', 'admin'],
  assistant: ['assistant', 'admin'],
  admin: ['admin'],
  'on-call': ['admin'],
};

/**
 * Whether someone of this standing may do what `access` asks, in `groupId` where the operation names a group.
 * `standing` is null for someone we do not know. Without a group, any group in which the role is held will do.
 */
export function mayAccess(access: Access, standing: Standing | null, groupId: string | null): boolean {
  if (access === 'anyone') return true;
  if (standing === null) return false;
  if (access === 'person') return true;
  if (access !== 'member' && standing.roles.includes('owner')) return true;
  if (access === 'owner') return false;
  if ((access === 'verifier' || access === 'on-call') && standing.roles.includes(access)) return true;
  return standing.groups.some(
    (group) => (groupId === null || group.groupId === groupId) && GROUP_ROLES_WITH[access].includes(group.role),
  );
}

/** Whether a person works for the organisation in any way: sees the operator's entrance. */
export function isStaff(standing: Standing): boolean {
  return standing.roles.length > 0 || standing.groups.some((group) => group.role !== 'member');
}
