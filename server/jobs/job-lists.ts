import type { WakeReason } from './deadlines';
import { type Job, JOBS } from './every-job';

/** What is due: the preview's timer does it every minute, the cloud's at night. */
export const DUE: readonly Job[] = [
  JOBS.sweepReservations,
  JOBS.lapseOffers,
  JOBS.sweepPlaces,
  JOBS.openSessions,
  JOBS.eraseAnswers,
  JOBS.tendForms,
  JOBS.sweepMovements,
  JOBS.settleChains,
  JOBS.tellChains,
  JOBS.eraseNames,
  JOBS.closeChallenges,
  JOBS.applyAdjustments,
  JOBS.publishCheckInTexts,
  JOBS.checkHighlights,
  JOBS.checkNames,
  JOBS.watchBudgets,
  JOBS.expirePoints,
  JOBS.warnExpiringPoints,
  JOBS.finishErasures,
  JOBS.rollBoards,
  JOBS.projectBoards,
  JOBS.settleBoards,
  JOBS.givePrizes,
  JOBS.sendMailings,
  JOBS.sealAudit,
  JOBS.deliverOutbox,
];

/**
 * What has something to do only after somebody came: the platform looks at pictures of people who were here lately,
 * newcomers find their way, and an owner asks for a replay.
 */
export const AFTER_SOMEBODY: readonly Job[] = [JOBS.checkPictures, JOBS.tendBuddies, JOBS.continueReplay];

/** And once a night: ledger and audit prove themselves, the liability is summed up, leftovers go. */
export const NIGHTLY: readonly Job[] = [
  JOBS.replayLedger,
  JOBS.replayWholeLedger,
  JOBS.verifyAudit,
  JOBS.reportLiability,
  JOBS.checkBoards,
  JOBS.checkCards,
  JOBS.purgeRecords,
  JOBS.purgeFiles,
];

/**
 * What calls that died left behind, and what follows from what somebody did: looked at in every hour of a busy day.
 * Deadlines ring by themselves; chains and offers are looked at all the same, should a bell have been lost.
 */
export const BUSY: readonly Job[] = [
  JOBS.sweepReservations,
  JOBS.sweepPlaces,
  JOBS.sweepMovements,
  JOBS.lapseOffers,
  JOBS.settleChains,
  JOBS.publishCheckInTexts,
  JOBS.finishErasures,
  JOBS.sendMailings,
  JOBS.projectBoards,
  JOBS.deliverOutbox,
  JOBS.checkPictures,
];

/** What no hour of the day changes: days and periods end at midnight, and a period that is over rings by itself. */
export const NIGHT_ONLY: ReadonlySet<Job> = new Set([
  JOBS.expirePoints,
  JOBS.warnExpiringPoints,
  JOBS.rollBoards,
  JOBS.settleBoards,
  JOBS.givePrizes,
]);

/** Looks that cost a request or two, so that on quiet days deadlines and leftovers need not wait for the night. */
export const CHEAP: readonly Job[] = [
  JOBS.sweepReservations,
  JOBS.lapseOffers,
  JOBS.sweepPlaces,
  JOBS.openSessions,
  JOBS.tendForms,
  JOBS.closeChallenges,
  JOBS.publishCheckInTexts,
  JOBS.finishErasures,
  JOBS.deliverOutbox,
];

/** What is due at a deadline, and what has to rest before; the messages that follow go out at once. */
export const WOKEN: Readonly<Record<Exclude<WakeReason, 'leftovers'>, readonly Job[]>> = {
  chains: [JOBS.sweepMovements, JOBS.settleChains, JOBS.tellChains, JOBS.deliverOutbox],
  forms: [JOBS.lapseOffers, JOBS.sweepPlaces, JOBS.openSessions, JOBS.tendForms, JOBS.deliverOutbox],
  mailings: [JOBS.sendMailings, JOBS.deliverOutbox],
  boards: [JOBS.rollBoards, JOBS.projectBoards, JOBS.settleBoards, JOBS.givePrizes, JOBS.deliverOutbox],
};
