import { listMembers, readMember, removeMember, setRole, setTierAndTags } from './group-members';
import {
  bindGroup,
  closeInvitation,
  createGroup,
  dissolveGroup,
  editGroup,
  readGroupSettings,
  renewInvitation,
} from './group-settings';

/** Everything staff may ask for, by wire name. The function `operator` implements each. */
export const operatorApi = {
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
} as const;

export type OperatorApi = typeof operatorApi;
