import { type Access, type GroupRole, isStaff, mayAccess, type OrganisationRole, type Standing } from './role';

const of = (roles: readonly OrganisationRole[], here: GroupRole | null, there: GroupRole | null = null): Standing => ({
  roles,
  groups: [
    ...(here === null ? [] : [{ groupId: 'here', role: here }]),
    ...(there === null ? [] : [{ groupId: 'there', role: there }]),
  ],
});

const WAYS: readonly Access[] = ['anyone', 'person', 'member', 'verifier', 'assistant', 'admin', 'on-call', 'owner'];

/** What each may do in the group `here`, in the order of `WAYS`. */
test.each<[string, Standing | null, string]>([
  ['somebody unknown', null, 'x.......'],
  ['somebody who left every group', of([], null), 'xx......'],
  ['a member', of([], 'member'), 'xxx.....'],
  ['a verifier of the group', of([], 'verifier'), 'xxxx....'],
  ['an assistant', of([], 'assistant'), 'xxx.x...'],
  ['an admin', of([], 'admin'), 'xxxxxxx.'],
  ['an admin of the group next door', of([], 'member', 'admin'), 'xxx.....'],
  ['a verifier of the organisation, in no group', of(['verifier'], null), 'xx.x....'],
  ['on call, in no group', of(['on-call'], null), 'xx....x.'],
  ['the owner, in no group', of(['owner'], null), 'xx.xxxxx'],
  ['the owner, as a member', of(['owner'], 'member'), 'xxxxxxxx'],
])('%s', (_who, standing, may) => {
  expect(WAYS.map((access) => (mayAccess(access, standing, 'here') ? 'x' : '.')).join('')).toBe(may);
});

test('without a group, a role in any group will do', () => {
  expect(mayAccess('admin', of([], 'member', 'admin'), null)).toBe(true);
  expect(mayAccess('admin', of([], 'member'), null)).toBe(false);
});

test.each<[string, Standing, boolean]>([
  ['a member of two groups', of([], 'member', 'member'), false],
  ['somebody in no group', of([], null), false],
  ['a verifier in one of two groups', of([], 'member', 'verifier'), true],
  ['whoever is on call', of(['on-call'], null), true],
  ['an owner who is a member', of(['owner'], 'member'), true],
])('%s is staff, or not', (_who, standing, is) => {
  expect(isStaff(standing)).toBe(is);
});
