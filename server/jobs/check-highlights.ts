import { checkedState } from '../../domain/highlights/highlight';
import { LIMITS } from '../../domain/kernel/limits';
import { type HighlightDocument, highlights } from '../documents/highlights';
import { orderKey } from '../documents/order';
import { checkWords } from '../operations/highlights/check-words';
import type { Ports } from '../ports/ports';
import type { Query } from '../ports/store';
import { isTimeUp, type JobBudget, NO_HURRY } from './job-budget';

/** Words that wait for the check, oldest first. */
export const uncheckedHighlights = (limit: number): Query<HighlightDocument> => ({
  equal: { state: 'checking' },
  order: { field: 'order', direction: 'up' },
  limit,
});

/** Asks the content check again about words whose author agreed while it was down. Oldest first, at most 50. */
export async function checkHighlights(ports: Ports, budget: JobBudget = NO_HURRY): Promise<void> {
  const { store, clock } = ports;
  const waiting = await store.query(highlights, uncheckedHighlights(LIMITS.pageMax));
  for (const { id, ...words } of waiting) {
    if (isTimeUp(budget, clock)) return;
    const state = checkedState(await checkWords(ports, words));
    if (state === 'checking') continue;
    await store.transact(async (tx) => {
      const found = await tx.get(highlights, id);
      if (found?.state !== 'checking') return;
      const { version: _, ...before } = found;
      const atMs = clock.nowMs();
      await tx.replace(highlights, found, { ...before, state, atMs, order: orderKey(atMs, id) });
    });
  }
}
