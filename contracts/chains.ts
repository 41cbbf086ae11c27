import * as v from 'valibot';
import { CHAIN_LIMITS } from '../domain/chains/chain-limits';
import { LIMITS } from '../domain/kernel/limits';
import type { CaseView, ChainLine, ChainPage, EntryLineView, EntryPage, EntryReceipt, MyEntry } from './chain-views';
import { fileId, id, optionalText, page, text, whole } from './fields';
import { change, read } from './operation';
import type { Page } from './page';
import { RISK } from './risk';

export const chain = { chainId: id };
export const entry = { entryId: id };

/** How many of what; a variant at most once. */
export const wishedLines = v.pipe(
  v.array(v.strictObject({ sku: whole(0, CHAIN_LIMITS.skusMax - 1), count: whole(1, CHAIN_LIMITS.countMax) })),
  v.minLength(1),
  v.maxLength(CHAIN_LIMITS.skusMax),
);

/** Where and when: places in `terms.points` and in its slots. `slot` is null where the point has none. */
export const pickUpWish = {
  point: whole(0, CHAIN_LIMITS.pointsMax - 1),
  slot: v.optional(v.nullable(whole(0, CHAIN_LIMITS.slotsPerPointMax - 1)), null),
  building: optionalText(CHAIN_LIMITS.answerMax),
};

/** Where something is brought to. What of it must be there is in domain/chains/delivery.ts, for the phone, too. */
export const address = v.strictObject({
  name: optionalText(LIMITS.nameMax),
  phone: optionalText(LIMITS.nameMax),
  region: optionalText(CHAIN_LIMITS.answerMax),
  detail: optionalText(CHAIN_LIMITS.addressMax),
});

/** All that an entry says. An edit sends all of it again. */
const wish = {
  lines: wishedLines,
  ...pickUpWish,
  /** For a point that things are brought from, and for no other. */
  address: v.optional(v.nullable(address), null),
  /** One per question, in order; '' where nothing was written. */
  answers: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.trim(), v.maxLength(CHAIN_LIMITS.answerMax))),
      v.maxLength(CHAIN_LIMITS.questionsMax),
    ),
    [],
  ),
  couponId: v.optional(v.nullable(id), null),
  /** Points that pay part of it; see `pointsMaxFor` in domain/chains/price.ts. */
  points: v.optional(whole(0, 10_000_000), 0),
};

/** No such chain, or one of a group the caller is not in. */
export const CHAIN_UNKNOWN = { CHAIN_UNKNOWN: 'again' } as const;
/** No such entry, or one that is not the caller's affair. */
export const ENTRY_UNKNOWN = { ENTRY_UNKNOWN: 'again' } as const;

/** Not now. Decided before the transaction, so the same key may come again. */
const TIME_REFUSALS = {
  /** details.opensAtMs. */
  NOT_OPEN_YET: 'again',
  /** The deadline has passed, or the organiser has ended it. details.closesAtMs. */
  CHAIN_CLOSED: 'again',
  /** details.reason. */
  CHAIN_PAUSED: 'again',
} as const;

const WISH_REFUSALS = {
  /** details.field: what does not fit the chain, as in `lines`, `minimum`, `point`, `slot`, `building`, `address`, `answers`. */
  BAD_WISH: 'again',
  /** details.sku, leftCount: fewer are left than wished, and none are in anybody's hand. */
  SOLD_OUT: 'again',
  /** More points than this entry may use. details.maxPoints. */
  TOO_MANY_POINTS: 'again',
  /** No such coupon of the caller's, or one this chain does not take. */
  COUPON_NOT_TAKEN: 'again',
  /** details.minimumFen, billFen. */
  BELOW_MINIMUM: 'again',
  /** details.sku, max: the member's limit of this variant, over all of their entries. */
  SKU_LIMIT: 'final',
  /** Used, expired, held, paused or given back meanwhile. */
  COUPON_GONE: 'final',
  /** details.availablePoints, missingPoints. */
  POINTS_LACKING: 'final',
  ACCOUNT_FROZEN: 'final',
  ACCOUNT_CLOSED: 'final',
} as const;

/** The chains of a group: what runs or will (the deadline that comes first in front), or what is over (newest first). */
export const listChains = read<Page<ChainLine>>()({
  access: 'member',
  input: v.strictObject({ groupId: id, tab: v.picklist(['running', 'over']), ...page }),
  refusals: {},
});

