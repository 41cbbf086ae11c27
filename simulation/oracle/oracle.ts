import { checkAccounts } from './account-rules';
import { Books, type Change, type CommittedWrite } from './books';
import { Taps } from './call-rules';
import { checkBoards, checkQuietBoards } from './board-rules';
import { checkQuietWindows } from './window-rules';
import { checkPairs, checkQuietPairs } from './buddy-rules';
import type { Answered, Asked, Call, CommitFacts } from './calls';
import { checkArrivals, checkPaidBack } from './chain-arrivals';
import { checkChainEntries } from './chain-entry-rules';
import { checkQuietChains } from './chain-quiet';
import { checkAllSold, checkChainStocks } from './chain-stock-rules';
import { checkDays, type Paid } from './check-in-rules';
import { checkCoupons, type Stops } from './coupon-rules';
import { Findings } from './findings';
import { checkHighlights, checkQuietHighlights } from './highlight-rules';
import { checkEntries } from './ledger-rules';
import { checkMemberships, Erased } from './person-rules';
import { checkAllTaken, checkPlaces, checkQuietPlaces } from './places-rules';
import { checkQuiet, checkWhole, Promises } from './quiet-rules';
import { Reads } from './read-rules';
import { noteBackdated } from './record';
import { checkSignUps } from './sign-up-rules';
import { checkQuietWeekly, Weekly } from './weekly-rules';

/** Leases and reports of jobs: no rule reads them, and two commits in three write nothing else. */
const LEASES = 'jobs';

/**
 * Judges a history from outside. It imports nothing of the product: what must hold is said here a second time, from the
 * words of the issues and of `docs/data-model.md`.
 */
export class Oracle {
  /** `isThorough`: the whole catalogue at every tenth commit, too. */
  constructor(private readonly isThorough: boolean) {}

  readonly findings = new Findings();
  private readonly books = new Books();
  private readonly taps = new Taps(this.findings);
  private readonly reads = new Reads(this.findings);
  private readonly promises = new Promises();
  private readonly stops: Stops = new Map();
  private readonly pauses = new Map<string, number>();
  private readonly erased = new Erased();
  private readonly weekly = new Weekly();
  private readonly paid: Paid = new Map();
  private calls = 0;
  /** The furthest that any clock was ahead. */
  private latestMs = 0;

  /** What stands there before anything happens, and was judged as it was made. */
  begins(documents: readonly CommittedWrite[]): void {
    const changes = this.books.apply(documents, 0);
    this.reads.committed(changes, 0);
    this.promises.committed(changes);
    this.erased.committed(changes);
  }

  called(asked: Asked, nowMs: number): Call {
    this.taps.sent(asked);
    return this.begin(asked, nowMs);
  }

  timerRang(_which: string, nowMs: number): Call {
    return this.begin(null, nowMs);
  }

  committed(writes: readonly CommittedWrite[], facts: CommitFacts): void {
    const changes = this.books.apply(writes, facts.commit);
    const isJudged = facts.by?.asked != null || changes.some(({ collection }) => collection !== LEASES);
    if (isJudged) this.judge(changes, facts);
    if (this.isThorough && facts.commit % 10 === 0) this.whole();
  }

  /** The invariants of the documents just written, after every commit. */
  private judge(changes: readonly Change[], facts: CommitFacts): void {
    const { books, findings } = this;
    noteBackdated(books, changes, this.latestMs);
    checkAccounts(books, changes, findings);
    checkEntries(books, changes, findings);
    checkCoupons({ books, changes, facts, stops: this.stops, findings });
    checkChainStocks(books, changes, findings);
    const chained = { books, changes, facts, pauses: this.pauses, findings };
    checkChainEntries(chained);
    checkPaidBack(chained);
    checkArrivals(chained);
    checkPlaces(books, changes, findings);
    checkSignUps({ books, changes, findings });
    checkBoards({ books, changes, findings });
    checkHighlights({ books, changes, findings });
    this.weekly.committed({ books, changes, commit: facts.commit, findings });
    checkMemberships(changes, findings);
    checkPairs(books, changes, findings);
    checkDays({ books, changes, paid: this.paid, findings });
    this.taps.committed(changes, facts);
    this.reads.committed(changes, facts.commit);
    this.promises.committed(changes);
    this.erased.committed(changes);
  }

  /** What holds after every commit, over all documents. */
  private whole(): void {
    checkWhole(this.books, this.findings);
    checkAllSold(this.books, this.findings);
    checkAllTaken(this.books, this.findings);
  }

  answered(call: Call, answer: Answered | null, nowMs: number): void {
    this.taps.answered(call, answer, nowMs);
    this.reads.answered(call, answer, nowMs);
  }

  /** T4: faults have stopped, and every tap must be decided by now. */
  unanswered(count: number): void {
    this.findings.check(count === 0, 'T4', () => `${count} taps have no answer ten minutes after the storm`);
  }

  quiet(nowMs: number): void {
    const { books, findings } = this;
    checkQuiet(books, nowMs, findings);
    checkQuietChains(books, nowMs, findings);
    checkQuietPlaces(books, nowMs, findings);
    checkQuietBoards(books, nowMs, findings);
    checkQuietWindows(books, findings);
    checkQuietPairs(books, nowMs, findings);
    checkQuietHighlights(books, findings);
    checkQuietWeekly(books, nowMs, findings);
    this.promises.check(books, findings);
    this.erased.check(books, findings);
  }

  private begin(asked: Asked | null, nowMs: number): Call {
    this.calls += 1;
    this.latestMs = Math.max(this.latestMs, nowMs);
    return { number: this.calls, asked, startedAtMs: nowMs, afterCommit: this.books.commit, wrote: new Set() };
  }
}
