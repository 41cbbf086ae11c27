import * as v from 'valibot';
import { LIMITS } from '../domain/kernel/limits';
import type { BatchLine, BatchPage, BatchState, TakenCoupon } from './coupon-views';
import { id, instantMs, page, text, whole } from './fields';
import { change, read } from './operation';
import type { Page } from './page';

const batch = { batchId: id };
const fen = whole(1, 10_000_000);

const worth = v.variant('kind', [
  v.strictObject({ kind: v.literal('amount'), fen }),
  v.strictObject({ kind: v.literal('percent'), percentOff: whole(1, 99), capFen: fen }),
  v.strictObject({ kind: v.literal('item'), text: text(12), worthFen: whole(0, 10_000_000) }),
]);

const validity = v.variant('kind', [
  v.strictObject({ kind: v.literal('dates'), fromMs: instantMs, untilMs: instantMs }),
  v.strictObject({ kind: v.literal('days'), days: whole(1, 400) }),
]);

const price = v.variant('kind', [
  v.strictObject({ kind: v.literal('points'), points: whole(1, 1_000_000) }),
  v.strictObject({ kind: v.literal('free') }),
  v.strictObject({ kind: v.literal('given') }),
]);

const terms = v.strictObject({
  title: text(LIMITS.titleMax),
  worth,
  minimumSpendFen: whole(0, 10_000_000),
  scopeText: text(LIMITS.noteMax),
  placeText: text(LIMITS.titleMax),
  totalCount: whole(1, LIMITS.couponsPerBatchMax),
  perMemberMax: whole(1, LIMITS.couponsPerMemberMax),
  claimStartsAtMs: instantMs,
  claimEndsAtMs: instantMs,
  validity,
  price,
  returnable: v.boolean(),
});

const BATCH_UNKNOWN = { BATCH_UNKNOWN: 'again' } as const;

/** A new batch, filled in from a template or from another batch. Without a group: for the whole organisation, by an owner. */
export const publishBatch = change<BatchState>()({
  access: 'admin',
  input: v.strictObject({ groupId: v.optional(id), terms }),
  refusals: {
    /** details.field. */
    BAD_TERMS: 'final',
    /** details.max: end some before. */
    TOO_MANY_OPEN: 'again',
    GROUP_UNKNOWN: 'again',
  },
  metered: true,
  audited: true,
});

/** More of a batch, for longer; nothing that was promised gets smaller. */
export const editBatch = change<BatchState>()({
  access: 'admin',
  input: v.strictObject({ ...batch, moreCount: whole(0, LIMITS.couponsPerBatchMax), claimEndsAtMs: instantMs }),
  refusals: {
    ...BATCH_UNKNOWN,
    NOTHING_ADDED: 'final',
    /** details.endsAtMs. */
    WINDOW_SHORTER: 'final',
    WINDOW_TOO_LONG: 'final',
    /** details.max. */
    TOO_MANY_COUPONS: 'final',
    OFFER_ENDED: 'final',
  },
  metered: true,
  audited: true,
});

/** Stops claims and uses at once. Members read the reason. */
export const pauseBatch = change<BatchState>()({
  access: 'on-call',
  input: v.strictObject({ ...batch, reason: text(60) }),
  refusals: { ...BATCH_UNKNOWN, ALREADY_PAUSED: 'final' },
  metered: true,
  audited: true,
});

export const resumeBatch = change<BatchState>()({
  access: 'admin',
  input: v.strictObject(batch),
  refusals: { ...BATCH_UNKNOWN, NOT_PAUSED: 'final' },
  metered: true,
  audited: true,
});

/** No more claims; coupons that members hold stay good. */
export const endBatch = change<BatchState>()({
  access: 'admin',
  input: v.strictObject(batch),
  refusals: { ...BATCH_UNKNOWN, OFFER_ENDED: 'final' },
  metered: true,
  audited: true,
});

/**
 * The batches of a group, or (without a group) those that are for every group, or `everywhere` all that are open in any
 * group, for whoever is on call. Newest first.
 */
export const listBatches = read<Page<BatchLine>>()({
  access: 'on-call',
  input: v.strictObject({ groupId: v.optional(id), everywhere: v.optional(v.boolean()), ...page }),
  refusals: {},
});

export const readBatch = read<BatchPage>()({
  access: 'on-call',
  input: v.strictObject(batch),
  refusals: { BATCH_UNKNOWN: 'door' },
});

/** A coupon for one member, with a reason they read. Counts against the stock. */
export const giveCoupon = change<TakenCoupon>()({
  access: 'admin',
  input: v.strictObject({ ...batch, memberId: id, note: text(LIMITS.noteMax) }),
  refusals: {
    ...BATCH_UNKNOWN,
    /** Nobody of this id, or not in the group of the batch. */
    MEMBER_UNKNOWN: 'again',
    NOT_STARTED: 'again',
    OFFER_ENDED: 'again',
    /** details.reason. */
    BATCH_PAUSED: 'again',
    OTHER_PRICE: 'again',
    SOLD_OUT: 'again',
    /** details.max. */
    LIMIT_REACHED: 'final',
    /** details.max. */
    TOO_MANY_BATCHES: 'final',
    ACCOUNT_CLOSED: 'final',
  },
  metered: true,
  audited: true,
});
