import type { Look } from '../../../contracts/look';
import { BLANK_PROFILE } from '../../../domain/groups/profile';
import { LIMITS } from '../../../domain/kernel/limits';
import { memberships, membershipId } from '../../documents/memberships';
import { type SignUpLookDocument, signUpLooks } from '../../documents/sign-up-looks';
import type { SignUpDocument } from '../../documents/sign-ups';
import type { Store } from '../../ports/store';
import { shownPerson } from '../groups/shown-person';

const NEWEST = { order: { field: 'order', direction: 'down' }, limit: LIMITS.pageMax } as const;

/** Who saw a member's answers, newest first: looks at this sign-up, and exports made since it was first there. Three requests. */
export async function looksAt(store: Store, signUp: SignUpDocument): Promise<readonly Look[]> {
  const [own, exports] = await Promise.all([
    store.query(signUpLooks, { equal: { signUpId: signUp.id }, ...NEWEST }),
    store.query(signUpLooks, { equal: { formId: signUp.formId, kind: 'export' }, ...NEWEST }),
  ]);
  const since = exports.filter((look) => look.atMs >= (signUp.firstAtMs ?? signUp.submittedAtMs));
  const looks = [...own, ...since].sort((a, b) => b.atMs - a.atMs).slice(0, LIMITS.pageMax);
  return looks.length === 0 ? [] : withNames(store, signUp.groupId, looks);
}

async function withNames(
  store: Store,
  groupId: string,
  looks: readonly SignUpLookDocument[],
): Promise<readonly Look[]> {
  const memberIds = [...new Set(looks.map((look) => look.byMemberId))];
  const found = await store.getMany(
    memberships,
    memberIds.map((memberId) => membershipId(groupId, memberId)),
  );
  return looks.map(({ byMemberId, kind, atMs }) => {
    const who = found[memberIds.indexOf(byMemberId)] ?? { memberId: byMemberId, profile: BLANK_PROFILE };
    return { who: shownPerson(who), kind, atMs };
  });
}
