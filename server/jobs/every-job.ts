import type { Ports } from '../ports/ports';
import type { Read } from '../ports/store';
import { applyAdjustments } from './apply-adjustments';
import { checkBoards } from './check-boards';
import { checkCards } from './check-cards';
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
import { LOOKS } from './looks';
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
export interface Job {
  /** For the log. Given here, because a bundle calls functions as it likes. */
  readonly name: string;
  readonly run: (ports: Ports, budget: JobBudget) => Promise<unknown>;
  /** Finds nothing when the job has nothing to do: looks of many jobs are one request. Absent where only the job itself can tell. */
  readonly look?: Look;
}

export type Look = (nowMs: number) => readonly Read<readonly unknown[]>[];

function named<Name extends string>(
  jobs: Readonly<Record<Name, Job['run']>>,
  looks: Readonly<Record<string, Look>>,
): Readonly<Record<Name, Job>> {
  const pairs = Object.entries<Job['run']>(jobs).map(([name, run]) => {
    const look = looks[name];
    return [name, { name, run, ...(look === undefined ? {} : { look }) }] as const;
  });
  return Object.fromEntries(pairs) as Readonly<Record<Name, Job>>;
}

/** Jobs with one place where they stand: a lease with a fence lets one call at a time move it (`job-run.ts`). */
export const LEASED = named(
  {
    applyAdjustments,
    checkBoards,
    checkCards,
    /** Goes through the lease of `replayWholeLedger`. */
    continueReplay,
    expirePoints,
    givePrizes,
    projectBoards,
    replayLedger,
    replayWholeLedger,
    reportLiability,
    rollBoards,
    settleBoards,
    verifyAudit,
    warnExpiringPoints,
    watchBudgets,
  },
  LOOKS,
);

/**
 * Jobs of which two may run at once. Each finds its work by a query, and one commit or one guarded update does a piece of it,
 * on the condition that it is still to be done: the second call meets that it was. A lease would cost two requests for each
 * of them, every hour.
 */
export const UNLEASED = named(
  {
    /** The verdict is written while the words are still `checking`; asking the platform twice does no harm. */
    checkHighlights,
    /** The verdict is written while the very same name still waits. */
    checkNames,
    /** The last question counts; the verdict of another is known to nobody. */
    checkPictures,
    /** Ends what is not ended. */
    closeChallenges,
    /** A notice has the id of its record and leaves `pending` once; one run at a time has its message in hand. */
    deliverOutbox,
    /** Erasing what is erased changes nothing. */
    eraseAnswers,
    eraseNames,
    finishErasures,
    /** An offer ends while it is `offered`; the place follows under the id of that change. */
    lapseOffers,
    /** Each step of a series is one commit, on the series as it was read. */
    openSessions,
    /** A text settles while it is `pending`. */
    publishCheckInTexts,
    /** A file goes before its line, and removing it twice does no harm. */
    purgeFiles,
    purgeRecords,
    /** Links go only onto the head that they were made for, in one commit. */
    sealAudit,
    /** The place in a mailing and its notices move in one commit. */
    sendMailings,
    /** Each step is a guarded update of its phase, and an entry settles once per edition. */
    settleChains,
    /** What two sweeps settle has the id of the call that left it, in the record and in the stock. */
    sweepMovements,
    sweepPlaces,
    sweepReservations,
    /** One record per entry and reason, under an id that a repetition meets. */
    tellChains,
    /** A newcomer's way counts while it is open, in one commit. */
    tendBuddies,
    /** One commit per form, on the form as it was read. */
    tendForms,
  },
  LOOKS,
);

/** Every job there is. */
export const JOBS = { ...LEASED, ...UNLEASED };
