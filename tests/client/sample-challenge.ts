import type { CheckInReceipt } from '../../contracts/check-in';
import type { CheckInView } from '../../contracts/check-in-reads';
import type { GroupHome } from '../../contracts/group-home';
import { calendarOf } from '@domain/check-in/calendar';
import type { ChallengeTerms } from '@domain/check-in/challenge-terms';
import { nextMilestone } from '@domain/check-in/earning';
import { leavesTaken } from '@domain/check-in/leave';
import { makeUpsLeft } from '@domain/check-in/make-up-gift';
import type { CheckInProgress } from '@domain/check-in/progress';
import { promiseForToday } from '@domain/check-in/promise-for-today';
import { recordCheckIn } from '@domain/check-in/record-check-in';
import { NO_STANDING, standingOn } from '@domain/check-in/standing';
import { monthOf, startOfDayMs } from '@domain/kernel/business-day';

export const TODAY = '2026-11-23';
/** 19:42 in Shanghai. */
export const NOW_MS = startOfDayMs(TODAY) + (19 * 60 + 42) * 60_000;

export const TERMS: ChallengeTerms = {
  title: '每天读 20 分钟',
  ruleText: '任何一本书都行。',
  promptText: '今天读到了什么？',
  startDay: '2026-08-31',
  endDay: '2027-01-22',
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  opensAtMinute: 0,
  closesAtMinute: 1440,
  cutOffMinutes: 0,
  pauses: [],
  pointsPerDay: 10,
  milestones: [{ streakDays: 7, bonusPoints: 20 }],
  memberDayPointsMax: 200,
  makeUp: { perMonth: 3, windowDays: 7 },
  leave: { perMonth: 2 },
  showsTexts: false,
};

export const CHALLENGE = { groupId: 'g1', challengeId: 'c1' } as const;

/** The progress of somebody who checked in on these days, ascending. */
export function progressOn(days: readonly string[], terms = TERMS): CheckInProgress | null {
  return days.reduce<CheckInProgress | null>((progress, day) => {
    const moment = { nowMs: startOfDayMs(day) + 43_200_000, earnedTodayPoints: 0, budgetSpent: false };
    const done = recordCheckIn(terms, progress, moment);
    if (!done.ok) throw new Error(done.code);
    return done.value.progress;
  }, null);
}

/** What the server answers about the challenge to somebody with this progress. */
export function viewOf(progress: CheckInProgress | null, terms = TERMS): CheckInView {
  const standing = progress === null ? NO_STANDING : standingOn(terms, progress, TODAY);
  const month = monthOf(TODAY);
  return {
    challenge: { ...CHALLENGE, status: 'running', terms },
    standing,
    progress,
    today: promiseForToday(terms, progress, { nowMs: NOW_MS, earnedTodayPoints: 0, budgetSpent: false }),
    calendar: calendarOf(terms, progress, { month, today: TODAY }),
    makeUpsLeft: makeUpsLeft(terms, progress, TODAY),
    leavesLeft: terms.leave.perMonth - (progress === null ? 0 : leavesTaken(progress, month)),
    nextMilestone: nextMilestone(terms, standing),
    myText: null,
    nowMs: NOW_MS,
  };
}

/** What the server answers to a check-in of today. */
export function receiptOf(before: CheckInProgress | null): CheckInReceipt {
  const done = recordCheckIn(TERMS, before, { nowMs: NOW_MS, earnedTodayPoints: 0, budgetSpent: false });
  if (!done.ok) throw new Error(done.code);
  const { progress, standing, earning, day } = done.value;
  const bonuses = earning.bonuses.map((one) => ({ reason: 'milestone' as const, points: one.bonusPoints }));
  const points = earning.totalPoints;
  return {
    challengeId: CHALLENGE.challengeId,
    title: TERMS.title,
    day,
    atMs: NOW_MS,
    standing,
    progress,
    entry: { number: 90, points, parts: [{ reason: 'check-in', points: earning.dailyPoints }, ...bonuses] },
    heldBack: null,
    availablePoints: 1_286 + points,
    earnedTodayPoints: points,
    points: { dayPoints: points, weekPoints: points, monthPoints: 200 + points, totalPoints: 1_500 + points },
    nextMilestone: nextMilestone(TERMS, standing),
    text: 'none',
  };
}

/** What the server answers about home to somebody with this progress. */
export function homeOf(progress: CheckInProgress | null, change: Partial<GroupHome> = {}): GroupHome {
  const { today, standing } = viewOf(progress);
  return {
    group: { groupId: 'g1', name: '梧桐里邻里团', type: 'interest', showsMemberTexts: false },
    me: {
      name: '小满',
      avatarFileId: null,
      role: 'member',
      tier: 'ordinary',
      isStaff: false,
      rulesAccepted: true,
      groupCount: 1,
      hasBuddyOffer: false,
    },
    points: {
      availablePoints: 1_286,
      dayPoints: 0,
      weekPoints: 0,
      monthPoints: 200,
      totalPoints: 1_500,
      nextExpiryDay: null,
    },
    totalCheckInDays: standing.totalDays,
    lately: null,
    cards: [
      {
        context: 'check-in',
        campaignId: 'c1',
        title: TERMS.title,
        startsAtMs: startOfDayMs(TERMS.startDay),
        endsAtMs: startOfDayMs('2027-01-23'),
        paused: false,
        eventAtMs: null,
        checkIn: { promise: today, standing },
      },
    ],
    nowMs: NOW_MS,
    ...change,
  };
}
