import { memberIdOf } from '../../tests/support/seed-people';
import { ADMINS, MEMBERS, type Name, VERIFIERS } from './cast';
import { type Act, dataOf, noteOf, type Play, type Told } from './play';
import type { KnownCoupon } from './scene';

/** Points for a coupon, sometimes by everybody at once. */
export const exchange: Act = (play) => rush(play, { operation: 'coupons.exchange', batch: 0 });

export const claim: Act = (play) => rush(play, { operation: 'coupons.claim', batch: 1 });

async function rush(play: Play, wish: { operation: string; batch: number }): Promise<void> {
  const { phones, scene, dice } = play;
  const names: readonly Name[] = dice.happens(0.4) ? [...MEMBERS, ...MEMBERS] : [dice.pick(MEMBERS)];
  const batchId = scene.batchIds[wish.batch];
  await Promise.all(
    names.map(async (owner) => {
      const answer = await phones.tap({ who: owner, operation: wish.operation, input: { batchId } });
      remember(play, owner, answer);
    }),
  );
}

export const give: Act = async (play) => {
  const { phones, scene, dice } = play;
  const owner = dice.pick(MEMBERS);
  const input = {
    batchId: scene.batchIds[dice.pick([0, 2, 2])],
    memberId: memberIdOf(owner),
    note: noteOf(dice),
  };
  remember(play, owner, await phones.tap({ who: dice.pick(ADMINS), operation: 'coupons.give', input }));
};

export const returnCoupon: Act = async (play) => {
  const coupon = aCoupon(play);
  if (coupon === null) return;
  const { couponId, owner } = coupon;
  const tap = () => play.phones.tap({ who: owner, operation: 'coupons.return', input: { couponId } });
  await (play.dice.happens(0.3) ? Promise.all([tap(), tap()]) : tap());
};

/** A coupon at the counter: shown, looked at, taken; sometimes at two counters at once. */
export const redeem: Act = async (play) => {
  const coupon = aCoupon(play);
  if (coupon === null) return;
  const { dice, phones } = play;
  const { couponId, owner } = coupon;
  const page = dataOf(await phones.read({ who: owner, operation: 'coupons.read', input: { couponId } }));
  if (page === null) return;
  const verifiers: readonly Name[] = dice.happens(0.3) ? VERIFIERS : [dice.pick(VERIFIERS)];
  const billFen = dice.pick([null, 100, 600, 2_000]);
  await Promise.all(verifiers.map((who) => take(play, { who, page, couponId, billFen })));
};

interface Taking {
  readonly who: Name;
  readonly page: Told;
  readonly couponId: string;
  readonly billFen: number | null;
}

async function take(play: Play, taking: Taking): Promise<void> {
  const { phones, scene, stage, dice } = play;
  const { who, couponId, billFen } = taking;
  const token = await tokenOf(play, taking);
  if (token === null) return;
  const seen = await phones.read({ who, operation: 'coupons.inspect', input: { token } });
  const ticket = dataOf(seen)?.ticket ?? null;
  if (ticket === null) return;
  if (dice.happens(0.3)) await stage.time.sleep(dice.whole(0, 200_000));
  const answer = await phones.tap({ who, operation: 'coupons.redeem', input: { ticket, billFen } });
  if (dataOf(answer) !== null) scene.redeemed.push(couponId);
}

/** Scanned, or found by the typed code. */
async function tokenOf({ phones, dice }: Play, { who, page }: Taking): Promise<string | null> {
  if (!dice.happens(0.4)) return page.tokens?.[0]?.token ?? null;
  const input = { code: page.code ?? '' };
  return dataOf(await phones.tap({ who, operation: 'coupons.look-up-code', input }))?.token ?? null;
}

export const undoRedemption: Act = async ({ phones, scene, dice }) => {
  const last = scene.redeemed.at(-1 - dice.whole(0, 1));
  if (last === undefined) return;
  const who = dice.pick([...VERIFIERS, 'zhou', 'bo'] as const);
  await phones.tap({ who, operation: 'coupons.undo-redemption', input: { couponId: last } });
};

/** The fuse: a batch stops at once, and goes on. */
export const pauseBatch: Act = async (play) => {
  const { dice, phones, scene } = play;
  const batchId = scene.batchIds[dice.whole(0, 1)];
  if (dice.happens(0.6)) {
    await phones.tap({ who: dice.pick(ADMINS), operation: 'coupons.pause-batch', input: { batchId, reason: 'wait' } });
  } else await phones.tap({ who: dice.pick(ADMINS), operation: 'coupons.resume-batch', input: { batchId } });
};

/** Somebody comes with a coupon an hour after its last day. */
export const comeTooLate: Act = async (play) => {
  const coupon = aCoupon(play);
  if (coupon === null) return;
  const { phones, stage } = play;
  const { couponId, owner } = coupon;
  const read = async () => dataOf(await phones.read({ who: owner, operation: 'coupons.read', input: { couponId } }));
  const untilMs = (await read())?.validUntilMs ?? 0;
  await stage.time.sleep(Math.max(0, untilMs + 3_600_000 - stage.time.nowMs()));
  const page = await read();
  if (page !== null) await take(play, { who: 'su', page, couponId, billFen: 2_000 });
};

/** The fuse is pulled between the look at a coupon and its use. */
export const pullFuse: Act = async (play) => {
  const coupon = aCoupon(play);
  if (coupon === null) return;
  const { phones, stage, dice } = play;
  const { couponId, owner } = coupon;
  const page = dataOf(await phones.read({ who: owner, operation: 'coupons.read', input: { couponId } }));
  const token = page?.tokens?.[0]?.token;
  if (token === undefined) return;
  const ticket = dataOf(await phones.read({ who: 'su', operation: 'coupons.inspect', input: { token } }))?.ticket;
  const pause = { batchId: couponId.split(':')[0], reason: 'wait' };
  await phones.tap({ who: 'an', operation: 'coupons.pause-batch', input: pause });
  await stage.time.sleep(dice.whole(1, 60) * 1_000);
  await phones.tap({ who: 'su', operation: 'coupons.redeem', input: { ticket: ticket ?? '', billFen: 2_000 } });
};

export const growBatch: Act = async ({ stage, phones, scene, dice }) => {
  const batchId = scene.batchIds[dice.whole(0, 2)];
  const claimEndsAtMs = stage.ports.clock.nowMs() + dice.whole(1, 9) * 86_400_000;
  const input = { batchId, moreCount: dice.whole(1, 2), claimEndsAtMs };
  await phones.tap({ who: dice.pick(ADMINS), operation: 'coupons.edit-batch', input });
};

export const endBatch: Act = async ({ phones, scene, dice }) => {
  await phones.tap({ who: 'an', operation: 'coupons.end-batch', input: { batchId: scene.batchIds[dice.whole(0, 2)] } });
};

function aCoupon({ scene, dice }: Play): KnownCoupon | null {
  return scene.coupons.length === 0 ? null : dice.pick(scene.coupons.slice(-4));
}

function remember({ scene }: Play, owner: Name, answer: { readonly ok: boolean } | null): void {
  const taken = dataOf(answer);
  if (taken?.couponId !== undefined) scene.coupons.push({ couponId: taken.couponId, owner });
}
