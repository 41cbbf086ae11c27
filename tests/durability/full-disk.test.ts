import { Connection } from '../../server/adapters/sqlite/connection';
import { SqliteStore } from '../../server/adapters/sqlite/sqlite-store';
import { createTables } from '../../server/adapters/sqlite/create-tables';
import { StoreUnavailable } from '../../server/ports/store-errors';
import { testCollections } from '../support/store-documents';
import {
  openWorkplace,
  startWriters,
  wholeOperations,
  wholeOperationsIn,
  type Workplace,
} from '../support/store-writers';
import { writeOnce, WRITER_COUNT } from '../support/store-write-once';

const ROUNDS = 20;

describe('a store whose disk is full', () => {
  let workplace: Workplace;
  beforeEach(() => {
    workplace = openWorkplace();
  });
  afterEach(() => {
    workplace.remove();
  });

  test('acknowledges nothing of a group that ran out of pages, keeps what it had, and goes on when there is room', async () => {
    const writer = new Connection(workplace.database, 'write');
    writer.execute('PRAGMA journal_mode = WAL; PRAGMA max_page_count = 120');
    createTables(writer, testCollections);
    const store = new SqliteStore({ writer, reader: new Connection(workplace.database, 'read') }, testCollections);
    const told = new Map<string, unknown>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const names = Array.from({ length: WRITER_COUNT }, (_, index) => `${round}-${index}`);
      const outcomes = await Promise.allSettled(names.map((name) => writeOnce(store, name)));
      outcomes.forEach((outcome, index) =>
        told.set(names[index]!, outcome.status === 'fulfilled' ? 'acknowledged' : outcome.reason),
      );
    }
    const there = await wholeOperations(store);
    const refused = [...told.values()].filter((answer) => answer !== 'acknowledged');
    expect(refused.length).toBeGreaterThan(WRITER_COUNT);
    expect(refused.every((answer) => answer instanceof StoreUnavailable)).toBe(true);
    expect([...there].sort()).toEqual(
      [...told].flatMap(([name, answer]) => (answer === 'acknowledged' ? [name] : [])).sort(),
    );
    expect(there.size).toBeGreaterThan(WRITER_COUNT);

    writer.execute('PRAGMA max_page_count = 100000');
    await writeOnce(store, 'room-again');
    expect(await wholeOperations(store)).toContain('room-again');
    await store.close();
  });

  const onUnix = process.platform === 'win32' ? test.skip : test;

  onUnix(
    'loses nothing acknowledged when the file system refuses to write a commit',
    async () => {
      // The shell's unit is 512 or 1024 bytes; either way the log of commits runs into the limit.
      const script = 'trap "" XFSZ; ulimit -f 1500; exec "$0" "$@"';
      const run = startWriters('sh', [
        '-c',
        script,
        process.execPath,
        workplace.program,
        workplace.database,
        'r',
        '6000',
      ]);
      const told = await run.answers;
      const named = (answer: string) => [...told].flatMap(([name, given]) => (given === answer ? [name] : []));
      const there = await wholeOperationsIn(workplace.database);
      expect(named('acknowledged').filter((name) => !there.has(name))).toEqual([]);
      expect(named('StoreUnavailable').filter((name) => there.has(name))).toEqual([]);
      expect(new Set(told.values()).size).toBeGreaterThan(1);
      expect(named('acknowledged').length).toBeGreaterThan(WRITER_COUNT);
      expect(named('acknowledged').length + named('StoreUnavailable').length + named('OutcomeUnknown').length).toBe(
        6_000,
      );
    },
    20_000,
  );
});
