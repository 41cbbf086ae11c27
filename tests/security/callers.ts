import type { Access, Standing } from '../../domain/groups/role';

const inGroup = (groupId: string, role: Standing['groups'][number]['role']): Standing => ({
  roles: [],
  groups: [{ groupId, role }],
});

/** Everybody who might call, seen from the group `here`. Null is somebody we do not know. */
export const CALLERS = {
  stranger: null,
  'somebody who left every group': { roles: [], groups: [] },
  'a member here': inGroup('here', 'member'),
  'a verifier here': inGroup('here', 'verifier'),
  'an assistant here': inGroup('here', 'assistant'),
  'an admin here': inGroup('here', 'admin'),
  'a member of another group': inGroup('there', 'member'),
  'an admin of another group': inGroup('there', 'admin'),
  'a verifier of the organisation': { roles: ['verifier'], groups: [] },
  'somebody on call': { roles: ['on-call'], groups: [] },
  'an owner who is in no group': { roles: ['owner'], groups: [] },
} as const satisfies Record<string, Standing | null>;

export type CallerName = keyof typeof CALLERS;

/** Whom each access admits, for an operation that names the group `here`. */
export const ADMITTED_HERE: Readonly<Record<Access, readonly CallerName[]>> = {
  anyone: Object.keys(CALLERS) as CallerName[],
  person: (Object.keys(CALLERS) as CallerName[]).filter((name) => name !== 'stranger'),
  member: ['a member here', 'a verifier here', 'an assistant here', 'an admin here'],
  verifier: ['a verifier here', 'an admin here', 'a verifier of the organisation', 'an owner who is in no group'],
  assistant: ['an assistant here', 'an admin here', 'an owner who is in no group'],
  admin: ['an admin here', 'an owner who is in no group'],
  'on-call': ['an admin here', 'somebody on call', 'an owner who is in no group'],
  owner: ['an owner who is in no group'],
};

/** Whom each access admits besides, when an operation names no group: staff of any group. The handler then looks closer. */
export const ADMITTED_ELSEWHERE: Readonly<Record<Access, readonly CallerName[]>> = {
  anyone: [],
  person: [],
  member: ['a member of another group', 'an admin of another group'],
  verifier: ['an admin of another group'],
  assistant: ['an admin of another group'],
  admin: ['an admin of another group'],
  'on-call': ['an admin of another group'],
  owner: [],
};
