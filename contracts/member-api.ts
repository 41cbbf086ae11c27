import {
  acceptRules,
  enterGroup,
  joinGroup,
  leaveGroup,
  listActivity,
  listMyGroups,
  peekGroup,
  readRules,
} from './groups';

/** Everything a member may ask for, by wire name. The function `member` implements each; the client may call no other. */
export const memberApi = {
  'groups.enter': enterGroup,
  'groups.peek': peekGroup,
  'groups.join': joinGroup,
  'groups.leave': leaveGroup,
  'groups.list-my-groups': listMyGroups,
  'groups.read-rules': readRules,
  'groups.accept-rules': acceptRules,
  'groups.list-activity': listActivity,
} as const;

export type MemberApi = typeof memberApi;
