import * as v from 'valibot';
import type { BuddyState } from '../domain/groups/buddy';
import { noMember } from './check-in';
import { id } from './fields';
import type { ShownPerson } from './groups';
import { change, read } from './operation';

const group = { groupId: id };

/** Two people, one of whom is new, as one of the two sees them. */
export interface BuddyLine {
  /** The other's. */
  readonly memberId: string;
  readonly who: ShownPerson;
  readonly state: BuddyState;
  /** Until when an offer waits, or the newcomer has time. */
  readonly untilMs: number;
  /** How often the newcomer has taken part since the yes, of how often they should. */
  readonly times: number;
  readonly goalTimes: number;
}

export interface NewcomerLine {
  readonly memberId: string;
  readonly who: ShownPerson;
  readonly joinedAtMs: number;
}

export interface Newcomers {
  /** Who shows me around or has offered to; null where there is nobody, or it is over. */
  readonly mine: BuddyLine | null;
  /** Whom I show around or have offered to. */
  readonly showing: readonly BuddyLine[];
  /** Who is new and has nobody yet, the latest first. */
  readonly newcomers: readonly NewcomerLine[];
  /** Why I can offer nothing now; null when I can. */
  readonly mayNot: 'TOO_NEW' | 'TOO_MANY' | null;
}

/** Newcomers of a group, and who shows whom around. At most six store requests besides the door's. */
export const listNewcomers = read<Newcomers>()({
  access: 'member',
  input: v.strictObject(group),
  refusals: noMember,
});

/** Offers to show a newcomer around. They are asked; nothing happens before they say yes. No points, for nobody. */
export const offerBuddy = change<{ readonly memberId: string; readonly untilMs: number }>()({
  access: 'member',
  input: v.strictObject({ ...group, memberId: id }),
  refusals: {
    ...noMember,
    NEWCOMER_UNKNOWN: 'door',
    YOURSELF: 'door',
    /** details.days: whoever offers has to be here for so long. */
    TOO_NEW: 'final',
    /** details.days: new is who joined within so many days. */
    NOT_NEW: 'final',
    HAS_BUDDY: 'final',
    DECLINED: 'final',
    /** details.max. */
    TOO_MANY: 'again',
  },
  metered: true,
});

/** A newcomer's answer to an offer. */
export const answerBuddy = change<{ readonly state: BuddyState; readonly untilMs: number }>()({
  access: 'member',
  input: v.strictObject({ ...group, accepts: v.boolean() }),
  refusals: { ...noMember, OFFER_GONE: 'final' },
  metered: true,
});

/** Either of two ends it; the other is not told. `memberId`: the newcomer whom I show around; without it, who shows me. */
export const endBuddy = change<{ readonly state: BuddyState }>()({
  access: 'member',
  input: v.strictObject({ ...group, memberId: v.optional(id) }),
  refusals: { ...noMember, BUDDY_GONE: 'final' },
  metered: true,
});
