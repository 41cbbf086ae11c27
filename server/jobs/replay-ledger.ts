import { LIMITS } from '../../domain/kernel/limits';
import type { Entry } from '../../domain/points/entry';
import type { LedgerState } from '../../domain/points/posting';
import { compareAccount, emptyLedger, type LedgerFault, replay } from '../../domain/points/replay';
import { type AccountDocument, entries, entryId } from '../documents/accounts';
import { type JobName, WHOLE_REPLAY } from '../documents/jobs';
import { ledgerCheckpoints, type LedgerCheckpointDocument } from '../documents/ledger-checkpoints';
import type { Ports } from '../ports/ports';
import { accountsAfter } from './account-pages';
import { freezeMismatch } from './freeze-mismatch';
import type { JobBudget } from './job-budget';
import { type JobReport, runJob } from './job-run';

type ReplayPorts = Pick<Ports, 'store' | 'clock' | 'keys' | 'log'>;

const ACCOUNTS_PER_STEP = 50;

/**
 * Adds every account up again from its entries since the last time and compares, tolerance 0 (L10): every night, all
 * accounts. An account that differs is frozen under a case number and reported; the others go on.
 */
export function replayLedger(ports: ReplayPorts, budget: JobBudget): Promise<JobReport> {
  return runReplay(ports, { name: 'replay-ledger', whole: false }, budget);
}

/** The same from the first entry on, so that a change of an old entry shows, too: whenever an owner asks. */
export function replayWholeLedger(ports: ReplayPorts, budget: JobBudget): Promise<JobReport> {
  return runReplay(ports, { name: WHOLE_REPLAY, whole: true }, budget);
}

function runReplay(
  ports: ReplayPorts,
  { name, whole }: { readonly name: JobName; readonly whole: boolean },
  budget: JobBudget,
): Promise<JobReport> {
  const step = async (cursor: string) => {
    const page = await accountsAfter(ports.store, cursor, ACCOUNTS_PER_STEP);
    let faultCount = 0;
    let entryCount = 0;
    const ids = page.accounts.map(({ memberId }) => memberId);
    const checkpoints = await ports.store.getMany(ledgerCheckpoints, ids);
    for (const [index, account] of page.accounts.entries()) {
      const outcome = await replayAccount(ports, account, { checkpoint: checkpoints[index] ?? null, whole });
      entryCount += outcome.entryCount;
      if (outcome.fault === null) continue;
      faultCount += 1;
      await freezeMismatch(ports, account.memberId, outcome.fault);
    }
    return { cursor: page.cursor, counts: { accountCount: page.accounts.length, entryCount, faultCount } };
  };
  return runJob(ports, { name, step }, budget);
}

/**
 * Replays one account up to the entry it stood at when it was read: entries never change, so what is written meanwhile
 * does not disturb.
 */
async function replayAccount(
  ports: ReplayPorts,
  account: AccountDocument,
  { checkpoint, whole }: { readonly checkpoint: LedgerCheckpointDocument | null; readonly whole: boolean },
): Promise<{ readonly fault: LedgerFault | null; readonly entryCount: number }> {
  const start = whole || checkpoint === null ? emptyLedger(account.memberId) : stateOf(checkpoint);
  let state = start;
  while (state.entryCount < account.entryCount) {
    const page = await entriesAfter(ports, account, state.entryCount);
    const outcome = replay(state, page, (text) => ports.keys.digest('entry', text));
    if (!outcome.ok) return { fault: outcome.fault, entryCount: state.entryCount - start.entryCount };
    if (page.length === 0) return { fault: { number: state.entryCount + 1, what: 'gap' }, entryCount: 0 };
    state = outcome.state;
  }
  const fault = compareAccount(account, state);
  if (fault === null && state.entryCount > (checkpoint?.entryCount ?? 0)) await keepCheckpoint(ports, state);
  return { fault, entryCount: state.entryCount - start.entryCount };
}

/** The next entries in number; ends before a number that is missing. */
async function entriesAfter(
  { store }: ReplayPorts,
  account: AccountDocument,
  afterNumber: number,
): Promise<readonly Entry[]> {
  const count = Math.min(LIMITS.getManyMax, account.entryCount - afterNumber);
  const numbers = Array.from({ length: count }, (_, index) => afterNumber + 1 + index);
  const found = await store.getMany(
    entries,
    numbers.map((number) => entryId(account.memberId, number)),
  );
  const missing = found.indexOf(null);
  return (missing === -1 ? found : found.slice(0, missing)).filter((entry) => entry !== null);
}

function stateOf(document: LedgerState): LedgerState {
  const { memberId, postedPoints, debtPoints, entryCount, headHash, lots, earnedToday, sums } = document;
  return { memberId, postedPoints, debtPoints, entryCount, headHash, lots, earnedToday, sums };
}

async function keepCheckpoint({ store, clock }: ReplayPorts, state: LedgerState): Promise<void> {
  await store.transact(async (tx) => {
    const before = await tx.get(ledgerCheckpoints, state.memberId);
    const next = { id: state.memberId, schema: 1, ...state, replayedAtMs: clock.nowMs() };
    if (before === null) return tx.create(ledgerCheckpoints, next);
    return tx.replace(ledgerCheckpoints, before, next);
  });
}
