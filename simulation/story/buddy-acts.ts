import { memberIdOf } from '../../tests/support/seed-people';
import { GROUP, MEMBERS, NEWCOMER } from './cast';
import type { Act } from './play';

const DAY_MS = 86_400_000;
const TIMES = 3;

const here = { groupId: GROUP };
const newcomer = { ...here, memberId: memberIdOf(NEWCOMER) };

/** One member, sometimes two at once, would show the newcomer around. */
export const offerBuddy: Act = async ({ phones, dice }) => {
  const offer = () => phones.tap({ who: dice.pick(MEMBERS), operation: 'groups.offer-buddy', input: newcomer });
  await Promise.all(dice.happens(0.4) ? [offer(), offer()] : [offer()]);
};

/** The newcomer mostly says yes. */
export const answerBuddy: Act = async ({ phones, dice }) => {
  const input = { ...here, accepts: dice.happens(0.8) };
  await phones.tap({ who: NEWCOMER, operation: 'groups.answer-buddy', input });
};

/** One of the two has had enough, or both at once. */
export const endBuddy: Act = async ({ phones, dice }) => {
  const byBuddy = () => phones.tap({ who: dice.pick(MEMBERS), operation: 'groups.end-buddy', input: newcomer });
  const byNewcomer = () => phones.tap({ who: NEWCOMER, operation: 'groups.end-buddy', input: here });
  await Promise.all(dice.happens(0.3) ? [byBuddy(), byNewcomer()] : [dice.happens(0.5) ? byBuddy() : byNewcomer()]);
};

/** The newcomer is asked, says yes and finds their way, day by day; two timers see it at once. */
export const findWay: Act = async ({ stage, phones, scene, dice }) => {
  await phones.tap({ who: dice.pick(MEMBERS), operation: 'groups.offer-buddy', input: newcomer });
  await phones.tap({ who: NEWCOMER, operation: 'groups.answer-buddy', input: { ...here, accepts: true } });
  const input = { ...here, challengeId: scene.challengeIds[0] };
  for (let time = 0; time < TIMES; time += 1) {
    await phones.tap({ who: NEWCOMER, operation: 'check-in.record', input });
    await stage.time.sleep(DAY_MS);
  }
  await Promise.all([stage.job('due'), stage.job('due')]);
};

/** The newcomer goes, and perhaps comes back. */
export const newcomerGoes: Act = async ({ phones, dice }) => {
  const who = NEWCOMER;
  const isErased = dice.happens(0.3);
  if (isErased) await phones.tap({ who, operation: 'groups.erase-me', input: { understands: true } });
  else await phones.tap({ who, operation: 'groups.leave', input: here });
  const input = { ...here, acceptsRules: true };
  if (dice.happens(0.5)) await phones.tap({ who, operation: 'groups.join', input, cardOf: GROUP });
};
