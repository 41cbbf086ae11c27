import { memberIdOf } from '../../tests/support/seed-people';
import { GROUP, NEWCOMER } from '../story/cast';
import type { Walker } from './walker';

const here = { groupId: GROUP };
const newcomer = { ...here, memberId: memberIdOf(NEWCOMER) };
/** After so many failures a message is put aside for somebody to look at. */
const ATTEMPTS = 8;

/** The newcomer is shown around, and the two part again. */
export async function buddyWalk(walker: Walker): Promise<void> {
  await walker.step('li', 'groups.offer-buddy', newcomer);
  await walker.step(NEWCOMER, 'groups.answer-buddy', { ...here, accepts: true });
  await walker.step('li', 'groups.end-buddy', newcomer);
}

/** Somebody leaves and comes back by the card; somebody else is removed. */
export async function comingWalk(walker: Walker): Promise<void> {
  await walker.step('wang', 'groups.leave', here);
  await walker.stepInChat('wang', 'groups.join', { ...here, acceptsRules: true });
  await walker.step('an', 'groups.remove-member', { ...here, memberId: memberIdOf('chen'), reason: 'noise' });
}

/** There is a second owner, so that the first may step down. */
export async function officeWalk(walker: Walker): Promise<void> {
  await walker.step('zhou', 'groups.hand-over', { memberId: memberIdOf('an'), staysOwner: true });
  await walker.step('zhou', 'groups.step-down', {});
}

/** Messages do not get through until one of them is put aside; the owner gives it another try. */
export async function quarantineWalk(walker: Walker): Promise<void> {
  const { outside } = walker.stage;
  outside.failing = 1;
  const input = { batchId: walker.scene.batchIds[2], memberId: memberIdOf('li'), note: 'for you' };
  await walker.step('an', 'coupons.give', input);
  // Between two attempts it rests up to twice as long as between two calls.
  await walker.ring(2 * ATTEMPTS);
  outside.failing = 0;
  const operationId = (await walker.step('zhou', 'groups.list-quarantined', {})).items?.[0]?.operationId;
  await walker.step('zhou', 'groups.settle-quarantined', { operationId, decision: 'retry' });
}

/** Everything that runs in the group is ended, and the group with it. */
export async function closingWalk(walker: Walker): Promise<void> {
  const { chainId, formId, boardId, challengeIds, batchIds, prizeBatchId } = walker.scene;
  const ends = { ...here, reason: 'moving' };
  await walker.step('zhou', 'chains.end', { chainId, manner: 'call-off', reason: 'moving' });
  await walker.step('zhou', 'sign-ups.end-form', { ...ends, formId });
  await walker.step('zhou', 'leaderboards.end-board', { ...ends, boardId });
  await walker.step('zhou', 'check-in.end-challenge', { ...ends, challengeId: challengeIds[0] });
  for (const batchId of prizeBatchId === null ? batchIds : [...batchIds, prizeBatchId])
    await walker.step('zhou', 'coupons.end-batch', { batchId });
  await walker.ring(2);
  await walker.step('zhou', 'groups.dissolve', { groupId: GROUP, confirmation: GROUP });
}
