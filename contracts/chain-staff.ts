import * as v from 'valibot';
import { CHAIN_LIMITS } from '../domain/chains/chain-limits';
import { LIMITS } from '../domain/kernel/limits';
import type { Page } from './page';
import type { RunLine, RunPage, RunState, StaffEntry } from './chain-staff-views';
import { chain, CHAIN_UNKNOWN } from './chains';
import { fileId, id, instantMs, optionalText, page, text, whole } from './fields';
import { change, read } from './operation';

const fen = whole(1, CHAIN_LIMITS.priceFenMax);
const count = whole(1, CHAIN_LIMITS.stockMax);

const sku = v.strictObject({
  name: optionalText(CHAIN_LIMITS.labelMax),
  priceFen: fen,
  tiers: v.pipe(
    v.array(v.strictObject({ fromPieceCount: whole(2, CHAIN_LIMITS.stockMax), priceFen: fen })),
    v.maxLength(CHAIN_LIMITS.tiersMax),
  ),
  stockCount: v.nullable(count),
  perMemberMax: v.nullable(whole(1, CHAIN_LIMITS.countMax)),
  perEntryMin: v.optional(whole(1, CHAIN_LIMITS.countMax)),
});

const item = v.strictObject({
  title: text(LIMITS.titleMax),
  note: optionalText(LIMITS.noteMax),
  pictureFileId: v.nullable(fileId),
  skus: v.pipe(v.array(sku), v.minLength(1), v.maxLength(CHAIN_LIMITS.skusPerItemMax)),
});

const delivery = v.strictObject({
  kind: v.picklist(['local', 'express']),
  feeFen: whole(0, CHAIN_LIMITS.freightFenMax),
  freeFromFen: v.nullable(fen),
});

const point = v.strictObject({
  name: text(LIMITS.titleMax),
  address: optionalText(CHAIN_LIMITS.answerMax),
  asksBuilding: v.boolean(),
  slots: v.pipe(
    v.array(v.strictObject({ fromMs: instantMs, untilMs: instantMs })),
    v.maxLength(CHAIN_LIMITS.slotsPerPointMax),
  ),
  delivery: v.optional(delivery),
});

/** What an organiser fills in. Rules that tie fields together are in domain/chains/check-terms.ts, for the phone, too. */
export const chainTerms = v.strictObject({
  title: text(LIMITS.titleMax),
  text: optionalText(CHAIN_LIMITS.textMax),
  pictureFileIds: v.pipe(v.array(fileId), v.maxLength(CHAIN_LIMITS.picturesMax)),
  items: v.pipe(v.array(item), v.minLength(1), v.maxLength(CHAIN_LIMITS.itemsMax)),
  opensAtMs: instantMs,
  closesAtMs: instantMs,
  threshold: v.nullable(v.strictObject({ by: v.picklist(['entries', 'pieces']), count })),
  entriesPerMemberMax: whole(1, CHAIN_LIMITS.entriesPerMemberMax),
  points: v.pipe(v.array(point), v.minLength(1), v.maxLength(CHAIN_LIMITS.pointsMax)),
  questions: v.pipe(
    v.array(v.strictObject({ label: text(CHAIN_LIMITS.labelMax), isRequired: v.boolean() })),
    v.maxLength(CHAIN_LIMITS.questionsMax),
  ),
  paymentText: text(LIMITS.titleMax),
  pointsCapPercent: whole(0, 100),
  acceptsCoupons: v.boolean(),
  shortageRule: v.picklist(['by-number', 'equal-cut']),
  hidesLines: v.optional(v.boolean()),
});

/** A new chain, from a template or with another's terms; its card is on the group's home at once. */
export const createChain = change<RunState>()({
  access: 'admin',
  /** `copyOf`: the chain the terms were taken from, whose pictures may be used again. */
  input: v.strictObject({ groupId: id, terms: chainTerms, copyOf: v.optional(id) }),
  refusals: {
    GROUP_UNKNOWN: 'again',
    /** details.field, details.reason: see domain/chains/check-terms.ts. */
    BAD_TERMS: 'final',
    /** details.max: end some before. */
    TOO_MANY_RUNNING: 'again',
    /** A picture that is not the caller's own upload. */
    PICTURE_UNKNOWN: 'again',
  },
  metered: true,
  audited: true,
});

