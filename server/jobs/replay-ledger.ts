import type { LedgerState } from '../../domain/points/posting';
import { compareAccount, emptyLedger, type LedgerFault, type Replayed } from '../../domain/points/replay';
import { type AccountDocument, accounts } from '../documents/accounts';
import { type JobName, WHOLE_REPLAY } from '../documents/jobs';
import { checkpointId, type LedgerCheckpointDocument, ledgerCheckpoints } from '../documents/ledger-checkpoints';
import type { Ports } from '../ports/ports';
import { ask } from '../ports/store';
import { accountsAfter, pageOfAccounts } from './account-pages';
import { createOnce } from './create-once';
import { freezeMismatch } from './freeze-mismatch';
import type { JobBudget } from './job-budget';
import { type JobReport, runJob, type Step } from './job-run';
import { replayEntries } from './replay-entries';

type ReplayPorts = Pick<Ports, 'store' | 'clock' | 'keys' | 'log'>;

const ACCOUNTS_PER_STEP = 100;

/**
 * Adds every account up again from its entries since the last time and compares, tolerance 0 (L10): every night, all
 * accounts. An account that differs is frozen under a case number and reported; the others go on. A hundred accounts are a
 * step of two requests, and a few more where something moved.
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
  return runJob(ports, { name, step: (cursor) => replayPage(ports, { cursor, whole }) }, budget);
}

async function replayPage(
  ports: ReplayPorts,
  { cursor, whole }: { readonly cursor: string; readonly whole: boolean },
): Promise<Step> {
  const [found, checkpoint] = await ports.store.together([
    ask.query(accounts, accountsAfter(cursor, ACCOUNTS_PER_STEP)),
    ask.get(ledgerCheckpoints, checkpointId(cursor)),
  ]);
  const page = pageOfAccounts(found, ACCOUNTS_PER_STEP);
  const known = new Map((checkpoint?.states ?? []).map((state) => [state.memberId, state]));
  const starts = page.accounts.map(
    ({ memberId }) => (whole ? undefined : known.get(memberId)) ?? emptyLedger(memberId),
  );
  const outcomes = await replayEntries(ports, page.accounts, starts);
  const compared = page.accounts.flatMap((account, at) => {
    const outcome = outcomes[at];
    return outcome === undefined ? [] : [comparedWith(account, outcome)];
  });
  for (const one of compared) if (one.fault === null) known.set(one.memberId, one.state);
  await keepCheckpoint(ports, { cursor, checkpoint, states: [...known.values()] });
  const faulty = compared.filter((one) => one.fault !== null);
  for (const { memberId, fault } of faulty) await freezeMismatch(ports, memberId, fault);
  const entryCount = sumOf(outcomes.map((outcome) => (outcome.ok ? outcome.state.entryCount : 0)));
  const counts = {
    accountCount: page.accounts.length,
    entryCount: Math.max(0, entryCount - sumOf(starts.map((state) => state.entryCount))),
    faultCount: faulty.length,
  };
  return { cursor: page.cursor, counts };
}

type Compared =
  | { readonly memberId: string; readonly fault: null; readonly state: LedgerState }
  | { readonly memberId: string; readonly fault: LedgerFault };

function comparedWith(account: AccountDocument, outcome: Replayed): Compared {
  const { memberId } = account;
  if (!outcome.ok) return { memberId, fault: outcome.fault };
  const fault = compareAccount(account, outcome.state);
  return fault === null ? { memberId, fault, state: outcome.state } : { memberId, fault };
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

interface Kept {
  readonly cursor: string;
  readonly checkpoint: LedgerCheckpointDocument | null;
  readonly states: readonly LedgerState[];
}

/** Nothing is written where nothing moved. Of two runs at once the later one may keep an older state: it is a start all the same. */
async function keepCheckpoint({ store, clock }: ReplayPorts, { cursor, checkpoint, states }: Kept): Promise<void> {
  const counted = (all: readonly LedgerState[]): number => sumOf(all.map((state) => state.entryCount));
  if (counted(states) === counted(checkpoint?.states ?? [])) return;
  const id = checkpointId(cursor);
  const kept = { states, replayedAtMs: clock.nowMs() };
  if (checkpoint === null && (await createOnce(store, ledgerCheckpoints, { id, schema: 1, ...kept }))) return;
  await store.guarded(ledgerCheckpoints, id, { where: {}, patch: { set: kept } });
}
