import type { CheckInReceipt, LeaveReceipt } from '../../../contracts/check-in';
import type { CheckInView } from '../../../contracts/check-in-reads';
import { calendarOf } from '@domain/check-in/calendar';
import { nextMilestone } from '@domain/check-in/earning';
import { leavesTaken } from '@domain/check-in/leave';
import { makeUpsLeft } from '@domain/check-in/make-up-gift';
import type { CheckInProgress } from '@domain/check-in/progress';
import { promiseForToday, type TodayPromise } from '@domain/check-in/promise-for-today';
import { standingOn } from '@domain/check-in/standing';
import { monthOf } from '@domain/kernel/business-day';

/** The page as it is after a check-in or a make-up, from the receipt alone and by the rules the server uses. */
export function viewAfterReceipt(view: CheckInView, receipt: CheckInReceipt): CheckInView {
  const { terms } = view.challenge;
  const today = promiseForToday(terms, receipt.progress, {
    nowMs: receipt.atMs,
    earnedTodayPoints: receipt.earnedTodayPoints,
    budgetSpent: isBudgetSpent(view.today) || receipt.heldBack === 'BUDGET_SPENT',
  });
  return { ...withProgress(view, receipt.progress), today, nowMs: receipt.atMs };
}

/** The page after a day of leave was taken or given back. */
export function viewAfterLeave(view: CheckInView, receipt: LeaveReceipt): CheckInView {
  const { today } = view;
  const onLeave = receipt.day === today.day;
  return {
    ...withProgress(view, receipt.progress),
    today: today.kind === 'open' ? { ...today, onLeave: today.onLeave || onLeave } : today,
  };
}

function withProgress(view: CheckInView, progress: CheckInProgress): CheckInView {
  const { terms } = view.challenge;
  const { day } = view.today;
  const month = monthOf(day);
  const standing = standingOn(terms, progress, day);
  return {
    ...view,
    progress,
    standing,
    calendar: calendarOf(terms, progress, { month, today: day }),
    makeUpsLeft: makeUpsLeft(terms, progress, day),
    leavesLeft: Math.max(0, terms.leave.perMonth - leavesTaken(progress, month)),
    nextMilestone: nextMilestone(terms, standing),
  };
}

const isBudgetSpent = (today: TodayPromise) => today.kind === 'open' && today.earning.heldBack === 'BUDGET_SPENT';
