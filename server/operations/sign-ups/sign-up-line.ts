import type { SignUpLine } from '../../../contracts/sign-up-staff-views';
import { BLANK_PROFILE } from '../../../domain/groups/profile';
import { type MembershipDocument, memberships, membershipId } from '../../documents/memberships';
import type { SignUpDocument } from '../../documents/sign-ups';
import type { Store } from '../../ports/store';
import { shownPerson } from '../groups/shown-person';

/** Sign-ups as an operator's list shows them. One request for the names. */
export async function signUpLines(
  store: Store,
  groupId: string,
  found: readonly SignUpDocument[],
): Promise<readonly SignUpLine[]> {
  const memberIds = [...new Set(found.map((signUp) => signUp.memberId).filter((memberId) => memberId !== ''))];
  const who =
    memberIds.length === 0
      ? []
      : await store.getMany(
          memberships,
          memberIds.map((memberId) => membershipId(groupId, memberId)),
        );
  return found.map((signUp) => signUpLine(signUp, who[memberIds.indexOf(signUp.memberId)] ?? null));
}

/** Who left, and who never had an account, stands under the name of the sign-up. */
export function signUpLine(signUp: SignUpDocument, who: MembershipDocument | null): SignUpLine {
  const { id, memberId, name, state, places, reason, confirmByMs, attendance, submittedAtMs } = signUp;
  const shown = shownPerson(who ?? { memberId, profile: BLANK_PROFILE });
  return {
    signUpId: id,
    ...{ memberId, state, places, reason, confirmByMs, submittedAtMs },
    who: who === null && name !== '' ? { ...shown, name } : shown,
    attendedAtMs: attendance?.atMs ?? null,
  };
}
