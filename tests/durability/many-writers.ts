import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../server/adapters/sqlite/open-sqlite-store';
import type { Store } from '../../server/ports/store';
import { testCollections, thing, things } from '../support/store-documents';

/** As many as share one commit. */
export const WRITER_COUNT = 64;

/** What a writer was told about one operation. */
export type Answer = 'acknowledged' | 'StoreUnavailable' | 'OutcomeUnknown';

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

/** The program of a child process: writes until it is killed or has asked `operationsMax` times, and reports every answer. */
async function main([path = '', round = '', operationsMax = '0']: readonly string[]): Promise<void> {
  const { store } = openSqliteStore({ path, collections: testCollections });
  let next = 0;
  const writer = async () => {
    while (next < Number(operationsMax)) {
      const name = `${round}-${next++}`;
      const answer = await writeOnce(store, name).then(
        () => 'acknowledged',
        (error: unknown) => (error instanceof Error ? error.name : 'unknown error'),
      );
      // Written at once: what the process was told must reach the parent even if it dies on the next line.
      writeSync(1, `${name} ${answer}\n`);
    }
  };
  await Promise.all(Array.from({ length: WRITER_COUNT }, writer));
}

if (require.main === module) void main(process.argv.slice(2));
