import { type ErasureDocument, erasures } from '../documents/erasures';
import { clearTraces } from '../operations/groups/clear-traces';
import { withdrawErased } from '../operations/sign-ups/withdraw';
import type { Ports } from '../ports/ports';
import type { Query } from '../ports/store';
import type { JobBudget } from './job-budget';

const BATCH = 20;

export interface ErasuresReport {
  readonly finishedCount: number;
  readonly unfinishedCount: number;
}

/** Erasures that are not through. */
export const openErasures = (limit: number): Query<ErasureDocument> => ({
  equal: { state: 'clearing' },
  order: { field: 'order', direction: 'up' },
  limit,
});

/** Goes on clearing what erased members left behind, where the erasing call ran out of time. */
export async function finishErasures(ports: Ports, budget: JobBudget): Promise<ErasuresReport> {
  const open = await ports.store.query(erasures, openErasures(BATCH));
  let finishedCount = 0;
  for (const { id } of open) {
    const isOut = await withdrawErased(ports, id, budget.deadlineMs);
    if (isOut && (await clearTraces(ports, id, budget.deadlineMs))) finishedCount += 1;
  }
  return { finishedCount, unfinishedCount: open.length - finishedCount };
}
