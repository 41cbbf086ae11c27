import type { GroupHome } from '../../../contracts/group-home';
import type { MyProfile } from '../../../contracts/people';
import { mayAccess, type Standing } from '@domain/groups/role';
import { ON_CALL, OWNER, ROLE_WORDS } from './copy';

/** What a person may do here: the server decides, this only spares them doors that stay shut. */
export interface Abilities {
  readonly redeems: boolean;
  readonly seesMembers: boolean;
  readonly runsCampaigns: boolean;
  readonly ownsAll: boolean;
  /** Sees every batch and may stop it. */
  readonly stopsBatches: boolean;
}

/** What this person may do in this group, by the rule the server's door goes by. */
export function abilitiesOf(home: GroupHome, profile: Pick<MyProfile, 'roles'>): Abilities {
  const { groupId } = home.group;
  const standing: Standing = { roles: profile.roles, groups: [{ groupId, role: home.me.role }] };
  return {
    redeems: mayAccess('verifier', standing, groupId),
    seesMembers: mayAccess('assistant', standing, groupId),
    runsCampaigns: mayAccess('admin', standing, groupId),
    ownsAll: mayAccess('owner', standing, groupId),
    stopsBatches: mayAccess('on-call', standing, groupId),
  };
}

/** Whether there is anything to do here at all. */
export const isAnyAble = (abilities: Abilities) => abilities.redeems || abilities.seesMembers || abilities.stopsBatches;

/** What the person is called here: the owner of the organisation before a role in the group. */
export function roleWords(home: GroupHome, profile: Pick<MyProfile, 'roles'>): string {
  if (profile.roles.includes('owner')) return OWNER;
  if (home.me.role === 'member' && profile.roles.includes('verifier')) return ROLE_WORDS.verifier;
  if (home.me.role === 'member' && profile.roles.includes('on-call')) return ON_CALL;
  return ROLE_WORDS[home.me.role];
}
