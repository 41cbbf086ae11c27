import type { Store } from '../../server/ports/store';
import { thing, things } from './store-documents';

/** As many writers as share one commit. */
export const WRITER_COUNT = 64;

/** One operation that moves two documents and a sum together, so that half of it would show. */
export async function writeOnce(store: Store, name: string): Promise<void> {
  await store.transact(async (tx) => {
    const sum = await tx.get(things, 'sum');
    await tx.create(things, thing(`x:${name}`, { group: 'x', payload: 'x'.repeat(300) }));
    await tx.create(things, thing(`y:${name}`, { group: 'y' }));
    if (sum === null) await tx.create(things, thing('sum', { rank: 1 }));
    else await tx.replace(things, sum, { ...sum, rank: Number(sum.rank) + 1 });
  });
}
