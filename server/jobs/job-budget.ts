import type { Clock } from '../ports/clock';

/** How long a run may take. A job stops between two documents and its next run goes on from there. */
export interface JobBudget {
  /** By the clock port. */
  readonly deadlineMs: number;
}

/** For who has all the time there is, and asks for a job alone. */
export const NO_HURRY: JobBudget = { deadlineMs: Infinity };

/** Whether a job has to leave the rest to its next run. */
export const isTimeUp = (budget: JobBudget, clock: Clock): boolean => clock.nowMs() >= budget.deadlineMs;
