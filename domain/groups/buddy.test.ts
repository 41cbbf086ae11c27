import { BUDDY_RULE, finishBy, offerBuddy, type OfferSituation, outcomeOf, timesSince, timesTakenPart } from './buddy';
import { NO_SCORES_YET, type Scores, withScored } from './period-counters';

const DAY_MS = 86_400_000;
const NOW_MS = 100 * DAY_MS;
const days = (count: number) => NOW_MS - count * DAY_MS;

const situation = (change: Partial<OfferSituation> = {}): OfferSituation => ({
  buddy: { memberId: 'li', joinedAtMs: days(30), openCount: 0 },
  newcomer: { joinedAtMs: days(1) },
  before: null,
  ...change,
});

const after = (scores: Scores) => withScored(NO_SCORES_YET, { nowMs: NOW_MS, scores });

describe('an offer to show a newcomer around', () => {
  it('waits a week for an answer', () => {
    expect(offerBuddy(situation(), NOW_MS)).toEqual({ ok: true, value: { untilMs: NOW_MS + 7 * DAY_MS } });
  });

  it.each<[string, Partial<OfferSituation>, string]>([
    ['a newcomer', { buddy: { memberId: 'li', joinedAtMs: days(7) + 1, openCount: 0 } }, 'TOO_NEW'],
    ['somebody with three', { buddy: { memberId: 'li', joinedAtMs: days(30), openCount: 3 } }, 'TOO_MANY'],
  ])('is not made by %s', (_who, change, code) => {
    expect(offerBuddy(situation(change), NOW_MS)).toMatchObject({ ok: false, code });
  });

  it('is made by who has been here for a week, and has two', () => {
    const buddy = { memberId: 'li', joinedAtMs: days(7), openCount: 2 };
    expect(offerBuddy(situation({ buddy }), NOW_MS).ok).toBe(true);
  });

  it.each<[string, Partial<OfferSituation>, string]>([
    ['has been here for a week', { newcomer: { joinedAtMs: days(7) } }, 'NOT_NEW'],
    ['was asked a moment ago', { before: { buddyId: 'wang', state: 'offered' } }, 'HAS_BUDDY'],
    ['has said yes', { before: { buddyId: 'wang', state: 'accepted' } }, 'HAS_BUDDY'],
    ['has finished', { before: { buddyId: 'wang', state: 'finished' } }, 'HAS_BUDDY'],
    ['said no to this one', { before: { buddyId: 'li', state: 'over' } }, 'DECLINED'],
  ])('is not made to somebody who %s', (_who, change, code) => {
    expect(offerBuddy(situation(change), NOW_MS)).toMatchObject({ ok: false, code });
  });

  it('is made by another after a no', () => {
    expect(offerBuddy(situation({ before: { buddyId: 'wang', state: 'over' } }), NOW_MS).ok).toBe(true);
  });
});

describe('what becomes of two', () => {
  const pair = { state: 'accepted', untilMs: finishBy(NOW_MS), fromTimes: 1 } as const;
  const at = (scores: Scores, change: object = {}) => ({
    newcomer: after(scores),
    areBothHere: true,
    nowMs: NOW_MS,
    ...change,
  });

  it('taking part is checking in, joining a chain that forms, being there: nothing else', () => {
    const all = { points: 90, checkInDays: 4, chainJoins: 2, signUpsAttended: 1, helped: 5 };
    expect(timesTakenPart(after(all))).toBe(7);
  });

  it.each([
    [{ checkInDays: 1 }, null],
    [{ checkInDays: 3 }, null],
    [{ checkInDays: 4 }, 'finished'],
    [{ checkInDays: 2, chainJoins: 1, signUpsAttended: 1 }, 'finished'],
  ] as const)('%j since the first time is %s', (scores, outcome) => {
    expect(outcomeOf(pair, at(scores))).toBe(outcome);
  });

  it('ends after fourteen days; what was reached by then counts', () => {
    const late = { nowMs: finishBy(NOW_MS) };
    expect(outcomeOf(pair, at({ checkInDays: 3 }, { nowMs: late.nowMs - 1 }))).toBeNull();
    expect(outcomeOf(pair, at({ checkInDays: 3 }, late))).toBe('over');
    expect(outcomeOf(pair, at({ checkInDays: 4 }, late))).toBe('finished');
  });

  it('ends when one of them has gone, and when an offer was not answered', () => {
    expect(outcomeOf(pair, at({ checkInDays: 4 }, { areBothHere: false }))).toBe('over');
    const offered = { ...pair, state: 'offered' as const };
    expect(outcomeOf(offered, at({ checkInDays: 9 }))).toBeNull();
    expect(outcomeOf(offered, at({ checkInDays: 9 }, { nowMs: pair.untilMs }))).toBe('over');
  });

  it('is shown up to the goal, and never below nothing', () => {
    expect(timesSince(pair, after({ checkInDays: 9 }))).toBe(BUDDY_RULE.goalTimes);
    expect(timesSince(pair, NO_SCORES_YET)).toBe(0);
    expect(timesSince(pair, after({ checkInDays: 3 }))).toBe(2);
  });
});
