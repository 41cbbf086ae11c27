import { operations } from '../documents/operations';
import type { Ports } from '../ports/ports';
import { applyAdjustments } from './apply-adjustments';
import { checkBoards } from './check-boards';
import { checkHighlights } from './check-highlights';
import { checkNames } from './check-names';
import { checkPictures } from './check-pictures';
import { closeChallenges } from './close-challenges';
import { continueReplay } from './continue-replay';
import { deliverOutbox } from './deliver-outbox';
import { eraseAnswers } from './erase-answers';
import { expirePoints } from './expire-points';
import { finishErasures } from './finish-erasures';
import { lapseOffers } from './lapse-offers';
import { openSessions } from './open-sessions';
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
import { settleChains } from './settle-chains';
import { eraseNames } from './erase-names';
import { tellChains } from './tell-chains';
import { sweepMovements } from './sweep-movements';
import { sweepReservations } from './sweep-reservations';
import { sendMailings } from './send-mailings';
import { tendForms } from './tend-forms';
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
  openSessions,
  eraseAnswers,
  tendForms,
  sweepMovements,
  settleChains,
  tellChains,
  eraseNames,
  closeChallenges,
  applyAdjustments,
  publishCheckInTexts,
  checkHighlights,
  checkNames,
  watchBudgets,
  expirePoints,
  warnExpiringPoints,
  finishErasures,
  rollBoards,
  projectBoards,
  settleBoards,
  givePrizes,
  sendMailings,
  sealAudit,
  deliverOutbox,
];

/**
 * What has something to do only after somebody came: the platform looks at pictures of people who were here lately, and an
 * owner asks for a replay.
 */
const AFTER_SOMEBODY: readonly Job[] = [checkPictures, continueReplay];

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
export const runDueJobs = (ports: Ports): Promise<void> => runInTurn([...DUE, ...AFTER_SOMEBODY], ports);

/** The night's work, one after another. */
export const runNightlyJobs = (ports: Ports): Promise<void> => runInTurn(NIGHTLY, ports);

/** Looks that cost a request or two, so that on quiet days deadlines and leftovers need not wait for the night. */
const CHEAP: readonly Job[] = [
  sweepReservations,
  lapseOffers,
  sweepPlaces,
  openSessions,
  tendForms,
  closeChallenges,
  publishCheckInTexts,
  finishErasures,
  deliverOutbox,
];

/** Hours in Shanghai: at night everything is done, and twice by day what is cheap. */
const NIGHT_HOUR = 3;
const DAY_HOURS: readonly number[] = [11, 19];
const HOUR_MS = 3_600_000;
const SHANGHAI_OFFSET_MS = 8 * HOUR_MS;
/** Something happened lately if it did since two calls ago: a timer may come late. */
const LATELY_MS = 2 * HOUR_MS;

/**
 * The net below everything, called every hour. Every look costs a deployer money, so in an hour after which nothing was
 * left behind one look finds that out (issue 3: a day on which nobody comes costs at most 150 billed units). Early, late
 * or double calls do no harm.
 */
export async function runHourlyJobs(ports: Ports): Promise<void> {
  const hour = Math.floor((ports.clock.nowMs() + SHANGHAI_OFFSET_MS) / HOUR_MS) % 24;
  // The whole ledger is replayed by command: it costs a read per member and more.
  const night = NIGHTLY.filter((job) => job !== replayWholeLedger);
  // Words wait for the check only where somebody was there lately: a quiet night has none.
  const due = DUE.filter((job) => job !== checkHighlights);
  if (hour === NIGHT_HOUR) return runInTurn([...due, ...night], ports);
  if (await isBusy(ports)) return runDueJobs(ports);
  return DAY_HOURS.includes(hour) ? runInTurn(CHEAP, ports) : undefined;
}

/** Whether anybody changed anything lately. The record that is kept longest is the one that was made last. */
async function isBusy({ store, clock }: Ports): Promise<boolean> {
  const order = { field: 'keepUntilMs', direction: 'down' } as const;
  const [newest] = await store.query(operations, { equal: {}, order, limit: 1 });
  return newest !== undefined && clock.nowMs() - newest.atMs < LATELY_MS;
}

/**
 * What a call left behind a moment ago: messages for others, pictures that nobody has looked at, an owner's wish. True when
 * there is more to do than one call can.
 */
export async function runWokenJobs(ports: Ports): Promise<boolean> {
  const budget = budgetOf(ports);
  await deliverOutbox(ports, budget);
  await checkPictures(ports, budget);
  return continueReplay(ports, budget);
}

/** Half of what a deployed function may run, so that a slow last step still ends in time (X3). */
const BUDGET_MS = 10_000;

const budgetOf = ({ clock }: Ports): JobBudget => ({ deadlineMs: clock.nowMs() + BUDGET_MS });

async function runInTurn(jobs: readonly Job[], ports: Ports): Promise<void> {
  const budget = budgetOf(ports);
  for (const job of jobs) await job(ports, budget);
}
