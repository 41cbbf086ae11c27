import type { FormTerms } from '../domain/sign-ups/form-terms';
import type { ShownPerson } from './groups';
import type { CampaignLine } from './sign-up-staff-views';

export interface SeriesFacts {
  readonly seriesId: string;
  readonly groupId: string;
  readonly title: string;
  readonly isOver: boolean;
  readonly skippedDays: readonly string[];
}

/** A session that has no form yet. */
export interface ComingSession {
  readonly day: string;
  readonly event: FormTerms['event'];
  /** When its form comes out and the regulars are signed up. */
  readonly makeAtMs: number;
  readonly isSkipped: boolean;
}

export interface SessionLine extends CampaignLine {
  /** What this session cost and how it is shared. */
  readonly feeNote: string;
}

export interface SeriesPage extends SeriesFacts {
  /** Sessions that are out, newest first, at most 10. */
  readonly sessions: readonly SessionLine[];
  /** Empty when it is over. */
  readonly coming: readonly ComingSession[];
  /** The next session as it will come out, of which an edit begins; null when it is over. */
  readonly next: { readonly day: string; readonly terms: FormTerms } | null;
  /** In the order in which they are signed up, at most 50. */
  readonly regulars: readonly { readonly memberId: string; readonly who: ShownPerson; readonly places: number }[];
  readonly regularCount: number;
  readonly nowMs: number;
}

/** Whether I am a regular of the weekly event. */
export interface RegularState {
  readonly isRegular: boolean;
}
