import { ADMINS, GROUP, MEMBERS } from './cast';
import { memberIdOf } from '../../tests/support/seed-people';
import { nextMidnight, nextWeek } from '../plan/boundaries';
import { type Act, noteOf, type Play } from './play';
import { boardTerms } from './shop';

const SECOND_MS = 1_000;

const boardOf = ({ scene }: Play) => ({ groupId: GROUP, boardId: scene.boardId });

/** Looked at by whoever is on it. */
export const readBoard: Act = async (play) => {
  const who = play.dice.pick(MEMBERS);
  await play.phones.read({ who, operation: 'leaderboards.read-board', input: boardOf(play) });
  await play.phones.read({ who, operation: 'leaderboards.explain-rank', input: boardOf(play) });
};

/** A member wants no name on the boards, or wants it again. */
export const hideOnBoards: Act = async ({ phones, dice }) => {
  const input = { groupId: GROUP, isHidden: dice.happens(0.6) };
  await phones.tap({ who: dice.pick(MEMBERS), operation: 'leaderboards.set-visibility', input });
};

/** Other prizes from the next period on. */
export const editBoard: Act = async (play) => {
  const { phones, scene, dice, stage } = play;
  const prizePoints = dice.pick([5, 30, 100]);
  const terms = boardTerms({ ...stage.plan.terms.board, prizePoints }, dice.pick([null, scene.prizeBatchId]));
  const who = dice.pick(ADMINS);
  await phones.tap({ who, operation: 'leaderboards.edit-board', input: { ...boardOf(play), terms } });
};

export const pauseBoard: Act = async (play) => {
  const { phones, dice } = play;
  const who = dice.pick(ADMINS);
  if (dice.happens(0.4))
    await phones.tap({ who, operation: 'leaderboards.pause-board', input: { ...boardOf(play), reason: noteOf(dice) } });
  else await phones.tap({ who, operation: 'leaderboards.resume-board', input: boardOf(play) });
};

/** What is won waits while its batch is stopped. */
export const pausePrizes: Act = async ({ phones, scene, dice }) => {
  const { prizeBatchId: batchId } = scene;
  if (batchId === null) return;
  const who = dice.pick(ADMINS);
  const [operation, input] = dice.happens(0.4)
    ? (['coupons.pause-batch', { batchId, reason: noteOf(dice) }] as const)
    : (['coupons.resume-batch', { batchId }] as const);
  await phones.tap({ who, operation, input });
};

export const endBoard: Act = async (play) => {
  const input = { ...boardOf(play), reason: noteOf(play.dice) };
  await play.phones.tap({ who: play.dice.pick(ADMINS), operation: 'leaderboards.end-board', input });
};

/** A period is over: the timer settles it, sometimes two timers at once, and once more a minute later. */
export const periodEnds: Act = async ({ stage, dice }) => {
  const nowMs = stage.time.nowMs();
  const weekly = { day: 0, week: 0.5, last7: 0.9 }[stage.plan.terms.board.period];
  const turn = dice.happens(weekly) ? nextWeek(nowMs) : nextMidnight(nowMs);
  await stage.time.sleep(turn - nowMs + dice.pick([-2, 1, 61, 90]) * SECOND_MS);
  for (let round = 0; round < 2; round += 1) {
    await Promise.all(dice.happens(0.4) ? [stage.job('due'), stage.job('due')] : [stage.job('due')]);
    await stage.time.sleep(dice.whole(61, 200) * SECOND_MS);
  }
  await stage.job('due');
};

/** A day somebody missed, as a present. */
export const giveMakeUp: Act = async ({ phones, scene, dice }) => {
  const who = dice.pick(MEMBERS);
  const friend = dice.pick(MEMBERS.filter((name) => name !== who));
  const input = { groupId: GROUP, challengeId: scene.challengeIds[0], memberId: memberIdOf(friend) };
  await phones.tap({ who, operation: 'check-in.give-make-up', input });
};
