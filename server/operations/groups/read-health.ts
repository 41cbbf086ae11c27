import type { Health, JobLine, readHealth as contract, Waiting } from '../../../contracts/health';
import { accept } from '../../../domain/kernel/result';
import { type JobDocument, type JobName, JOB_NAMES, jobs, NIGHT, WHOLE_REPLAY } from '../../documents/jobs';
import { keptFiles } from '../../documents/kept-files';
import { operations } from '../../documents/operations';
import { ORGANISATION_ID, organisations } from '../../documents/organisation';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';

const HOUR_MS = 3_600_000;
/** The night's work comes once a day; timers may be late by a little. */
const LATE_MS = 26 * HOUR_MS;

/** How the jobs stand and what waits for them. Seven reads besides the door's. */
export const readHealth: ReadHandler<typeof contract> = async (_input, context) => {
  const { store } = context.ports;
  const { nowMs } = context;
  const [found, organisation, messages, quarantinedCount, pictures] = await Promise.all([
    store.getMany(jobs, JOB_NAMES),
    store.get(organisations, ORGANISATION_ID),
    waitingMessages(store),
    store.count(operations, { equal: { outboxState: 'quarantined' } }),
    waitingPictures(store),
  ]);
  const lines = found.flatMap((job) => (job === null ? [] : [lineOf(job)]));
  const lastOf = (name: JobName): number => lines.find((line) => line.name === name)?.lastRunAtMs ?? 0;
  const setUpAtMs = organisation?.createdAtMs ?? nowMs;
  const wantedAtMs = organisation?.replayWantedAtMs ?? 0;
  return accept<Health>({
    jobs: lines,
    isLate: nowMs - Math.max(lastOf(NIGHT), setUpAtMs) > LATE_MS,
    messages,
    quarantinedCount,
    pictures,
    replayWantedAtMs: wantedAtMs > lastOf(WHOLE_REPLAY) ? wantedAtMs : null,
    nowMs,
  });
};

const lineOf = ({ id, lastRunAtMs, cursor, report }: JobDocument): JobLine => ({
  name: id,
  lastRunAtMs,
  isUnderWay: cursor !== '',
  counts: report,
});

async function waitingMessages(store: Store): Promise<Waiting> {
  const pending = { outboxState: 'pending' } as const;
  const [count, [oldest]] = await Promise.all([
    store.count(operations, { equal: pending }),
    store.query(operations, { equal: pending, order: { field: 'order', direction: 'up' }, limit: 1 }),
  ]);
  return { count, sinceMs: oldest?.atMs ?? null };
}

async function waitingPictures(store: Store): Promise<Waiting> {
  const range = { field: 'checkAtMs', from: 1 } as const;
  const [count, [first]] = await Promise.all([
    store.count(keptFiles, { equal: {}, range }),
    store.query(keptFiles, { equal: {}, range, order: { field: 'checkAtMs', direction: 'up' }, limit: 1 }),
  ]);
  return { count, sinceMs: first?.checkAtMs ?? null };
}
