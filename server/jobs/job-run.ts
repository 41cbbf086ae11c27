import { type JobDocument, type JobName, jobs } from '../documents/jobs';
import type { Ports } from '../ports/ports';
import type { Store } from '../ports/store';
import { createOnce } from './create-once';
import type { JobBudget } from './job-budget';

/** `busy`: another call has the job, or took it meanwhile. `paused`: the budget is used up. */
export interface JobReport {
  readonly status: 'done' | 'paused' | 'busy';
  /** What the run has found so far, earlier calls included. */
  readonly counts: JobCounts;
}

export type JobCounts = Readonly<Record<string, number>>;

export interface Step {
  /** Where the next step goes on; null at the end of the run. */
  readonly cursor: string | null;
  /** What this step found, added to what the others did. */
  readonly counts: JobCounts;
}

/** A job in small steps. A step may be repeated, because a call can die between a step and the note of it. */
export interface SteppedJob {
  readonly name: JobName;
  /** `cursor` is '' at the start of a run. */
  step(cursor: string): Promise<Step>;
  /** What is written once the run is whole; may be repeated, too. */
  finish?(counts: JobCounts): Promise<void>;
}

/** A function lives 20 s; a lease outlives it, so that no two calls run one job, and ends soon after a crash. */
const LEASE_MS = 60_000;

/** Runs a job from where it stands, within its budget. */
export async function runJob(
  ports: Pick<Ports, 'store' | 'clock'>,
  job: SteppedJob,
  budget: JobBudget,
): Promise<JobReport> {
  const { store, clock } = ports;
  const lease = await takeLease(store, job.name, clock.nowMs());
  if (lease === null) return { status: 'busy', counts: {} };
  let { cursor, counts } = openNote(lease.cursor);
  let { leaseUntilMs } = lease;
  while (clock.nowMs() < budget.deadlineMs) {
    const done = await job.step(cursor);
    counts = addCounts(counts, done.counts);
    if (done.cursor === null) return finish(ports, { job, lease: { ...lease, leaseUntilMs }, counts });
    cursor = done.cursor;
    leaseUntilMs = clock.nowMs() + LEASE_MS;
    const held = await save(store, lease, { cursor: note(cursor, counts), leaseUntilMs });
    if (!held) return { status: 'busy', counts };
  }
  const held = await save(store, lease, { leaseUntilMs: 0 });
  return { status: held ? 'paused' : 'busy', counts };
}

interface WholeRun {
  readonly job: SteppedJob;
  readonly lease: JobDocument;
  readonly counts: JobCounts;
}

async function finish(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  { job, lease, counts }: WholeRun,
): Promise<JobReport> {
  const nowMs = clock.nowMs();
  if (job.finish !== undefined) {
    if (!(await hasTime(store, lease, nowMs))) return { status: 'busy', counts };
    await job.finish(counts);
  }
  const held = await save(store, lease, { cursor: '', leaseUntilMs: 0, lastRunAtMs: nowMs, report: counts });
  return { status: held ? 'done' : 'busy', counts };
}

/**
 * Whether the job is this call's for as long as a last word takes, so that nobody late writes over what the next holder
 * found. Asked of the store only where the lease has run low, clocks apart included: a call that goes well never does.
 */
async function hasTime(store: Store, lease: JobDocument, nowMs: number): Promise<boolean> {
  if (lease.leaseUntilMs - nowMs > LEASE_MS / 2) return true;
  return save(store, lease, { leaseUntilMs: nowMs + LEASE_MS });
}

/**
 * Takes the job for one call; null while another has it. The fence tells a late call that it lost the job. One read and one
 * conditional update: a transaction would cost twice as much, on every day on which there is nothing to do.
 */
async function takeLease(store: Store, name: string, nowMs: number): Promise<JobDocument | null> {
  const job = await store.get(jobs, name);
  if (job === null) return firstLease(store, name, nowMs);
  if (isHeld(job, nowMs)) return null;
  const taken = { fence: job.fence + 1, leaseUntilMs: nowMs + LEASE_MS };
  const isMine = await store.guarded(jobs, name, { where: { equal: { fence: job.fence } }, patch: { set: taken } });
  return isMine ? { ...job, ...taken } : null;
}

/** A lease that ends later than any that is taken now was taken by a clock that has been set back since: it holds nobody up. */
const isHeld = ({ leaseUntilMs }: JobDocument, nowMs: number): boolean =>
  leaseUntilMs > nowMs && leaseUntilMs <= nowMs + 2 * LEASE_MS;

async function firstLease(store: Store, name: string, nowMs: number): Promise<JobDocument | null> {
  const first = {
    id: name,
    schema: 1,
    cursor: '',
    fence: 1,
    lastRunAtMs: 0,
    report: {},
    leaseUntilMs: nowMs + LEASE_MS,
  };
  return (await createOnce(store, jobs, first)) ? first : null;
}

/** Whether the job was still this call's. */
function save(
  store: Store,
  lease: Pick<JobDocument, 'id' | 'fence'>,
  fields: Partial<Omit<JobDocument, 'id' | 'schema' | 'fence'>>,
): Promise<boolean> {
  return store.guarded(jobs, lease.id, { where: { equal: { fence: lease.fence } }, patch: { set: fields } });
}

interface Note {
  readonly cursor: string;
  readonly counts: JobCounts;
}

const note = (cursor: string, counts: JobCounts): string => JSON.stringify({ cursor, counts } satisfies Note);

const openNote = (text: string): Note => (text === '' ? { cursor: '', counts: {} } : (JSON.parse(text) as Note));

function addCounts(counts: JobCounts, more: JobCounts): JobCounts {
  const sums: Record<string, number> = { ...counts };
  for (const [name, count] of Object.entries(more)) sums[name] = (sums[name] ?? 0) + count;
  return sums;
}
