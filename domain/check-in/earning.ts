import { LIMITS } from '../kernel/limits';
import type { EarningTerms, Milestone } from './challenge-terms';
import type { PaidMilestone, Standing } from './progress';

/** What one check-in gives, to the point, and why it is less than the terms say. */
export interface Earning {
  readonly dailyPoints: number;
  /** The milestones paid now. */
  readonly bonuses: readonly Milestone[];
  readonly totalPoints: number;
  /**
   * Why something is held back: the group's issuance budget of the month is spent, or the member has reached what one
   * day can give. Null when everything is paid. A milestone held back comes with the next check-in of the same run.
   */
  readonly heldBack: 'BUDGET_SPENT' | 'DAY_LIMIT' | null;
}

export interface EarningSituation {
  /** After the check-in. */
  readonly standing: Standing;
  readonly paid: readonly PaidMilestone[];
  /** What the member's account has earned today, from wherever. */
  readonly earnedTodayPoints: number;
  readonly budgetSpent: boolean;
  /** A make-up gives no daily points; the day it restores may still complete a milestone. */
  readonly daily: boolean;
}

/**
 * Daily points first, as far as there is room; then each due milestone that fits whole, lowest first. Room is what is
 * left of 100 points for one check-in and of the member's day (decisions §4).
 */
export function earningFor(terms: EarningTerms, situation: EarningSituation): Earning {
  const due = dueMilestones(terms, situation);
  const wantedPoints = situation.daily ? terms.pointsPerDay : 0;
  if (situation.budgetSpent) return nothing(wantedPoints > 0 || due.length > 0 ? 'BUDGET_SPENT' : null);
  const dayMax = Math.min(terms.memberDayPointsMax, LIMITS.memberDayPointsMax);
  let roomPoints = Math.max(0, Math.min(LIMITS.checkInPointsMax, dayMax - situation.earnedTodayPoints));
  const dailyPoints = Math.min(wantedPoints, roomPoints);
  roomPoints -= dailyPoints;
  const bonuses: Milestone[] = [];
  for (const milestone of due) {
    if (milestone.bonusPoints > roomPoints) break;
    roomPoints -= milestone.bonusPoints;
    bonuses.push(milestone);
  }
  const totalPoints = dailyPoints + bonuses.reduce((sum, milestone) => sum + milestone.bonusPoints, 0);
  const whole = dailyPoints === wantedPoints && bonuses.length === due.length;
  return { dailyPoints, bonuses, totalPoints, heldBack: whole ? null : 'DAY_LIMIT' };
}

/**
 * A milestone is due when the run that stands has reached it and it was not paid on any day of this run. So a run that
 * a make-up joins from two is paid each milestone once more at most for what the two did not have.
 */
function dueMilestones(terms: EarningTerms, { standing, paid }: EarningSituation): readonly Milestone[] {
  return terms.milestones.filter((milestone) => {
    if (standing.streakDays < milestone.streakDays) return false;
    const last = paid.find((one) => one.streakDays === milestone.streakDays);
    return last === undefined || last.day < standing.runStartDay;
  });
}

function nothing(heldBack: Earning['heldBack']): Earning {
  return { dailyPoints: 0, bonuses: [], totalPoints: 0, heldBack };
}

/** The next milestone the standing run can reach; null when it has them all. */
export function nextMilestone(
  terms: EarningTerms,
  standing: Standing,
): { milestone: Milestone; missingDays: number } | null {
  const milestone = terms.milestones.find((one) => one.streakDays > standing.streakDays);
  return milestone === undefined ? null : { milestone, missingDays: milestone.streakDays - standing.streakDays };
}
