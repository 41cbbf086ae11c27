import type { Doc, Of } from './books';

export interface HighlightDoc extends Doc {
  readonly groupId: string;
  /** Who said it. */
  readonly memberId: string;
  readonly nominatedBy: string;
  readonly text: string;
  readonly state: string;
  readonly voteCount?: number;
  readonly atMs: number;
}

export interface VoteDoc extends Doc {
  readonly highlightId: string;
  readonly memberId: string;
  readonly atMs: number;
}

export interface SpeakerDoc extends Doc {
  readonly groupId: string;
  readonly week: string;
  readonly memberId: string;
  readonly highlightCount: number;
  readonly points: number;
  readonly atMs: number;
}

export const HIGHLIGHTS: Of<HighlightDoc> = { name: 'highlights' };
export const VOTES: Of<VoteDoc> = { name: 'highlight-votes' };
export const SPEAKERS: Of<SpeakerDoc> = { name: 'speakers' };
