import * as v from 'valibot';
import type { AdjustmentReason } from '../domain/points/adjust-points';
import { LIMITS } from '../domain/kernel/limits';
import { id, page, text, whole } from './fields';
import { change, read } from './operation';
import type { Page } from './page';
import type {
  AdjustedPoints,
  AdjustmentLine,
  DecidedAdjustment,
  EntryDetail,
  EntryLine,
  Liability,
  MemberPoints,
  PointsOverview,
  ReversedEntry,
} from './points-views';

const entryNumber = whole(1, LIMITS.entryPointsMax);
const note = text(LIMITS.noteMax);
const REASONS = [
  'compensation',
  'activity',
  'help',
  'correction',
  'violation',
  'other',
] as const satisfies readonly AdjustmentReason[];

/** The caller's balance, what it is worth and what expires when. */
export const readPoints = read<PointsOverview>()({ access: 'person', input: v.strictObject({}), refusals: {} });

/** The caller's ledger, newest first: all of it, or one tab. */
export const listEntries = read<Page<EntryLine>>()({
  access: 'person',
  input: v.strictObject({ tab: v.picklist(['all', 'earned', 'used', 'returned']), ...page }),
  refusals: {},
});

/** One line of the caller's ledger with its source. */
export const readEntry = read<EntryDetail>()({
  access: 'person',
  input: v.strictObject({ number: entryNumber }),
  refusals: { ENTRY_UNKNOWN: 'door' },
});

const applying = {
  /** Taking away more than is there: details.availablePoints, details.missingPoints. */
  POINTS_LACKING: 'final',
  ACCOUNT_CLOSED: 'final',
} as const;

/**
 * Gives (or takes, when negative) points by hand, with a reason and words that the member reads. Above the
 * organisation's limit it waits for a second person, or for a day where there is nobody else.
 */
export const adjustPoints = change<AdjustedPoints>()({
  access: 'admin',
  input: v.strictObject({
    groupId: id,
    memberId: id,
    points: v.pipe(whole(-LIMITS.adjustmentMaxPoints, LIMITS.adjustmentMaxPoints), v.notValue(0)),
    reason: v.picklist(REASONS),
    note,
  }),
  refusals: {
    ...applying,
    /** Never in this group, or erased. */
    MEMBER_UNKNOWN: 'door',
    /** Nobody adjusts their own points. */
    YOURSELF: 'door',
    /** details.leftPoints. */
    DAY_CAP_REACHED: 'final',
  },
  metered: true,
  audited: true,
});

const deciding = {
  ADJUSTMENT_UNKNOWN: 'door',
  /** details.status. */
  ALREADY_DECIDED: 'final',
} as const;

/** A second person agrees: the adjustment takes effect. */
export const approveAdjustment = change<DecidedAdjustment>()({
  access: 'admin',
  input: v.strictObject({ groupId: id, adjustmentId: id }),
  /** `YOURS`: who proposed it, or whose points they are, cannot agree to it. */
  refusals: { ...deciding, ...applying, YOURS: 'final' },
  audited: true,
});

/** Somebody says no, or who proposed it takes it back: it never takes effect. */
export const declineAdjustment = change<DecidedAdjustment>()({
  access: 'admin',
  input: v.strictObject({ groupId: id, adjustmentId: id }),
  refusals: deciding,
  audited: true,
});

/** Adjustments of a group that did not take effect at once, newest first. */
export const listAdjustments = read<Page<AdjustmentLine>>()({
  access: 'admin',
  input: v.strictObject({ groupId: id, waitingOnly: v.boolean(), ...page }),
  refusals: {},
});

/** Takes an earning or an adjustment of this group back, whole or in part. What is spent already becomes a debt. */
export const reverseEntry = change<ReversedEntry>()({
  access: 'admin',
  input: v.strictObject({
    groupId: id,
    memberId: id,
    number: entryNumber,
    /** All that is left of it without this. */
    points: v.optional(whole(1, LIMITS.entryPointsMax)),
    note,
  }),
  refusals: {
    /** No such line of this member in this group. */
    ENTRY_UNKNOWN: 'door',
    YOURSELF: 'door',
    NOT_REVERSIBLE: 'final',
    /** details.leftPoints. */
    ALREADY_REVERSED: 'final',
    /** details.maxPoints. */
    DEBT_TOO_LARGE: 'final',
    ACCOUNT_CLOSED: 'final',
  },
  metered: true,
  audited: true,
});

/** A member's lines from one group and the total balance. */
export const readMemberPoints = read<MemberPoints>()({
  access: 'assistant',
  input: v.strictObject({ groupId: id, memberId: id, ...page }),
  refusals: { MEMBER_UNKNOWN: 'door' },
});

/** What the organisation owes in points and yuan, by expiry month. */
export const readLiability = read<Liability>()({ access: 'owner', input: v.strictObject({}), refusals: {} });

/** Freezes a member's points (they come in and do not go out) or lets them go again. The member sees it. */
export const freezePoints = change<{ readonly status: 'open' | 'frozen' }>()({
  access: 'owner',
  input: v.strictObject({ memberId: id, frozen: v.boolean(), note }),
  refusals: { MEMBER_UNKNOWN: 'door', ACCOUNT_CLOSED: 'final' },
  metered: true,
  audited: true,
});
