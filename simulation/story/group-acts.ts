import { memberIdOf } from '../../tests/support/seed-people';
import { ADMINS, GROUP, MEMBERS } from './cast';
import { type Act, noteOf } from './play';

/** Leaves the group, or comes back by its card. */
export const comeAndGo: Act = async ({ phones, dice }) => {
  const who = dice.pick(MEMBERS);
  if (dice.happens(0.5)) await phones.tap({ who, operation: 'groups.leave', input: { groupId: GROUP } });
  const input = { groupId: GROUP, acceptsRules: true };
  await phones.tap({ who, operation: 'groups.join', input, cardOf: GROUP });
};

/** Staff remove a member, who then tries to come back. */
export const removeMember: Act = async ({ phones, dice }) => {
  const who = dice.pick(MEMBERS);
  const input = { groupId: GROUP, memberId: memberIdOf(who), reason: noteOf(dice) };
  await phones.tap({ who: dice.pick(ADMINS), operation: 'groups.remove-member', input });
  await phones.tap({ who, operation: 'groups.join', input: { groupId: GROUP, acceptsRules: true }, cardOf: GROUP });
};

/** Someone of the staff becomes something else, two owners' wishes at once. */
export const changeRole: Act = async ({ phones, dice }) => {
  const memberId = memberIdOf('su');
  const change = (who: 'an' | 'zhou') => {
    const role = dice.pick(['member', 'verifier', 'verifier', 'assistant']);
    return phones.tap({ who, operation: 'groups.set-role', input: { groupId: GROUP, memberId, role } });
  };
  await Promise.all(dice.happens(0.4) ? [change('an'), change('zhou')] : [change('an')]);
};

/** 注销: everything that leads back to a person goes; the sums stay. */
export const eraseMe: Act = async ({ phones, dice }) => {
  const who = dice.pick(MEMBERS);
  const erase = () => phones.tap({ who, operation: 'groups.erase-me', input: { understands: true } });
  await Promise.all(dice.happens(0.3) ? [erase(), erase()] : [erase()]);
  const input = { groupId: GROUP, acceptsRules: true };
  if (dice.happens(0.4)) await phones.tap({ who, operation: 'groups.join', input, cardOf: GROUP });
};

/** The owner ends whatever runs in the group, and closes it for good. */
export const dissolve: Act = async ({ stage, phones, scene }) => {
  const who = 'zhou';
  const here = { groupId: GROUP, reason: 'moving' };
  const ends: readonly (readonly [operation: string, input: unknown])[] = [
    ['chains.end', { chainId: scene.chainId, manner: 'call-off', reason: 'moving' }],
    ['sign-ups.end-form', { ...here, formId: scene.formId }],
    ['leaderboards.end-board', { ...here, boardId: scene.boardId }],
    ['check-in.end-challenge', { ...here, challengeId: scene.challengeIds[0] }],
    ...[...scene.batchIds, ...(scene.prizeBatchId === null ? [] : [scene.prizeBatchId])].map(
      (batchId) => ['coupons.end-batch', { batchId }] as const,
    ),
  ];
  for (const [operation, input] of ends) await phones.tap({ who, operation, input });
  await stage.job('due');
  await phones.tap({ who, operation: 'groups.dissolve', input: { groupId: GROUP, confirmation: GROUP } });
};

/** Another name, and whether others see it. */
export const editProfile: Act = async ({ phones, dice }) => {
  const input = { name: noteOf(dice), avatarFileId: null, showsName: dice.happens(0.5) };
  await phones.tap({ who: dice.pick(MEMBERS), operation: 'groups.edit-profile', input });
};

export const complain: Act = async ({ phones, dice }) => {
  await phones.tap({ who: dice.pick(MEMBERS), operation: 'groups.complain', input: { groupId: GROUP, text: 'why?' } });
};
