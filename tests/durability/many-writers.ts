import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../server/adapters/sqlite/open-sqlite-store';
import { testCollections } from '../support/store-documents';
import { writeOnce, WRITER_COUNT } from '../support/store-write-once';

/** Writes until it is killed or has asked `operationsMax` times, and reports every answer. */
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

void main(process.argv.slice(2));
