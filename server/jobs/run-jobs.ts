import type { Ports } from '../ports/ports';
import { applyAdjustments } from './apply-adjustments';
import { checkBoards } from './check-boards';
import { closeChallenges } from './close-challenges';
import { closeForms } from './close-forms';
import { deliverOutbox } from './deliver-outbox';
import { eraseAnswers } from './erase-answers';
import { expirePoints } from './expire-points';
import { finishErasures } from './finish-erasures';
import { lapseOffers } from './lapse-offers';
import { givePrizes } from './give-prizes';
import { publishCheckInTexts } from './publish-check-in-texts';
import type { JobBudget } from './job-budget';
import { projectBoards } from './project-boards';
import { purgeFiles } from './purge-files';
import { purgeRecords } from './purge-records';
import { replayLedger, replayWholeLedger } from './replay-ledger';
import { reportLiability } from './report-liability';
import { rollBoards } from './roll-boards';
import { sealAudit } from './seal-audit';
import { settleBoards } from './settle-boards';
import { sweepReservations } from './sweep-reservations';
import { sweepPlaces } from './sweep-places';
import { verifyAudit } from './verify-audit';
import { warnExpiringPoints } from './warn-expiring-points';
import { watchBudgets } from './watch-budgets';

type Job = (ports: Ports, budget: JobBudget) => Promise<unknown>;

/** What the cloud's timers do every minute. */
const DUE: readonly Job[] = [
  sweepReservations,
  lapseOffers,
  sweepPlaces,
  eraseAnswers,
  closeForms,
  closeChallenges,
  applyAdjustments,
  publishCheckInTexts,
  watchBudgets,
  expirePoints,
  warnExpiringPoints,
  finishErasures,
  rollBoards,
  projectBoards,
  settleBoards,
  givePrizes,
  sealAudit,
  deliverOutbox,
];

/** And once a night: ledger and audit prove themselves, the liability is summed up, leftovers go. */
const NIGHTLY: readonly Job[] = [
  replayLedger,
  replayWholeLedger,
  verifyAudit,
  reportLiability,
  checkBoards,
  purgeRecords,
  purgeFiles,
];

/** Sweeps, deadlines and deliveries, one after another; each stops by itself when its time is up. */
export const runDueJobs = (ports: Ports): Promise<void> => runInTurn(DUE, ports);

/** The night's work, one after another. */
export const runNightlyJobs = (ports: Ports): Promise<void> => runInTurn(NIGHTLY, ports);

/** As long as a deployed function may run. */
const BUDGET_MS = 15_000;

async function runInTurn(jobs: readonly Job[], ports: Ports): Promise<void> {
  const budget = { deadlineMs: ports.clock.nowMs() + BUDGET_MS };
  for (const job of jobs) await job(ports, budget);
}
