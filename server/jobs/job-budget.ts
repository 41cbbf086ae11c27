/** How long a run may take. A job stops between two documents and its next run goes on from there. */
export interface JobBudget {
  /** By the clock port. */
  readonly deadlineMs: number;
}
