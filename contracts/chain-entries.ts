import * as v from 'valibot';
import { CHAIN_LIMITS } from '../domain/chains/chain-limits';
import { LIMITS } from '../domain/kernel/limits';
import type { EntryReceipt } from './chain-views';
import { chain, CHAIN_UNKNOWN, entry, ENTRY_UNKNOWN, pickUpWish, wishedLines } from './chains';
import { text } from './fields';
import { change } from './operation';

const NOT_NOW = {
  NOT_OPEN_YET: 'again',
  CHAIN_CLOSED: 'again',
  CHAIN_PAUSED: 'again',
  /** details.sku, leftCount. */
  SOLD_OUT: 'again',
  /** details.field. */
  BAD_WISH: 'again',
} as const;

/** Lines from the chat, corrected and confirmed on the phone, as entries that the people they stand for can claim. */
export const importLines = change<{ readonly numbers: readonly number[]; readonly movementId: string }>()({
  access: 'admin',
  input: v.strictObject({
    ...chain,
    /** Each with its own place: what the text does not say of a building stays ''. */
    lines: v.pipe(
      v.array(v.strictObject({ name: text(LIMITS.nameMax), wished: wishedLines, ...pickUpWish })),
      v.minLength(1),
      v.maxLength(CHAIN_LIMITS.importMax),
    ),
  }),
  refusals: { ...CHAIN_UNKNOWN, ...NOT_NOW },
  metered: true,
  audited: true,
});

/** Gives a line from the chat to whoever asked for it, or does not. */
export const answerClaim = change<{ readonly entryId: string; readonly memberId: string | null }>()({
  access: 'admin',
  input: v.strictObject({ ...entry, accepted: v.boolean() }),
  refusals: {
    ...ENTRY_UNKNOWN,
    /** Nobody asks for it any more. */
    NO_CLAIM: 'final',
    /** details.max: the claimant has as many entries as the chain allows. */
    TOO_MANY_ENTRIES: 'final',
  },
  metered: true,
  audited: true,
});

/** Staff cancel somebody's entry until the deadline, with a reason that its owner reads. */
export const cancelEntryFor = change<EntryReceipt>()({
  access: 'admin',
  input: v.strictObject({ ...entry, reason: text(LIMITS.noteMax) }),
  refusals: { ...ENTRY_UNKNOWN, CHAIN_CLOSED: 'again', ENTRY_GONE: 'final' },
  metered: true,
  audited: true,
});

/** Staff change what somebody ordered, until the deadline, with a reason that its owner reads. Coupon and points stay. */
export const editEntryFor = change<EntryReceipt>()({
  access: 'admin',
  input: v.strictObject({ ...entry, lines: wishedLines, reason: text(LIMITS.noteMax) }),
  refusals: {
    ...ENTRY_UNKNOWN,
    ...NOT_NOW,
    BELOW_MINIMUM: 'again',
    ENTRY_GONE: 'final',
    /** details.sku, max. */
    SKU_LIMIT: 'final',
  },
  metered: true,
  audited: true,
});
