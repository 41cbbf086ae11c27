import { type KeptFileDocument, keptFileId, keptFiles, SLOT_KEPT_MS } from '../documents/kept-files';
import type { Ports } from '../ports/ports';
import type { JobBudget } from './job-budget';

const BATCH = 100;
/** Stored files looked at in one run. */
const LOOKED_AT_MAX = 20_000;

export interface FilesReport {
  readonly expiredCount: number;
  /** Slots whose upload nothing uses, and stored files that are listed as nobody's. */
  readonly orphanCount: number;
}

/** Removes files whose time is over (exports, pictures that were replaced) and uploads that nobody ever used. */
export async function purgeFiles(ports: Ports, budget: JobBudget): Promise<FilesReport> {
  const { expiredCount, unusedCount } = await purgeExpired(ports, budget);
  const orphanCount = unusedCount + (await purgeOrphans(ports, budget));
  return { expiredCount, orphanCount };
}

/** The file goes before its line: a run that dies between the two does it again. */
async function purgeExpired(ports: Ports, budget: JobBudget) {
  const { store, files, clock } = ports;
  let expiredCount = 0;
  let unusedCount = 0;
  while (clock.nowMs() < budget.deadlineMs) {
    const over = await store.query(keptFiles, {
      equal: {},
      range: { field: 'untilMs', to: clock.nowMs() },
      limit: BATCH,
    });
    const expired = over.filter(({ slot }) => slot === undefined).map(({ fileId }) => fileId);
    const unused = await unusedUploads(ports, over);
    await files.remove([...expired, ...unused]);
    for (const { id } of over) {
      await store.transact(async (tx) => {
        const kept = await tx.get(keptFiles, id);
        if (kept !== null) await tx.remove(keptFiles, kept);
      });
    }
    expiredCount += expired.length;
    unusedCount += unused.length;
    if (over.length < BATCH) break;
  }
  return { expiredCount, unusedCount };
}

/** What lies, or could lie, at slots whose day is over and is listed as nobody's. */
async function unusedUploads(
  { store, files, keys }: Ports,
  over: readonly KeptFileDocument[],
): Promise<readonly string[]> {
  const paths = over.flatMap(({ slot }) => (slot === undefined ? [] : [slot]));
  if (paths.length === 0) return [];
  const fileIds = await Promise.all(paths.map((path) => files.idAt(path)));
  const kept = await store.getMany(
    keptFiles,
    fileIds.map((fileId) => keptFileId(keys, fileId)),
  );
  return fileIds.filter((_, index) => kept[index] === null);
}

async function purgeOrphans({ store, files, keys, clock }: Ports, budget: JobBudget): Promise<number> {
  const fileIds = await files.older(clock.nowMs() - SLOT_KEPT_MS, LOOKED_AT_MAX);
  let count = 0;
  for (let at = 0; at < fileIds.length && clock.nowMs() < budget.deadlineMs; at += BATCH) {
    const some = fileIds.slice(at, at + BATCH);
    const kept = await store.getMany(
      keptFiles,
      some.map((fileId) => keptFileId(keys, fileId)),
    );
    const orphans = some.filter((_, index) => kept[index] === null);
    await files.remove(orphans);
    count += orphans.length;
  }
  return count;
}
