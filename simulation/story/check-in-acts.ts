import { memberIdOf } from '../../tests/support/seed-people';
import { ADMINS, GROUP, MEMBERS, type Name, NEXT_DOOR } from './cast';
import { type Act, dataOf, noteOf, type Play } from './play';

const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;

/** A member taps 打卡, sometimes twice at once. */
export const checkIn: Act = async (play) => {
  const { phones, dice } = play;
  const who = dice.pick(MEMBERS);
  const isNextDoor = who === 'li' && dice.happens(0.5);
  const text = dice.happens(0.3) ? { text: 'read a page' } : {};
  const input = { ...challenge(play, isNextDoor), ...text };
  const tap = async (): Promise<void> => {
    const answer = await phones.tap({ who, operation: 'check-in.record', input });
    remember(play, who, dataOf(answer)?.entry?.number);
  };
  await (dice.happens(0.3) ? Promise.all([tap(), tap()]) : tap());
};

export const makeUp: Act = async (play) => {
  const who = play.dice.pick(MEMBERS);
  const input = { ...challenge(play, false), day: dayFromNow(play, -play.dice.whole(1, 4)) };
  const answer = await play.phones.tap({ who, operation: 'check-in.make-up', input });
  remember(play, who, dataOf(answer)?.entry?.number);
};

/** Three days of one member: there, on leave or missing, and there again. */
export const keepHabit: Act = async (play) => {
  const { stage, phones, dice } = play;
  const who = dice.pick(MEMBERS);
  const here = challenge(play, false);
  await phones.tap({ who, operation: 'check-in.record', input: here });
  const leave = { ...here, day: dayFromNow(play, 1) };
  if (dice.happens(0.6)) await phones.tap({ who, operation: 'check-in.take-leave', input: leave });
  await stage.time.sleep(2 * DAY_MS);
  await phones.tap({ who, operation: 'check-in.record', input: here });
};

export const takeLeave: Act = async (play) => {
  const who = play.dice.pick(MEMBERS);
  const input = { ...challenge(play, false), day: dayFromNow(play, play.dice.whole(0, 2)) };
  await play.phones.tap({ who, operation: 'check-in.take-leave', input });
};

export const cancelLeave: Act = async (play) => {
  const who = play.dice.pick(MEMBERS);
  const input = { ...challenge(play, false), day: dayFromNow(play, play.dice.whole(1, 2)) };
  await play.phones.tap({ who, operation: 'check-in.cancel-leave', input });
};

/** An admin takes back a day that should not have counted. */
export const takeBackDay: Act = async (play) => {
  const { dice } = play;
  const input = {
    ...challenge(play, false),
    memberId: memberIdOf(dice.pick(MEMBERS)),
    day: dayFromNow(play, -dice.whole(0, 1)),
    reason: noteOf(dice),
  };
  await play.phones.tap({ who: dice.pick(ADMINS), operation: 'check-in.take-back-day', input });
};

export const pauseChallenge: Act = async (play) => {
  const { dice } = play;
  const input = challenge(play, false);
  if (dice.happens(0.6)) {
    await play.phones.tap({ who: 'an', operation: 'check-in.pause-challenge', input: { ...input, reason: 'rain' } });
  } else await play.phones.tap({ who: 'an', operation: 'check-in.resume-challenge', input });
};

function challenge({ scene }: Play, isNextDoor: boolean) {
  const [here, nextDoor] = scene.challengeIds;
  return isNextDoor ? { groupId: NEXT_DOOR, challengeId: nextDoor } : { groupId: GROUP, challengeId: here };
}

function dayFromNow({ stage }: Play, days: number): string {
  return new Date(stage.ports.clock.nowMs() + SHANGHAI_MS + days * DAY_MS).toISOString().slice(0, 10);
}

function remember({ scene }: Play, owner: Name, number: number | undefined): void {
  if (number !== undefined) scene.lines.push({ owner, number });
}
