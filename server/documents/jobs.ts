import { collection, type Document } from '../ports/store';

/** Where a job stands, under its name: a job that is stopped anywhere goes on from here. */
export interface JobDocument extends Document {
  /** What the job goes on from, as JSON text; '' at the start of a run. */
  readonly cursor: string;
  /** Until then one run has the job to itself. */
  readonly leaseUntilMs: number;
  /** Grows with every lease: a run that lost its lease cannot write over the next one. */
  readonly fence: number;
  /** When the last whole run ended; 0 before the first. */
  readonly lastRunAtMs: number;
  /** What the last whole run found. */
  readonly report: Readonly<Record<string, number>>;
}

/** The replay of the whole ledger: runs when an owner asks for it. */
export const WHOLE_REPLAY = 'replay-whole-ledger';

/** The night as a whole: which of its jobs to go on with, and when all were done last. */
export const NIGHT = 'night';

/** Every job that keeps where it stands, in the order in which they run. */
export const JOB_NAMES = [
  'apply-adjustments',
  'watch-budgets',
  'expire-points',
  'warn-expiring-points',
  'roll-boards',
  'project-boards',
  'settle-boards',
  'give-prizes',
  'replay-ledger',
  WHOLE_REPLAY,
  'verify-audit',
  'report-liability',
  'check-boards',
  'check-cards',
  NIGHT,
] as const;

export type JobName = (typeof JOB_NAMES)[number];

export const jobs = collection<JobDocument>({ name: 'jobs', changedBy: 'guarded', indexes: [] });
