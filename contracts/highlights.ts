import * as v from 'valibot';
import { HIGHLIGHT_LIMITS } from '../domain/highlights/highlight-limits';
import type { HighlightState } from '../domain/highlights/highlight';
import { LIMITS } from '../domain/kernel/limits';
import { day, id, optionalText, page, text, whole } from './fields';
import type { ShownPerson } from './groups';
import { change, read } from './operation';
import type { Page } from './page';

const highlight = { groupId: id, highlightId: id };
const unknown = { HIGHLIGHT_UNKNOWN: 'door' } as const;
/** The group shows nothing that members write. */
const off = { TEXTS_OFF: 'door' } as const;

const tags = v.pipe(
  v.array(text(HIGHLIGHT_LIMITS.tagMax)),
  v.maxLength(HIGHLIGHT_LIMITS.tagsMax),
  v.check((all) => new Set(all).size === all.length),
);

export interface Highlight {
  readonly highlightId: string;
  readonly state: HighlightState;
  readonly who: ShownPerson;
  readonly memberId: string;
  readonly isMine: boolean;
  readonly text: string;
  readonly tags: readonly string[];
  readonly atMs: number;
  readonly voteCount: number;
  /** Whether I voted for it. */
  readonly hasVoted: boolean;
  /** Whether votes for it are still counted and mine would be. */
  readonly mayVote: boolean;
}

/** Whoever spoke best in a week. */
export interface Speaker {
  /** Its Monday. */
  readonly week: string;
  readonly who: ShownPerson;
  readonly isMe: boolean;
  readonly words: string;
  readonly highlightCount: number;
  readonly points: number;
}

/** Members whose shown name begins so, to say whose words they are. */
export const findAuthors = read<{
  readonly items: readonly { readonly memberId: string; readonly who: ShownPerson }[];
}>()({
  access: 'member',
  input: v.strictObject({ groupId: id, name: text(LIMITS.nameMax) }),
  refusals: {},
});

/** Proposes a neighbour's words. Nobody reads them before their author agreed and the check passed. */
export const nominate = change<{ readonly highlightId: string }>()({
  access: 'member',
  input: v.strictObject({ groupId: id, memberId: id, text: text(LIMITS.textMax), tags }),
  refusals: {
    ...off,
    AUTHOR_UNKNOWN: 'door',
    YOURSELF: 'door',
    ALREADY_NOMINATED: 'final',
    /** details.max. */
    TOO_MANY_ASKED: 'again',
  },
  metered: true,
});

/** The archive, newest first. A search goes on where `next` says. */
export const listHighlights = read<Page<Highlight>>()({
  access: 'member',
  input: v.strictObject({ groupId: id, words: optionalText(LIMITS.nameMax), ...page }),
  refusals: {},
});

/** One vote each for what neighbours said, or its withdrawal. The same again changes nothing. */
export const voteHighlight = change<{ readonly hasVoted: boolean; readonly voteCount: number }>()({
  access: 'member',
  input: v.strictObject({ ...highlight, votes: v.boolean() }),
  refusals: {
    ...unknown,
    ...off,
    YOURSELF: 'door',
    /** Only what was shown this week or the last. */
    VOTE_CLOSED: 'final',
  },
  metered: true,
});

/** What was shown this week and the last, the newer week first, the most votes of each first. */
export const listWeek = read<{
  /** By their Mondays. */
  readonly weeks: readonly { readonly week: string; readonly items: readonly Highlight[] }[];
}>()({
  access: 'member',
  input: v.strictObject({ groupId: id }),
  refusals: {},
});

export interface LastSpeaker {
  readonly groupName: string;
  /** null before the first, and where the group shows no texts. */
  readonly speaker: Speaker | null;
  /** Something of theirs that is shown; '' when nothing is any more. */
  readonly quote: string;
}

/** The speaker who was published last. */
export const readSpeaker = read<LastSpeaker>()({
  access: 'member',
  input: v.strictObject({ groupId: id }),
  refusals: {},
});

/** What I said that somebody proposed, newest first. */
export const listMyHighlights = read<Page<Highlight>>()({
  access: 'member',
  input: v.strictObject({ groupId: id, ...page }),
  refusals: {},
});

/** The author's word. A no takes it out wherever it is. */
export const answerNomination = change<{ readonly state: HighlightState }>()({
  access: 'member',
  input: v.strictObject({ ...highlight, agrees: v.boolean() }),
  refusals: { ...unknown, ALREADY_ANSWERED: 'final' },
  metered: true,
});

/** What is nominated, by what became of it, newest first. Words that wait for their author are not shown. */
export const listNominations = read<Page<Highlight>>()({
  access: 'assistant',
  input: v.strictObject({
    groupId: id,
    state: v.picklist(['ready', 'checking', 'asked', 'shown', 'hidden']),
    ...page,
  }),
  refusals: {},
});

/** Puts one in the archive, or takes it out. */
export const chooseHighlight = change<{ readonly state: HighlightState }>()({
  access: 'admin',
  input: v.strictObject({ ...highlight, shows: v.boolean(), tags }),
  refusals: { ...unknown, ...off, NOT_READY: 'final' },
  metered: true,
  audited: true,
});

export interface SpeakerWeek {
  readonly week: string;
  /** Who has highlights of this week, the most votes first. */
  readonly authors: readonly {
    readonly memberId: string;
    readonly who: ShownPerson;
    readonly highlightCount: number;
    readonly voteCount: number;
  }[];
  readonly speaker: Speaker | null;
}

/** Last week and this one: who could be their speaker, or who is. */
export const readSpeakers = read<{ readonly weeks: readonly SpeakerWeek[] }>()({
  access: 'assistant',
  input: v.strictObject({ groupId: id }),
  refusals: {},
});

/** Publishes the speaker of a week and gives the reward, once. */
export const publishSpeaker = change<Speaker>()({
  access: 'admin',
  input: v.strictObject({
    groupId: id,
    week: day,
    memberId: id,
    points: whole(0, HIGHLIGHT_LIMITS.rewardPointsMax),
    words: optionalText(LIMITS.noteMax),
  }),
  refusals: {
    ...off,
    /** Only this week and the last. */
    WEEK_CLOSED: 'final',
    NO_HIGHLIGHT: 'final',
    ALREADY_PUBLISHED: 'final',
    /** The member's day has no room for the reward: tomorrow it has. */
    DAY_FULL: 'again',
    ACCOUNT_CLOSED: 'final',
    /** Nobody rewards themselves. */
    YOURSELF: 'door',
  },
  metered: true,
  audited: true,
});
