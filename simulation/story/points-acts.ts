import { memberIdOf } from '../../tests/support/seed-people';
import { ADMINS, GROUP, MEMBERS, NEXT_DOOR } from './cast';
import { type Act, dataOf, noteOf, type Play } from './play';

/** Points by an operator's hand: small ones at once, large ones after somebody agreed or a day. */
export const adjust: Act = (play) => adjustBy(play, play.dice.pick([40, -30, 600, -200, 1_500, -1_200, 1_000]));

const propose: Act = (play) => adjustBy(play, 1_500);

async function adjustBy({ phones, scene, dice }: Play, points: number): Promise<void> {
  const input = {
    groupId: GROUP,
    memberId: memberIdOf(dice.pick(MEMBERS)),
    points,
    reason: 'help',
    note: noteOf(dice),
  };
  const answer = await phones.tap({ who: dice.pick(ADMINS), operation: 'points.adjust', input });
  const adjusted = dataOf(answer);
  if (adjusted?.adjustmentId !== undefined && adjusted.path !== 'at-once')
    scene.adjustments.push(adjusted.adjustmentId);
}

/** One admin does two things at once while timers ring: the acts are sealed in the order in which they began. */
export const adjustInARush: Act = async ({ stage, phones, dice }) => {
  const who = dice.pick(ADMINS);
  const act = () => {
    const memberId = memberIdOf(dice.pick(MEMBERS));
    const input = { groupId: GROUP, memberId, points: 20, reason: 'help', note: noteOf(dice) };
    return phones.tap({ who, operation: 'points.adjust', input });
  };
  const ring = async (): Promise<void> => {
    await stage.time.sleep(dice.whole(5, 90));
    await stage.job('due');
  };
  await Promise.all([act(), act(), act(), ring(), ring()]);
};

/** Both admins decide the same proposal, sometimes in the same moment and against each other. */
export const decideAdjustment: Act = async (play) => {
  const { phones, scene, dice } = play;
  if (scene.adjustments.length === 0) await propose(play);
  const adjustmentId = scene.adjustments.at(-1 - dice.whole(0, 1)) ?? scene.adjustments.at(-1);
  if (adjustmentId === undefined) return;
  const input = { groupId: GROUP, adjustmentId };
  const decide = (who: (typeof ADMINS)[number]) =>
    phones.tap({
      who,
      operation: dice.happens(0.7) ? 'points.approve-adjustment' : 'points.decline-adjustment',
      input,
    });
  await (dice.happens(0.4) ? Promise.all(ADMINS.map(decide)) : decide(dice.pick(ADMINS)));
};

/** Takes a line back, whole or in part; two admins may take back the same one. */
export const reverseEntry: Act = async ({ phones, scene, dice }) => {
  const line = scene.lines.at(-1 - dice.whole(0, 2));
  if (line === undefined) return;
  const part = dice.happens(0.5) ? { points: dice.whole(1, 6) } : {};
  const input = { groupId: GROUP, memberId: memberIdOf(line.owner), number: line.number, note: noteOf(dice), ...part };
  const names = dice.happens(0.4) ? ADMINS : [dice.pick(ADMINS)];
  await Promise.all(names.map((who) => phones.tap({ who, operation: 'points.reverse-entry', input })));
};

/** Points are earned, spent, and only then taken back: what is missing becomes a debt, which the next points repay. */
export const takeBackSpent: Act = async ({ phones, scene, dice }) => {
  const [here, nextDoor] = scene.challengeIds;
  const who = 'li';
  const earned = await phones.tap({ who, operation: 'check-in.record', input: { groupId: GROUP, challengeId: here } });
  await phones.tap({ who, operation: 'coupons.exchange', input: { batchId: scene.batchIds[0] } });
  const number = dataOf(earned)?.entry?.number;
  if (number === undefined) return;
  const input = { groupId: GROUP, memberId: memberIdOf(who), number, note: noteOf(dice) };
  await phones.tap({ who: dice.pick(ADMINS), operation: 'points.reverse-entry', input });
  await phones.tap({ who, operation: 'check-in.record', input: { groupId: NEXT_DOOR, challengeId: nextDoor } });
};

export const freeze: Act = async ({ phones, dice }) => {
  const input = { memberId: memberIdOf(dice.pick(MEMBERS)), frozen: dice.happens(0.5), note: noteOf(dice) };
  await phones.tap({ who: 'zhou', operation: 'points.freeze', input });
};

export const readPoints: Act = async ({ phones, dice }) => {
  await phones.read({ who: dice.pick(MEMBERS), operation: 'points.read', input: {} });
};
