import type { HighlightState } from '../../domain/highlights/highlight';
import { collection, type Document } from '../ports/store';

/** Words of a member that were nominated (精华), under the digest of group, author and words: the same words stand once. */
export interface HighlightDocument extends Document {
  readonly groupId: string;
  /** Who said it; they have to agree. */
  readonly memberId: string;
  readonly nominatedBy: string;
  /** Personal data. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly state: HighlightState;
  /** Votes of other members; absent before the first. */
  readonly voteCount?: number;
  /** When it came into its state; `order` sorts by it. */
  readonly atMs: number;
  readonly order: string;
}

export const highlights = collection<HighlightDocument>({
  name: 'highlights',
  changedBy: 'transactions',
  indexes: [
    ['groupId', 'state', 'order'],
    ['memberId', 'order'],
    ['memberId', 'state'],
    ['state', 'order'],
  ],
});

/** One member's vote for a highlight, under `{highlightId}:{memberId}`: there is one, or there is none. */
export interface HighlightVoteDocument extends Document {
  readonly groupId: string;
  readonly highlightId: string;
  readonly memberId: string;
  readonly atMs: number;
  readonly order: string;
}

export const highlightVotes = collection<HighlightVoteDocument>({
  name: 'highlight-votes',
  changedBy: 'transactions',
  indexes: [['memberId', 'order']],
});

export const voteId = (highlightId: string, memberId: string): string => `${highlightId}:${memberId}`;

/** The speaker of a week (精华发言人), under `{groupId}:{Monday}`: published and rewarded once. */
export interface SpeakerDocument extends Document {
  readonly groupId: string;
  readonly week: string;
  readonly memberId: string;
  /** The operator's words. */
  readonly words: string;
  readonly highlightCount: number;
  readonly points: number;
  readonly atMs: number;
  readonly order: string;
}

export const speakers = collection<SpeakerDocument>({
  name: 'speakers',
  changedBy: 'transactions',
  indexes: [
    ['groupId', 'order'],
    ['memberId', 'order'],
  ],
});

export const speakerId = (groupId: string, week: string): string => `${groupId}:${week}`;
