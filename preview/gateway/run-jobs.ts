import type { Ports } from '../../server/ports/ports';
import { applyAdjustments } from '../../server/jobs/apply-adjustments';
import { closeChallenges } from '../../server/jobs/close-challenges';
import { deliverOutbox } from '../../server/jobs/deliver-outbox';
import { expirePoints } from '../../server/jobs/expire-points';
import { finishErasures } from '../../server/jobs/finish-erasures';
import { publishCheckInTexts } from '../../server/jobs/publish-check-in-texts';
import type { JobBudget } from '../../server/jobs/job-budget';
import { purgeFiles } from '../../server/jobs/purge-files';
import { purgeRecords } from '../../server/jobs/purge-records';
import { replayLedger } from '../../server/jobs/replay-ledger';
import { reportLiability } from '../../server/jobs/report-liability';
import { sealAudit } from '../../server/jobs/seal-audit';
import { sweepReservations } from '../../server/jobs/sweep-reservations';
import { warnExpiringPoints } from '../../server/jobs/warn-expiring-points';
import { watchBudgets } from '../../server/jobs/watch-budgets';

type Job = (ports: Ports, budget: JobBudget) => Promise<unknown>;

/** What the cloud's timers do every minute. */
const DUE: readonly Job[] = [
  sweepReservations,
  closeChallenges,
  applyAdjustments,
  publishCheckInTexts,
  watchBudgets,
  expirePoints,
  warnExpiringPoints,
  finishErasures,
  sealAudit,
  deliverOutbox,
];

/** And once a night: the ledger proves itself, the liability is summed up, leftovers go. */
const NIGHTLY: readonly Job[] = [replayLedger, reportLiability, purgeRecords, purgeFiles];

export const runDueJobs = (ports: Ports): Promise<void> => runInTurn(DUE, ports);

export const runNightlyJobs = (ports: Ports): Promise<void> => runInTurn(NIGHTLY, ports);

/** As long as a deployed function may run. */
const BUDGET_MS = 15_000;

async function runInTurn(jobs: readonly Job[], ports: Ports): Promise<void> {
  const budget = { deadlineMs: ports.clock.nowMs() + BUDGET_MS };
  for (const job of jobs) await job(ports, budget);
}
