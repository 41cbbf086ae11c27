import { decideJoin, type JoinRequest } from './join-group';

const card = { by: 'card' } as const;
const base: JoinRequest = { groupStatus: 'active', way: card, membership: null, groupCount: 0 };

test.each<[string, Partial<JoinRequest>, string]>([
  ['a stranger with a card', {}, 'new'],
  ['a stranger with an invitation', { way: { by: 'invitation', madeAtMs: 5 } }, 'new'],
  ['a member who left, with a card', { membership: { status: 'left', statusAtMs: 9 } }, 'back'],
  ['a member, with a card', { membership: { status: 'active', statusAtMs: 9 } }, 'already'],
  ['a member, with nothing', { way: null, membership: { status: 'active', statusAtMs: 9 } }, 'already'],
  [
    'a removed member with an invitation made later',
    { way: { by: 'invitation', madeAtMs: 10 }, membership: { status: 'removed', statusAtMs: 9 } },
    'back',
  ],
  ['a person in 49 groups', { groupCount: 49 }, 'new'],
  [
    'a member in 50 groups, here already',
    { groupCount: 50, membership: { status: 'active', statusAtMs: 9 } },
    'already',
  ],
])('%s gets in', (_who, change, joining) => {
  expect(decideJoin({ ...base, ...change })).toEqual({ ok: true, value: joining });
});

test.each<[string, Partial<JoinRequest>, string]>([
  ['a stranger with neither card nor invitation', { way: null }, 'NO_WAY_IN'],
  ['a member who left, with neither', { way: null, membership: { status: 'left', statusAtMs: 9 } }, 'NO_WAY_IN'],
  ['a removed member with a card', { membership: { status: 'removed', statusAtMs: 9 } }, 'REMOVED'],
  [
    'a removed member with the invitation of before',
    { way: { by: 'invitation', madeAtMs: 9 }, membership: { status: 'removed', statusAtMs: 9 } },
    'REMOVED',
  ],
  ['anybody, once the group is dissolved', { groupStatus: 'dissolved' }, 'GROUP_DISSOLVED'],
  [
    'a member of a dissolved group',
    { groupStatus: 'dissolved', membership: { status: 'active', statusAtMs: 9 } },
    'GROUP_DISSOLVED',
  ],
  ['a person in 50 groups', { groupCount: 50 }, 'TOO_MANY_GROUPS'],
])('%s is refused', (_who, change, code) => {
  expect(decideJoin({ ...base, ...change })).toMatchObject({ ok: false, code });
});
