import { accept, refuse, type Result } from '../kernel/result';
import type { HighlightState } from './highlight';
import { openWeeks, weekOf } from './open-weeks';

/** A highlight as a voter finds it. */
export interface Votable {
  readonly memberId: string;
  readonly state: HighlightState;
  /** When it was shown. */
  readonly atMs: number;
  readonly voteCount?: number;
}

/**
 * A member's vote for a highlight (精华投票), or its withdrawal: one each, for what is shown, for nobody's own words, and
 * until the week after the one it was shown in is over. The number of votes after it; the same again changes nothing.
 */
export function castVote(
  highlight: Votable,
  vote: { readonly voterId: string; readonly hasVoted: boolean; readonly votes: boolean; readonly nowMs: number },
): Result<number, 'HIGHLIGHT_UNKNOWN' | 'YOURSELF' | 'VOTE_CLOSED'> {
  const { state, memberId, voteCount = 0 } = highlight;
  if (state !== 'shown') return refuse('HIGHLIGHT_UNKNOWN');
  if (memberId === vote.voterId) return refuse('YOURSELF');
  if (!isVotable(highlight, vote.nowMs)) return refuse('VOTE_CLOSED');
  return accept(voteCount + Number(vote.votes) - Number(vote.hasVoted));
}

/** Whether votes for it are still counted. */
export const isVotable = ({ state, atMs }: Pick<Votable, 'state' | 'atMs'>, nowMs: number): boolean =>
  state === 'shown' && openWeeks(nowMs).includes(weekOf(atMs));
