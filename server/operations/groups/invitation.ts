import { invitationCode, readInvitationCode } from '../../../domain/groups/invitation-code';
import { invariant } from '../../../domain/kernel/invariant';
import { groups, type GroupDocument, type Invitation } from '../../documents/groups';
import type { Keys } from '../../ports/keys';
import type { Store, Stored } from '../../ports/store';

/** A new invitation of a group and the digest under which it is found. The code is in neither. */
export function makeInvitation(
  keys: Keys,
  what: { readonly groupId: string; readonly seed: string; readonly nowMs: number },
): { readonly invitation: Invitation; readonly invitationDigest: string } {
  const invitation = { keyId: keys.currentKeyId, seed: what.seed, madeAtMs: what.nowMs };
  const code = codeOf(keys, what.groupId, invitation);
  invariant(code !== null, 'the current key signs');
  return { invitation, invitationDigest: digestOf(keys, code) };
}

/** The code of an invitation, derived again; null once its signing key is retired. */
export function codeOf(keys: Keys, groupId: string, invitation: Invitation): string | null {
  const signature = keys.sign(invitation.keyId, 'invitation', `${groupId}|${invitation.seed}`);
  return signature === null ? null : invitationCode(signature);
}

/** The group whose valid code this is, as typed; null when there is none. One store request at most. */
export async function groupByCode(
  ports: { readonly store: Store; readonly keys: Keys },
  typed: string,
): Promise<Stored<GroupDocument> | null> {
  const code = readInvitationCode(typed);
  if (code === null) return null;
  const equal = { invitationDigest: digestOf(ports.keys, code) };
  const found = await ports.store.query(groups, { equal, limit: 1 });
  return found[0] ?? null;
}

/** Stable, so that a code outlives the rotation of its signing key until the group renews it. */
const digestOf = (keys: Keys, code: string): string => keys.digest('group', `invitation|${code}`);
