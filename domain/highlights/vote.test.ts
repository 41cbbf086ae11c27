import { endOfDayMs, startOfDayMs } from '../kernel/business-day';
import type { HighlightState } from './highlight';
import { openWeeks } from './open-weeks';
import { castVote, isVotable } from './vote';

/** Shown on a Wednesday. */
const shown = { memberId: 'wang', state: 'shown' as HighlightState, atMs: startOfDayMs('2026-11-25'), voteCount: 2 };
const nowMs = startOfDayMs('2026-11-26');
const vote = (change: object = {}) => ({ voterId: 'li', hasVoted: false, votes: true, nowMs, ...change });

test.each([
  [false, true, 3],
  [true, true, 2],
  [true, false, 1],
  [false, false, 2],
])('whose vote was in (%s) and says %s leaves so many votes', (hasVoted, votes, count) => {
  expect(castVote(shown, vote({ hasVoted, votes }))).toEqual({ ok: true, value: count });
});

test('the first vote is the first', () => {
  const { voteCount: _, ...fresh } = shown;
  expect(castVote(fresh, vote())).toEqual({ ok: true, value: 1 });
});

test('nobody votes for their own words, nor for what is not shown', () => {
  expect(castVote(shown, vote({ voterId: 'wang' }))).toMatchObject({ code: 'YOURSELF' });
  for (const state of ['asked', 'checking', 'ready', 'hidden', 'declined', 'refused'] as const) {
    expect(castVote({ ...shown, state }, vote())).toMatchObject({ code: 'HIGHLIGHT_UNKNOWN' });
    expect(isVotable({ ...shown, state }, nowMs)).toBe(false);
  }
});

test('votes count until the week after is over, to the millisecond', () => {
  const lastMs = endOfDayMs('2026-12-06') - 1;
  expect(castVote(shown, vote({ nowMs: lastMs })).ok).toBe(true);
  expect(castVote(shown, vote({ nowMs: lastMs + 1 }))).toMatchObject({ code: 'VOTE_CLOSED' });
  expect(castVote(shown, vote({ nowMs: lastMs + 1, votes: false, hasVoted: true }))).toMatchObject({
    code: 'VOTE_CLOSED',
  });
});

test('the open weeks are last week’s and this one’s Mondays, over the new year too', () => {
  expect(openWeeks(startOfDayMs('2027-01-03'))).toEqual(['2026-12-21', '2026-12-28']);
  expect(openWeeks(endOfDayMs('2027-01-03'))).toEqual(['2026-12-28', '2027-01-04']);
});