/** More of a running chain: stock, time, things, places, words. Nothing that was promised gets smaller or dearer. */
export const editChain = change<RunState>()({
  access: 'admin',
  input: v.strictObject({
    ...chain,
    text: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(CHAIN_LIMITS.textMax))),
    closesAtMs: v.optional(instantMs),
    moreStock: v.optional(
      v.pipe(
        v.array(v.strictObject({ sku: whole(0, CHAIN_LIMITS.skusMax - 1), moreCount: count })),
        v.maxLength(CHAIN_LIMITS.skusMax),
      ),
      [],
    ),
    moreItems: v.optional(v.pipe(v.array(item), v.maxLength(CHAIN_LIMITS.itemsMax)), []),
    morePoints: v.optional(v.pipe(v.array(point), v.maxLength(CHAIN_LIMITS.pointsMax)), []),
  }),
  refusals: {
    ...CHAIN_UNKNOWN,
    NOTHING_ADDED: 'final',
    /** details.field, details.reason. */
    BAD_TERMS: 'final',
    /** Past the deadline there is nothing to edit. */
    CHAIN_CLOSED: 'final',
    PICTURE_UNKNOWN: 'again',
  },
  metered: true,
  audited: true,
});

/** Nobody joins or edits until it is resumed; cancelling stays possible. The deadline runs on. */
export const pauseChain = change<RunState>()({
  access: 'on-call',
  input: v.strictObject({ ...chain, reason: text(60) }),
  refusals: { ...CHAIN_UNKNOWN, ALREADY_PAUSED: 'final', CHAIN_CLOSED: 'final' },
  metered: true,
  audited: true,
});

export const resumeChain = change<RunState>()({
  access: 'admin',
  input: v.strictObject(chain),
  refusals: { ...CHAIN_UNKNOWN, NOT_PAUSED: 'final', CHAIN_CLOSED: 'final' },
  metered: true,
  audited: true,
});

/**
 * Ends a chain before its deadline. `close`: as if the deadline were now, so that it forms or lapses by its own rule.
 * `call-off`: it does not take place; everything that was given comes back. Also before anything was picked up or sent.
 */
export const endChain = change<RunState>()({
  access: 'admin',
  input: v.strictObject({ ...chain, manner: v.picklist(['close', 'call-off']), reason: optionalText(60) }),
  refusals: {
    ...CHAIN_UNKNOWN,
    /** It is over already, or (with `call-off`) something was picked up or sent. */
    CHAIN_CLOSED: 'final',
    /** A call-off says why. */
    REASON_NEEDED: 'final',
  },
  metered: true,
  audited: true,
});

/** The chains of a group, newest first. */
export const listRuns = read<Page<RunLine>>()({
  access: 'assistant',
  input: v.strictObject({ groupId: id, ...page }),
  refusals: {},
});

export const readRun = read<RunPage>()({
  access: 'assistant',
  input: v.strictObject(chain),
  refusals: { CHAIN_UNKNOWN: 'door' },
});

/**
 * Entries, by what is asked: `all` by number, from the highest; `changed` all of them by what happened last, newest first;
 * `unpaid`, `to-refund`, `reported` (「我付好了」), `claimed` (lines from the chat somebody asks for): what waits for the
 * organiser, by number.
 */
export const listRunEntries = read<Page<StaffEntry>>()({
  access: 'assistant',
  input: v.strictObject({
    ...chain,
    what: v.picklist(['all', 'changed', 'unpaid', 'to-refund', 'reported', 'claimed']),
    ...page,
  }),
  refusals: { CHAIN_UNKNOWN: 'door' },
});

/** A place for one picture of a chain, under the caller's own prefix. */
export const openPictureSlot = read<{ readonly path: string; readonly maxBytes: number }>()({
  access: 'admin',
  input: v.strictObject({}),
  refusals: {},
});
