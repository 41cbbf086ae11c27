import { memberIdOf } from '../../tests/support/seed-people';
import { GROUP, MEMBERS, type Name, OUTSIDERS } from './cast';
import { type Act, dataOf, noteOf, type Play } from './play';

interface Trespass {
  readonly operation: string;
  readonly input: unknown;
}

/** Somebody who has nothing to say here says it. None of it may ever go through. */
export const trespass: Act = async (play) => {
  const { dice, phones } = play;
  const deed = dice.pick([staffDeed, couponDeed, memberDeed])(play);
  if (deed === null) return;
  await phones.tap({ who: dice.pick(OUTSIDERS), ...deed, forbidden: true });
};

/** A member of the group does what only its staff may. */
export const overreach: Act = async (play) => {
  await play.phones.tap({ who: play.dice.pick(MEMBERS), ...staffDeed(play), forbidden: true });
};

/** A member reaches for another member's coupon. */
export const pickpocket: Act = async ({ phones, scene, dice }) => {
  const coupon = scene.coupons.at(-1 - dice.whole(0, 1));
  const who = MEMBERS.find((name) => name !== coupon?.owner);
  if (coupon === undefined || who === undefined) return;
  const input = { couponId: coupon.couponId };
  if (dice.happens(0.5)) await phones.tap({ who, operation: 'coupons.return', input, forbidden: true });
  else await phones.read({ who, operation: 'coupons.read', input, forbidden: true });
};

function staffDeed({ dice, scene }: Play): Trespass {
  const memberId = memberIdOf(dice.pick(MEMBERS));
  const about = { groupId: GROUP, memberId, note: noteOf(dice) };
  const line = scene.lines.at(-1);
  return dice.pick([
    { operation: 'points.adjust', input: { ...about, points: 50, reason: 'help' } },
    { operation: 'points.reverse-entry', input: { ...about, number: line?.number ?? 1 } },
    { operation: 'coupons.pause-batch', input: { batchId: scene.batchIds[0], reason: 'wait' } },
    { operation: 'coupons.give', input: { batchId: scene.batchIds[2], memberId, note: about.note } },
    { operation: 'points.read-member', input: { groupId: GROUP, memberId } },
  ]);
}

/** What a verifier of another group could try: to learn of a coupon, or to undo its use. */
function couponDeed({ scene }: Play): Trespass | null {
  const couponId = scene.redeemed.at(-1);
  return couponId === undefined ? null : { operation: 'coupons.undo-redemption', input: { couponId } };
}

function memberDeed({ scene, dice }: Play): Trespass {
  return dice.pick([
    { operation: 'check-in.record', input: { groupId: GROUP, challengeId: scene.challengeIds[0] } },
    { operation: 'coupons.exchange', input: { batchId: scene.batchIds[0] } },
    { operation: 'coupons.claim', input: { batchId: scene.batchIds[1] } },
    { operation: 'groups.list-activity', input: { groupId: GROUP } },
  ]);
}

/** A verifier from next door holds a member's open coupon under the scanner. */
export const foreignCounter: Act = async ({ phones, scene, dice }) => {
  const coupon = scene.coupons.at(-1 - dice.whole(0, 1));
  if (coupon === undefined) return;
  const { couponId, owner } = coupon;
  const page = await phones.read({ who: owner, operation: 'coupons.read', input: { couponId } });
  const token = dataOf(page)?.tokens?.[0]?.token;
  const who: Name = 'ke';
  if (token !== undefined) await phones.read({ who, operation: 'coupons.inspect', input: { token }, forbidden: true });
};