/** A chain, as the caller stands with it. The same requests whether it has ten entries or ten thousand. */
export const readChain = read<ChainPage>()({
  access: 'person',
  input: v.strictObject(chain),
  refusals: { CHAIN_UNKNOWN: 'door' },
});

/** Who joined, highest number first; cancelled ones stay in their place, with their state. */
export const listEntries = read<Page<EntryLineView>>()({
  access: 'person',
  input: v.strictObject({ ...chain, ...page }),
  refusals: { CHAIN_UNKNOWN: 'door' },
});

/** My entries in all chains of all my groups, newest first. */
export const listMyEntries = read<Page<MyEntry>>()({ access: 'person', input: v.strictObject(page), refusals: {} });

export const readEntry = read<EntryPage>()({
  access: 'person',
  input: v.strictObject(entry),
  refusals: { ENTRY_UNKNOWN: 'door' },
});

/** Joins, for oneself or (with `forName`) for somebody else: the entry then belongs to the caller all the same. */
export const joinChain = change<EntryReceipt>()({
  access: 'person',
  input: v.strictObject({ ...chain, ...wish, forName: optionalText(LIMITS.nameMax) }),
  refusals: {
    ...CHAIN_UNKNOWN,
    ...TIME_REFUSALS,
    ...WISH_REFUSALS,
    ...RISK,
    /** details.max entries of one member. */
    TOO_MANY_ENTRIES: 'final',
  },
});

/** Until the deadline; the number stays. Points and coupon that are not used any more come back at once. */
export const editEntry = change<EntryReceipt>()({
  access: 'person',
  input: v.strictObject({ ...entry, ...wish }),
  refusals: { ...ENTRY_UNKNOWN, ...TIME_REFUSALS, ...WISH_REFUSALS, ENTRY_GONE: 'final' },
});

/** Until the deadline. Points go back to the days they would have expired on, the coupon back into the wallet. */
export const cancelEntry = change<EntryReceipt>()({
  access: 'person',
  input: v.strictObject(entry),
  refusals: { ...ENTRY_UNKNOWN, CHAIN_CLOSED: 'again', ENTRY_GONE: 'final', ACCOUNT_CLOSED: 'final' },
});

/** 「这是我」: asks for a line that came from the chat; the organiser confirms. */
export const claimEntry = change<{ readonly entryId: string; readonly number: number }>()({
  access: 'person',
  input: v.strictObject(entry),
  refusals: {
    ...ENTRY_UNKNOWN,
    /** Not a line from the chat, or somebody has it already. */
    NOT_CLAIMABLE: 'final',
    /** Somebody else asked first and waits for the organiser. */
    CLAIM_WAITING: 'final',
  },
});

/** 「我付好了」: tells the organiser; the money counts once they have noted it. */
export const reportPayment = change<{ readonly entryId: string; readonly atMs: number }>()({
  access: 'person',
  input: v.strictObject(entry),
  refusals: { ...ENTRY_UNKNOWN, NOTHING_DUE: 'final' },
});

/** Where one picture of what is wrong can be put. */
export const openCaseSlot = read<{ readonly path: string; readonly maxBytes: number }>()({
  access: 'person',
  input: v.strictObject(entry),
  refusals: ENTRY_UNKNOWN,
});

/** Something is wrong with what was picked up, or it was not there. */
export const openCase = change<CaseView>()({
  access: 'person',
  input: v.strictObject({
    ...entry,
    sku: whole(0, CHAIN_LIMITS.skusMax - 1),
    count: whole(1, CHAIN_LIMITS.countMax),
    kind: v.picklist(['missing', 'defect', 'wrong', 'other']),
    text: text(LIMITS.noteMax),
    /** Uploads of the caller's own (`chains.open-case-slot`). */
    pictureFileIds: v.optional(v.pipe(v.array(fileId), v.maxLength(CHAIN_LIMITS.picturesPerCaseMax))),
  }),
  refusals: {
    ...ENTRY_UNKNOWN,
    /** The chain has not formed, or the entry was cancelled. */
    TOO_EARLY: 'final',
    /** details.field: a variant that this entry does not have, or more than is neither cut nor refunded: details.leftCount. */
    BAD_WISH: 'final',
    /** A picture that is not the caller's own upload. */
    BAD_PICTURE: 'door',
    /** details.max. */
    TOO_MANY_CASES: 'final',
  },
});
