import { changeOffice, decideRemoval, decideRole, isLastOwner, type Acting } from './give-role';
import type { GroupRole } from './role';

const people = {
  owner: { memberId: 'owner', role: null, isOwner: true },
  admin: { memberId: 'admin', role: 'admin', isOwner: false },
  otherAdmin: { memberId: 'other-admin', role: 'admin', isOwner: false },
  assistant: { memberId: 'assistant', role: 'assistant', isOwner: false },
  member: { memberId: 'member', role: 'member', isOwner: false },
  outside: { memberId: 'outside', role: null, isOwner: false },
} satisfies Record<string, Acting>;
type Who = keyof typeof people;

test.each<[Who, Who, GroupRole]>([
  ['owner', 'member', 'admin'],
  ['owner', 'admin', 'member'],
  ['owner', 'owner', 'admin'],
  ['admin', 'member', 'assistant'],
  ['admin', 'member', 'verifier'],
  ['admin', 'assistant', 'member'],
  ['admin', 'admin', 'member'],
])('%s may make %s a %s', (actor, target, role) => {
  expect(decideRole(people[actor], people[target], role)).toEqual({ ok: true, value: role });
});

test.each<[Who, Who, GroupRole]>([
  ['admin', 'member', 'admin'],
  ['admin', 'otherAdmin', 'member'],
  ['admin', 'owner', 'member'],
  ['admin', 'outside', 'admin'],
  ['outside', 'member', 'verifier'],
  ['assistant', 'assistant', 'member'],
  ['assistant', 'member', 'verifier'],
  ['member', 'member', 'admin'],
])('%s may not make %s a %s', (actor, target, role) => {
  expect(decideRole(people[actor], people[target], role)).toEqual({ ok: false, code: 'ABOVE_YOU' });
});

test('an admin is one already', () => {
  expect(decideRole(people.admin, people.admin, 'admin')).toEqual({ ok: false, code: 'OWN_ROLE' });
});

test.each<[Who, Who, string | null]>([
  ['owner', 'admin', null],
  ['owner', 'member', null],
  ['admin', 'member', null],
  ['admin', 'assistant', null],
  ['admin', 'otherAdmin', 'ABOVE_YOU'],
  ['admin', 'owner', 'ABOVE_YOU'],
  ['assistant', 'member', 'ABOVE_YOU'],
  ['outside', 'member', 'ABOVE_YOU'],
  ['member', 'owner', 'ABOVE_YOU'],
  ['member', 'member', 'YOURSELF'],
  ['admin', 'admin', 'YOURSELF'],
  ['owner', 'owner', 'YOURSELF'],
])('%s removing %s is answered %p', (actor, target, code) => {
  const answer = code === null ? { ok: true, value: true } : { ok: false, code };
  expect(decideRemoval(people[actor], people[target])).toEqual(answer);
});

test('an owner is the last one until somebody else owns too', () => {
  const alone = changeOffice([{ memberId: 'li', role: 'verifier' }], { memberId: 'su', role: 'owner' }, true);
  expect(isLastOwner(alone, 'su')).toBe(true);
  expect(isLastOwner(alone, 'li')).toBe(false);
  const both = changeOffice(alone, { memberId: 'li', role: 'owner' }, true);
  expect(isLastOwner(both, 'su')).toBe(false);
  expect(isLastOwner(both, 'li')).toBe(false);
  expect(isLastOwner([{ memberId: 'su', role: 'verifier' }], 'su')).toBe(false);
  expect(isLastOwner([], 'su')).toBe(false);
});

test('taking an office twice holds it once, and giving it up leaves other offices', () => {
  const office = { memberId: 'su', role: 'owner' } as const;
  const twice = changeOffice(changeOffice([{ memberId: 'su', role: 'on-call' }], office, true), office, true);
  expect(twice).toHaveLength(2);
  expect(changeOffice(twice, office, false)).toEqual([{ memberId: 'su', role: 'on-call' }]);
  const li = { memberId: 'li', role: 'owner' } as const;
  expect(changeOffice([li, office], office, false)).toEqual([li]);
  expect(changeOffice([li], office, false)).toEqual([li]);
});
