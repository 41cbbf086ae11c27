import type { Canary } from './canary';

/** Bugs of what members said, the votes for it, and the speaker of a week. */
export const HIGHLIGHT_CANARIES: readonly Canary[] = [
  {
    name: 'a vote that is taken back still counts',
    file: 'domain/highlights/vote.ts',
    right: 'return accept(voteCount + Number(vote.votes) - Number(vote.hasVoted));',
    wrong: 'return accept(voteCount + Number(vote.votes));',
  },
  {
    name: 'members vote for their own words',
    file: 'domain/highlights/vote.ts',
    right: "if (memberId === vote.voterId) return refuse('YOURSELF');",
    wrong: '',
  },
  {
    name: 'votes are counted for ever',
    file: 'domain/highlights/vote.ts',
    right: "if (!isVotable(highlight, vote.nowMs)) return refuse('VOTE_CLOSED');",
    wrong: '',
  },
  {
    name: 'words are shown before their author said yes',
    file: 'domain/highlights/highlight.ts',
    right: "if (shows) return state === 'ready' || state === 'hidden' ?",
    wrong: "if (shows) return state !== 'declined' && state !== 'shown' ?",
  },
  {
    name: 'the fewest votes come first',
    file: 'server/operations/highlights/week-highlights.ts',
    right: 'votesFor(b) - votesFor(a) ||',
    wrong: 'votesFor(a) - votesFor(b) ||',
  },
  {
    name: 'a speaker is announced and not paid',
    file: 'server/operations/highlights/publish-speaker.ts',
    right: 'points === 0 ? accept(null)',
    wrong: 'points >= 0 ? accept(null)',
  },
  {
    name: 'what an erased member said stays',
    file: 'server/operations/groups/clear-traces.ts',
    right: '(run) => removeAll(run, highlights),',
    wrong: '',
  },
];
