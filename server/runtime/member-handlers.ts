import type { MemberApi } from '../../contracts/member-api';
import { acceptRules } from '../operations/groups/accept-rules';
import { enterGroup } from '../operations/groups/enter-group';
import { joinGroup } from '../operations/groups/join-group';
import { leaveGroup } from '../operations/groups/leave-group';
import { listActivity } from '../operations/groups/list-activity';
import { listMyGroups } from '../operations/groups/list-my-groups';
import { peekGroup } from '../operations/groups/peek-group';
import { readRules } from '../operations/groups/read-rules';
import type { Handlers } from './api';

/** Who answers what a member asks for. */
export const memberHandlers: Handlers<MemberApi> = {
  'groups.enter': enterGroup,
  'groups.peek': peekGroup,
  'groups.join': joinGroup,
  'groups.leave': leaveGroup,
  'groups.list-my-groups': listMyGroups,
  'groups.read-rules': readRules,
  'groups.accept-rules': acceptRules,
  'groups.list-activity': listActivity,
};
