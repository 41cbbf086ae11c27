import * as v from 'valibot';
import { CHAIN_LIMITS } from '../domain/chains/chain-limits';
import { LIMITS } from '../domain/kernel/limits';
import type { EntryMoved, PickUpLook, RunState, StaffCase, StaffEntry } from './chain-staff-views';
import { chain, CHAIN_UNKNOWN, entry, ENTRY_UNKNOWN, wishedLines } from './chains';
import { id, optionalText, page, text, whole } from './fields';
import { change, read } from './operation';
import type { Page } from './page';

const fen = whole(1, CHAIN_LIMITS.priceFenMax);

/** The chain is being settled or cut this minute; the same key goes through afterwards. */
export const SETTLING = { CHAIN_SETTLING: 'again' } as const;

/**
 * Notes money that changed hands outside the program. An undo takes back a note that was a mistake; what is noted is
 * never edited. Works for entries that were cancelled or lapsed, too: what was paid for them is owed back.
 */
export const notePayment = change<EntryMoved>()({
  access: 'admin',
  input: v.strictObject({
    ...entry,
    kind: v.picklist(['paid', 'refunded', 'paid-undone', 'refund-undone']),
    fen,
    note: optionalText(LIMITS.noteMax),
  }),
  refusals: {
    ...ENTRY_UNKNOWN,
    ...SETTLING,
    /** Refunded more than was paid, undone more than was noted. details.maxFen. */
    TOO_MUCH: 'final',
    /** details.max notes of one entry. */
    TOO_MANY_NOTES: 'final',
  },
  metered: true,
  audited: true,
});

/** 「到货了」: tells everybody who has something to pick up. May be said again with other words. */
export const announceArrival = change<RunState>()({
  access: 'admin',
  input: v.strictObject({ ...chain, text: text(LIMITS.noteMax) }),
  refusals: {
    ...CHAIN_UNKNOWN,
    /** It has not formed. */
    NOT_FORMED: 'final',
  },
  metered: true,
  audited: true,
});

/**
 * What waits to be picked up, what was picked up in part, what is done. Sorted by point, slot, building and number.
 * With a point: only that one; with a slot or the beginning of a building beside it: only those of it. A building
 * narrows one slot, or a point without any. With a person: all that is theirs, wherever they pick it up.
 */
export const listPickUps = read<Page<StaffEntry>>()({
  access: 'verifier',
  input: v.strictObject({
    ...chain,
    state: v.picklist(['waiting', 'partly', 'done']),
    point: v.optional(v.nullable(whole(0, CHAIN_LIMITS.pointsMax - 1)), null),
    slot: v.optional(v.nullable(whole(0, CHAIN_LIMITS.slotsPerPointMax - 1)), null),
    building: optionalText(CHAIN_LIMITS.answerMax),
    memberId: v.optional(v.nullable(id), null),
    ...page,
  }),
  refusals: { CHAIN_UNKNOWN: 'door' },
});

/** Looks at an entry by the QR its owner shows, or by its chain number. */
export const lookAtPickUp = read<PickUpLook>()({
  access: 'verifier',
  input: v.variant('by', [
    v.strictObject({ by: v.literal('token'), token: v.pipe(v.string(), v.minLength(1), v.maxLength(400)) }),
    v.strictObject({ by: v.literal('number'), chainId: id, number: whole(1, 1_000_000) }),
  ]),
  /** Forged, of another group, or no such number: one answer. */
  refusals: { ENTRY_UNKNOWN: 'door' },
});

/** Hands over all of it or a part. */
export const pickUp = change<EntryMoved & { readonly pickUpId: string; readonly undoUntilMs: number }>()({
  access: 'verifier',
  input: v.strictObject({ ...entry, lines: wishedLines }),
  refusals: {
    ...ENTRY_UNKNOWN,
    ...SETTLING,
    /** Cancelled, lapsed, or not formed yet. */
    NOT_FORMED: 'final',
    /** details.sku, leftCount: so much is left to hand over. */
    TOO_MUCH: 'final',
  },
  audited: true,
});

/** Takes the newest hand-over back, with a reason: whoever did it within ten minutes, an admin at any time. */
export const undoPickUp = change<EntryMoved>()({
  access: 'verifier',
  input: v.strictObject({ ...entry, pickUpId: id, reason: text(LIMITS.noteMax) }),
  refusals: {
    ...ENTRY_UNKNOWN,
    ...SETTLING,
    /** Not the newest one, or taken back already. */
    NOT_PICKED_UP: 'final',
    UNDO_TOO_LATE: 'final',
    NEEDS_ANOTHER_ROLE: 'final',
  },
  audited: true,
});

/**
 * Less arrived than was sold. The published rule says who goes without; entries, points, coupons and the money card
 * follow within minutes. May be said again with a smaller count, never with a larger one.
 */
export const declareShortage = change<RunState>()({
  access: 'admin',
  input: v.strictObject({
    ...chain,
    sku: whole(0, CHAIN_LIMITS.skusMax - 1),
    arrivedCount: whole(0, CHAIN_LIMITS.stockMax),
  }),
  refusals: {
    ...CHAIN_UNKNOWN,
    ...SETTLING,
    NOT_FORMED: 'final',
    /**
     * details.field, and which bound: details.soldCount, not less than was sold; details.earlierCount, than was said before;
     * details.inHandCount, so much was handed over or is on its way.
     */
    BAD_COUNT: 'final',
  },
  metered: true,
  audited: true,
});

/** After-sale cases of a chain: those that wait, oldest first; or all, newest first. */
export const listCases = read<Page<StaffCase>>()({
  access: 'assistant',
  input: v.strictObject({ ...chain, what: v.picklist(['open', 'all']), ...page }),
  refusals: { CHAIN_UNKNOWN: 'door' },
});

/**
 * Answers a case. A refund makes the entry cheaper; what was paid then shows as owed back until it is noted. Pieces that it is
 * about are settled with it: what was missing is not handed over any more, and no shortage cuts any of them again.
 */
export const answerCase = change<EntryMoved & { readonly caseId: string }>()({
  access: 'admin',
  input: v.strictObject({
    caseId: id,
    state: v.picklist(['refund', 'replace', 'declined']),
    /** Above 0 with `refund`, 0 otherwise; at most what the entry still comes to. */
    refundFen: whole(0, CHAIN_LIMITS.priceFenMax),
    answer: text(LIMITS.noteMax),
  }),
  refusals: {
    /** No such case, or one of another group. */
    CASE_UNKNOWN: 'again',
    ...SETTLING,
    ALREADY_ANSWERED: 'final',
    /** More than the entry still comes to, or than those pieces of the case that were not cut since. details.maxFen. */
    TOO_MUCH: 'final',
    /** details.count: all pieces of this case were cut by a shortage or refunded by another case; their money is owed back already. */
    PAID_BACK_ALREADY: 'final',
  },
  metered: true,
  audited: true,
});

/** A real xlsx: by person, by item, by pick-up point, and a summary for the supplier. Kept for a day, opened with `groups.open-export`. */
export const exportChain = change<{ readonly fileId: string; readonly fileName: string }>()({
  access: 'admin',
  input: v.strictObject(chain),
  refusals: { ...CHAIN_UNKNOWN },
  metered: true,
  audited: true,
});

/** The chain's mini code for a poster, as a PNG that can be opened for a day. */
export const drawChainCode = change<{ readonly fileId: string; readonly url: string }>()({
  access: 'assistant',
  input: v.strictObject(chain),
  refusals: { ...CHAIN_UNKNOWN },
  metered: true,
  audited: true,
});
