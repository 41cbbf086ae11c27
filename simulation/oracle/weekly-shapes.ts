import type { Doc, Of } from './books';

interface SessionTerms {
  readonly event: { readonly startsAtMs: number; readonly endsAtMs: number } | null;
  readonly opensAtMs: number;
  readonly closesAtMs: number;
}

/** A weekly event: the terms of its first session, and how far it came. */
export interface SeriesDoc extends Doc {
  readonly groupId: string;
  readonly terms: SessionTerms;
  readonly nextWeek: number;
  readonly skippedDays: readonly string[];
  readonly phase: 'resting' | 'signing' | 'clearing' | 'ended';
  readonly dueAtMs: number;
  readonly signingFormId: string;
}

/** Who comes every week. */
export interface RegularDoc extends Doc {
  readonly seriesId: string;
  readonly groupId: string;
  readonly memberId: string;
  readonly places: number;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** A form that is one session of a weekly event; `seriesId` is null of any other. */
export interface SessionDoc extends Doc {
  readonly groupId: string;
  readonly seriesId: string | null;
  readonly createdAtMs: number;
  readonly terms: SessionTerms;
}

export const SERIES: Of<SeriesDoc> = { name: 'sign-up-series' };
export const REGULARS: Of<RegularDoc> = { name: 'sign-up-regulars' };
export const SESSIONS: Of<SessionDoc> = { name: 'forms' };
