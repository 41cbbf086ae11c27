import type { Ports } from '../ports/ports';
import { applyAdjustments } from './apply-adjustments';
import { checkBoards } from './check-boards';
import { checkHighlights } from './check-highlights';
import { checkNames } from './check-names';
import { checkPictures } from './check-pictures';
import { closeChallenges } from './close-challenges';
import { continueReplay } from './continue-replay';
import type { WakeReason } from './deadlines';
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
import { tendBuddies } from './tend-buddies';
import { tendForms } from './tend-forms';
import { sweepPlaces } from './sweep-places';
import { verifyAudit } from './verify-audit';
import { warnExpiringPoints } from './warn-expiring-points';
import { watchBudgets } from './watch-budgets';

/** A piece of work for timers, with a budget of time. */
export type Job = (ports: Ports, budget: JobBudget) => Promise<unknown>;

/** What is due: the preview's timer does it every minute, the cloud's at night. */
export const DUE: readonly Job[] = [
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
 * What has something to do only after somebody came: the platform looks at pictures of people who were here lately,
 * newcomers find their way, and an owner asks for a replay.
 */
export const AFTER_SOMEBODY: readonly Job[] = [checkPictures, tendBuddies, continueReplay];

/** And once a night: ledger and audit prove themselves, the liability is summed up, leftovers go. */
export const NIGHTLY: readonly Job[] = [
  replayLedger,
  replayWholeLedger,
  verifyAudit,
  reportLiability,
  checkBoards,
  purgeRecords,
  purgeFiles,
];

/**
 * What calls that died left behind, and what follows from what somebody did: looked at in every hour of a busy day.
 * Deadlines ring by themselves; chains and offers are looked at all the same, should a bell have been lost.
 */
export const BUSY: readonly Job[] = [
  sweepReservations,
  sweepPlaces,
  sweepMovements,
  lapseOffers,
  settleChains,
  publishCheckInTexts,
  finishErasures,
  sendMailings,
  projectBoards,
  deliverOutbox,
  checkPictures,
];

/** What no hour of the day changes: days and periods end at midnight, and a period that is over rings by itself. */
export const NIGHT_ONLY: ReadonlySet<Job> = new Set([
  expirePoints,
  warnExpiringPoints,
  rollBoards,
  settleBoards,
  givePrizes,
]);

/** Looks that cost a request or two, so that on quiet days deadlines and leftovers need not wait for the night. */
export const CHEAP: readonly Job[] = [
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

/** What is due at a deadline, and what has to rest before; the messages that follow go out at once. */
export const WOKEN: Readonly<Record<Exclude<WakeReason, 'leftovers'>, readonly Job[]>> = {
  chains: [sweepMovements, settleChains, tellChains, deliverOutbox],
  forms: [lapseOffers, sweepPlaces, openSessions, tendForms, deliverOutbox],
  boards: [rollBoards, projectBoards, settleBoards, givePrizes, deliverOutbox],
};
