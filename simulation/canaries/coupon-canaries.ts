import type { Canary } from './canary';

/** Bugs of coupons and their stock. */
export const COUPON_CANARIES: readonly Canary[] = [
  {
    name: 'stock is counted, then taken',
    file: 'server/operations/coupons/reservation.ts',
    right: 'atLeast: { remainingCount: 1, freeSlotCount: 1, claimEndsAtMs: wish.nowMs + 1 },',
    wrong: 'atLeast: { freeSlotCount: 1, claimEndsAtMs: wish.nowMs + 1 },',
  },
  {
    name: 'a unit is set free twice',
    file: 'server/operations/coupons/reservation.ts',
    right: 'where: { has: { reservations: held.id } },',
    wrong: 'where: {},',
  },
  {
    name: 'every answer counts a unit as issued',
    file: 'server/operations/coupons/take-coupon.ts',
    right: 'if (result.ok) return result.value.reservationId === reservation;',
    wrong: 'if (result.ok) return true;',
  },
  {
    name: 'a lost answer sets the unit free',
    file: 'server/operations/coupons/take-coupon.ts',
    right:
      'const result = await context.decide((tx) => decideTaking(tx, context, { ...taking, reservationId: held.value }));',
    wrong: `const deciding = context.decide((tx) => decideTaking(tx, context, { ...taking, reservationId: held.value }));
  const result = await deciding.catch(async (error: unknown) => {
    await settle(ports.store, batch.id, { id: held.value, issued: false });
    throw error;
  });`,
  },
  {
    name: 'more units are a lost update',
    file: 'server/operations/coupons/batch-stock.ts',
    right: 'add: { remainingCount: batch.totalCount - stock.totalCount },',
    wrong: 'add: { remainingCount: batch.totalCount - stock.remainingCount - stock.issuedCount },',
  },
  {
    name: 'everybody may have one more than the limit',
    file: 'domain/coupons/claim-coupon.ts',
    right: 'if (index >= max) return refuse',
    wrong: 'if (index > max) return refuse',
  },
  {
    name: 'a coupon is used in whatever state it is',
    file: 'server/operations/coupons/redeem.ts',
    right: 'const { version: _, ...stored } = coupon;',
    wrong: "const { version: _, ...found } = coupon;\n    const stored = { ...found, state: 'usable' as const };",
  },
  {
    name: 'a coupon comes back as often as it is given back',
    file: 'server/operations/coupons/return-coupon.ts',
    right: 'const { version: _, ...stored } = coupon;',
    wrong: "const { version: _, ...found } = coupon;\n    const stored = { ...found, state: 'usable' as const };",
  },
  {
    name: 'the fuse does not stop the counter',
    file: 'server/operations/coupons/redeem.ts',
    right: 'pause: batch,',
    wrong: 'pause: { paused: false, pauseReason: batch.pauseReason },',
  },
  {
    name: 'the shop pays the customer',
    file: 'domain/coupons/discount.ts',
    right: 'return accept(Math.max(0, Math.min(offFen, billFen)));',
    wrong: 'return accept(offFen);',
  },
  {
    name: 'a coupon is good for a day too long',
    file: 'domain/coupons/coupon.ts',
    right: "if (nowMs >= coupon.validUntilMs) return 'expired';",
    wrong: "if (nowMs >= coupon.validUntilMs + 86_400_000) return 'expired';",
  },
  {
    name: 'a use can be undone for ever',
    file: 'domain/coupons/undo-redemption.ts',
    right: "if (ageMs >= UNDO_MS) return refuse('UNDO_TOO_LATE', { atMs: redemption.atMs });",
    wrong: '',
  },
  {
    name: 'the counter next door sees our coupons',
    file: 'server/operations/coupons/inspect.ts',
    right: "if (coupon === null || !mayAccess('verifier', person, coupon.groupId)) return refuse('CODE_NOT_VALID');",
    wrong: "if (coupon === null || !mayAccess('verifier', person, null)) return refuse('CODE_NOT_VALID');",
  },
  {
    name: 'a member gives back the coupon of another',
    file: 'server/operations/coupons/return-coupon.ts',
    right: "if (coupon?.memberId !== person.memberId) return refuse('COUPON_UNKNOWN');",
    wrong: "if (coupon === null) return refuse('COUPON_UNKNOWN');",
  },
  {
    name: 'everybody takes from the shop of another group',
    file: 'server/operations/coupons/batch-access.ts',
    right: 'return person.groups.some((group) => group.groupId === batch.groupId);',
    wrong: 'return person.groups.length > 0;',
  },
];
