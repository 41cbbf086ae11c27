import type { OperatorApi } from '../../contracts/operator-api';
import { bindGroup } from '../operations/groups/bind-group';
import { closeInvitation } from '../operations/groups/close-invitation';
import { createGroup } from '../operations/groups/create-group';
import { dissolveGroup } from '../operations/groups/dissolve-group';
import { editGroup } from '../operations/groups/edit-group';
import { listMembers } from '../operations/groups/list-members';
import { readGroupSettings } from '../operations/groups/read-group-settings';
import { readMember } from '../operations/groups/read-member';
import { removeMember } from '../operations/groups/remove-member';
import { renewInvitation } from '../operations/groups/renew-invitation';
import { setRole } from '../operations/groups/set-role';
import { setTierAndTags } from '../operations/groups/set-tier-and-tags';
import type { Handlers } from './api';

/** Who answers what staff ask for. */
export const operatorHandlers: Handlers<OperatorApi> = {
  'groups.list-members': listMembers,
  'groups.read-member': readMember,
  'groups.set-role': setRole,
  'groups.set-tier-and-tags': setTierAndTags,
  'groups.remove-member': removeMember,
  'groups.create': createGroup,
  'groups.bind': bindGroup,
  'groups.edit': editGroup,
  'groups.renew-invitation': renewInvitation,
  'groups.close-invitation': closeInvitation,
  'groups.read-settings': readGroupSettings,
  'groups.dissolve': dissolveGroup,
};
