import { keptFileId, keptFiles } from '../documents/kept-files';
import type { Ports } from '../ports/ports';
import type { JobBudget } from './job-budget';

const BATCH = 100;
/** An upload is used within a day or never. */
const UNUSED_MS = 86_400_000;
/** Stored files looked at in one run. */
const LOOKED_AT_MAX = 20_000;

export interface FilesReport {
  readonly expiredCount: number;
  readonly orphanCount: number;
}

/** Removes files whose time is over (exports, pictures that were replaced) and uploads that nobody ever used. */
export async function purgeFiles(ports: Ports, budget: JobBudget): Promise<FilesReport> {
  const expiredCount = await purgeExpired(ports, budget);
  const orphanCount = await purgeOrphans(ports, budget);
  return { expiredCount, orphanCount };
}

/** The file goes before its line: a run that dies between the two does it again. */
async function purgeExpired({ store, files, clock }: Ports, budget: JobBudget): Promise<number> {
  let count = 0;
  while (clock.nowMs() < budget.deadlineMs) {
    const over = await store.query(keptFiles, {
      equal: {},
      range: { field: 'untilMs', to: clock.nowMs() },
      limit: BATCH,
    });
    await files.remove(over.map((kept) => kept.fileId));
    for (const { id } of over) {
      await store.transact(async (tx) => {
        const kept = await tx.get(keptFiles, id);
        if (kept !== null) await tx.remove(keptFiles, kept);
      });
    }
    count += over.length;
    if (over.length < BATCH) break;
  }
  return count;
}

async function purgeOrphans({ store, files, keys, clock }: Ports, budget: JobBudget): Promise<number> {
  const fileIds = await files.older(clock.nowMs() - UNUSED_MS, LOOKED_AT_MAX);
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
