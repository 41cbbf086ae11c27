import { chainEntries, type ChainEntryDocument, pickKey } from '../documents/chain-entries';
import { type ChainDocument, AT_REST, chains } from '../documents/chains';
import { readListed } from '../documents/read-listed';
import type { Ports } from '../ports/ports';
import type { Query, Store, Stored } from '../ports/store';
import { eachPage } from './entry-pages';
import type { JobBudget } from './job-budget';

const CHAINS_PER_PASS = 20;

/** Chains whose unclaimed names are over. */
export const chainsWithDueNames = (nowMs: number, limit: number): Query<ChainDocument> => ({
  equal: {},
  range: { field: 'namesUntilMs', to: nowMs },
  order: { field: 'namesUntilMs', direction: 'up' },
  limit,
});

/**
 * Erases names and buildings from the chat that nobody claimed, and every delivery address, 30 days after the end. May
 * stop anywhere and run again.
 */
export async function eraseNames(ports: Ports, budget: JobBudget): Promise<{ readonly erasedCount: number }> {
  const { store, clock } = ports;
  const due = await store.query(chains, chainsWithDueNames(clock.nowMs(), CHAINS_PER_PASS));
  let erasedCount = 0;
  for (const chain of due) {
    const isThrough = await eachPage(store, chain.id, async (page) => {
      for (const entry of page.filter(isDue)) {
        if (clock.nowMs() >= budget.deadlineMs) return false;
        if (await eraseName(store, entry)) erasedCount += 1;
      }
      return true;
    });
    if (!isThrough) break;
    await store.transact(async (tx) => {
      const now = await tx.get(chains, chain.id);
      if (now !== null) await tx.replace(chains, now, { ...now, namesUntilMs: AT_REST });
    });
  }
  return { erasedCount };
}

const isDue = (entry: ChainEntryDocument): boolean => hasName(entry) || entry.address != null;

const hasName = (entry: ChainEntryDocument): boolean =>
  entry.for === 'text' && (entry.forName !== '' || entry.building !== '');

function eraseName(store: Store, listed: Stored<ChainEntryDocument>): Promise<boolean> {
  return store.transact(async (tx) => {
    const entry = await readListed(tx, chainEntries, listed);
    if (!isDue(entry)) return false;
    const { version: _, ...before } = entry;
    const nameless = hasName(entry) ? ({ forName: '', building: '', claim: 'none', claimant: null } as const) : {};
    const next = { ...before, ...nameless, address: null };
    await tx.replace(chainEntries, entry, { ...next, pickKey: pickKey(next) });
    return true;
  });
}
