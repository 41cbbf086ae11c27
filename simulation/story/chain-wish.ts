import type { Dice } from '../engine/dice';
import type { Name } from './cast';
import type { Play } from './play';
import type { KnownEntry } from './scene';

/** All that an entry says, drawn anew. */
export function wishOf({ scene, dice }: Play, who: Name) {
  const own = scene.coupons.filter((coupon) => coupon.owner === who).at(-1);
  return {
    lines: linesOf(dice),
    ...placeOf(dice, who),
    couponId: own !== undefined && dice.happens(0.5) ? own.couponId : null,
    points: dice.pick([0, 0, 5, 30, 200]),
  };
}

/** Fetched at the gate, or brought home; now and then nobody says where that is. */
function placeOf(dice: Dice, who: Name) {
  const isBrought = dice.happens(0.35);
  return isBrought && !dice.happens(0.05) ? { point: 1, address: homeOf(who, dice) } : { point: isBrought ? 1 : 0 };
}

/** Somewhere that somebody lives: people move. */
export const homeOf = (who: Name, dice: Dice) => ({
  name: `${who} at home`,
  phone: '13800000001',
  region: 'Shanghai',
  detail: `No. ${String(dice.whole(1, 9))}`,
});

export function linesOf(dice: Dice) {
  const apples = { sku: 0, count: dice.whole(1, 3) };
  const pears = { sku: 1, count: dice.whole(1, 2) };
  return dice.pick([[apples], [pears], [apples, pears]]);
}

/** One of the last entries that somebody knows. */
export function anEntry({ scene, dice }: Play): KnownEntry | null {
  return scene.entries.at(-1 - dice.whole(0, 2)) ?? scene.entries.at(-1) ?? null;
}
