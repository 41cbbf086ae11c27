import type { BatchName } from './batches';
import { redeemAtCounter } from './counter';
import { dice } from './dice';
import type { Neighbour } from './neighbours';
import type { Stage, Step } from './stage';

/** What neighbours take, how often on a day, and from when to when. */
const TAKINGS: readonly {
  readonly batch: BatchName;
  readonly from: number;
  readonly to: number;
  readonly aDay: number;
}[] = [
  { batch: 'groceries', from: -55, to: -1, aDay: 2 },
  { batch: 'autumn', from: -59, to: -21, aDay: 2 },
  { batch: 'bakery', from: -34, to: -1, aDay: 2 },
  { batch: 'laundry', from: -20, to: -11, aDay: 1 },
  { batch: 'breakfast', from: -13, to: -10, aDay: 12 },
];

const BILL_FEN = 6_600;

/** What neighbours do with their points on a day: exchange, use a few days later, now and then give back. */
export function shopSteps(stage: Stage, people: readonly Neighbour[], offset: number): readonly Step[] {
  const here = people.filter((neighbour) => neighbour.joinOffset < offset - 14);
  const takings = TAKINGS.filter((taking) => taking.from <= offset && offset <= taking.to);
  const exchanges = takings.flatMap((taking) =>
    exchanging(stage, { batch: taking.batch, aDay: taking.aDay, here }, offset),
  );
  return [...exchanges, ...welcomes(stage, people, offset)];
}

function exchanging(
  stage: Stage,
  what: { readonly batch: BatchName; readonly aDay: number; readonly here: readonly Neighbour[] },
  offset: number,
): readonly Step[] {
  const luck = dice(`shop-${what.batch}-${String(offset)}`);
  const keen = what.here.filter((neighbour) => neighbour.zeal > 0.7);
  if (keen.length === 0) return [];
  return Array.from({ length: what.aDay }, () => {
    const { openid } = luck.pick(keen);
    const atMs = stage.time.at(offset, luck.whole(600, 1_200));
    const after = luck.next();
    const batchId = stage.batches[what.batch];
    const run = async (): Promise<void> => {
      const taken = await stage.cloud.attempt({ openid, atMs }, 'coupons.exchange', { batchId });
      if (taken === null) return;
      const { couponId } = taken;
      if (after < 0.55) await redeemAtCounter(stage, { openid, couponId, billFen: BILL_FEN }, atMs + 60_000);
      else if (after < 0.62) await stage.cloud.act({ openid, atMs: atMs + 90_000 }, 'coupons.return', { couponId });
    };
    return { lane: openid, atMs, run };
  });
}

/** Half of the newcomers take the welcome coupon on their third day, and a third of those use it at once. */
function welcomes(stage: Stage, people: readonly Neighbour[], offset: number): readonly Step[] {
  if (offset < -78) return [];
  return people.flatMap((neighbour) => {
    const luck = dice(`welcome-${neighbour.openid}`);
    if (Math.max(neighbour.joinOffset, -80) !== offset - 2 || !luck.chance(0.5)) return [];
    const { openid } = neighbour;
    const atMs = stage.time.at(offset, luck.whole(540, 1_260));
    const uses = luck.chance(0.33);
    const run = async (): Promise<void> => {
      const taken = await stage.cloud.attempt({ openid, atMs }, 'coupons.claim', { batchId: stage.batches.welcome });
      if (taken === null || !uses) return;
      await redeemAtCounter(stage, { openid, couponId: taken.couponId, billFen: BILL_FEN }, atMs + 60_000);
    };
    return [{ lane: openid, atMs, run }];
  });
}
