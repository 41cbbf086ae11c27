import * as sdk from 'wx-server-sdk';
import { openCloudStore, type OpenedCloudStore } from '../support/cloud/open-cloud-store';
import { testCollections } from '../support/store-documents';

jest.setTimeout(60_000);

/** The SDK's database with everything that the store leaves alone. */
interface WholeDatabase {
  readonly command: { readonly set: (value: object) => object };
  collection(name: string): WholeCollection;
  runTransaction<Value>(work: (tx: WholeTransaction) => Promise<Value>, times?: number): Promise<Value>;
  startTransaction(): Promise<WholeTransaction>;
}

interface Instance {
  database(): WholeDatabase;
}

interface WholeTransaction {
  collection(name: string): WholeCollection;
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
}

interface WholeCollection extends WholeQuery {
  doc(id: string): WholeDocument;
  add(options: { data: object }): Promise<unknown>;
  aggregate(): { facet?: (stages: object) => unknown };
}

interface WholeDocument {
  get(): Promise<{ data: Record<string, unknown> | null }>;
  set(options: { data: object }): Promise<{ stats: { created: number; updated: number } }>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
}

interface WholeQuery {
  where(condition: object): WholeQuery;
  get(): Promise<{ data: readonly unknown[] }>;
  count(): Promise<{ total: number }>;
  remove(): Promise<unknown>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
}

/** What `wx-server-sdk` 4.0.2 does against expectation. An upgrade that changes one of these has to be looked at. */
describe('the traps of the SDK are where the store expects them', () => {
  let opened: OpenedCloudStore;
  let database: WholeDatabase;
  beforeEach(async () => {
    opened = await openCloudStore({ collections: testCollections });
    database = opened.database as unknown as WholeDatabase;
    await database.collection('things').add({ data: { _id: 'a', n: 1 } });
  });
  afterEach(() => opened.close());

  const committed = (id: string) => opened.environment.committed('things', id);

  test('the version is the one that was looked at', () => {
    expect((sdk as unknown as { version: string }).version).toBe('4.0.2');
  });

  test('runTransaction gives up at once when a document call meets a conflict', async () => {
    opened.environment.order('conflictAtWrite');
    let runs = 0;
    const run = database.runTransaction(async (tx) => {
      runs += 1;
      await tx
        .collection('things')
        .doc('a')
        .update({ data: { n: 2 } });
    });
    await expect(run).rejects.toMatchObject({ errCode: -501001 });
    await expect(run).rejects.not.toHaveProperty('code', 'DATABASE_TRANSACTION_CONFLICT');
    expect(runs).toBe(1);
  });

  test('runTransaction does retry a conflict at the commit, without a pause', async () => {
    opened.environment.order('conflictAtCommit');
    let runs = 0;
    await database
      .runTransaction(async (tx) => {
        runs += 1;
        await tx
          .collection('things')
          .doc('a')
          .update({ data: { n: 2 } });
      })
      .catch(() => null);
    expect(runs).toBeGreaterThan(1);
  });

  test('a where().update() inside a transaction escapes it and survives its rollback', async () => {
    const tx = await database.startTransaction();
    await tx
      .collection('things')
      .where({ _id: 'a' })
      .update({ data: { leaked: true } });
    await tx.rollback();
    expect(committed('a')).toMatchObject({ leaked: true });
  });

  test('where().remove() and where().count() know of no transaction either', async () => {
    const tx = await database.startTransaction();
    await tx
      .collection('things')
      .doc('new')
      .set({ data: { n: 1 } });
    expect(await tx.collection('things').where({ _id: 'new' }).count()).toMatchObject({ total: 0 });
    await tx.collection('things').where({ _id: 'a' }).remove();
    await tx.rollback();
    expect(committed('a')).toBeNull();
  });

  test('of a code that the SDK does not know nothing but the text is left', async () => {
    const failed = database.collection('nowhere').where({}).get();
    await expect(failed).rejects.toMatchObject({ errCode: -502005 });
    const refused = database.collection('things').add({ data: { _id: 'a' } });
    await expect(refused).rejects.not.toHaveProperty('code', 'DATABASE_DUPLICATE_WRITE');
  });

  test('set in a transaction always says that it created nothing', async () => {
    const tx = await database.startTransaction();
    const { stats } = await tx
      .collection('things')
      .doc('new')
      .set({ data: { n: 1 } });
    await tx.commit();
    expect(stats).toEqual({ created: 0, updated: 0 });
    expect(committed('new')).toMatchObject({ n: 1 });
  });

  test('of a duplicate id nothing but the text is left', async () => {
    for (const form of [1, 2]) {
      const failed = database.collection('things').add({ data: { _id: 'a', form } });
      await expect(failed).rejects.toMatchObject({ errMsg: expect.stringMatching(/E11000 duplicate key/) as string });
    }
  });

  test('an update that meets nothing succeeds', async () => {
    const nobody = database.collection('things').doc('nobody');
    expect(await nobody.update({ data: { n: 2 } })).toMatchObject({ stats: { updated: 0 } });
  });

  test('an object in an update is merged and not replaced, unless it is wrapped', async () => {
    await database
      .collection('things')
      .doc('a')
      .update({ data: { deep: { old: 1 } } });
    await database
      .collection('things')
      .doc('a')
      .update({ data: { deep: { next: 2 } } });
    expect(committed('a')).toMatchObject({ deep: { old: 1, next: 2 } });
    await database
      .collection('things')
      .doc('a')
      .update({ data: { deep: database.command.set({ last: 3 }) } });
    expect(committed('a')?.['deep']).toEqual({ last: 3 });
  });

  test('without a limit a query gives a hundred', async () => {
    for (let index = 0; index < 120; index += 1)
      await database.collection('notes').add({ data: { _id: `n${String(index)}` } });
    expect((await database.collection('notes').where({}).get()).data).toHaveLength(100);
  });

  test('a missing document throws, unless the database was opened with throwOnNotFound: false', async () => {
    expect(await database.collection('things').doc('nobody').get()).toMatchObject({ data: null });
  });

  test('without that option it throws, with a text that names the document and a number that names nothing', async () => {
    const { createNewInstance } = sdk as unknown as { createNewInstance: (config: object) => Instance };
    const strict = createNewInstance({ ...opened, serviceUrl: opened.url, secretId: 'x', secretKey: 'x' }).database();
    await expect(strict.collection('things').doc('nobody').get()).rejects.toMatchObject({
      errCode: -1,
      errMsg: expect.stringMatching(/document with _id nobody does not exist/) as string,
    });
  });

  test('a set that carries an _id is refused before it is sent', async () => {
    const a = database.collection('things').doc('a');
    await expect(a.set({ data: { _id: 'a' } })).rejects.toMatchObject({ errCode: -501007 });
  });

  test('stages that the types offer are not there', () => {
    expect(() => database.collection('things').aggregate().facet?.({})).toThrow(TypeError);
  });

  test('a commit whose answer is lost looks like any broken line', async () => {
    const tx = await database.startTransaction();
    await tx
      .collection('things')
      .doc('a')
      .update({ data: { n: 2 } });
    opened.environment.order('lostReply');
    await expect(tx.commit()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(committed('a')).toMatchObject({ n: 2 });
  });
});
