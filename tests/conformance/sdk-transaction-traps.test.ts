import { openCloudStore, type OpenedCloudStore } from '../support/cloud/open-cloud-store';
import type { WholeDatabase } from '../support/cloud/whole-database';
import { testCollections } from '../support/store-documents';

jest.setTimeout(60_000);

/** What the transactions of `wx-server-sdk` 4.0.2 do against expectation (P-e to P-i). */
describe('the traps of the SDK around transactions are where the store expects them', () => {
  let opened: OpenedCloudStore;
  let database: WholeDatabase;
  beforeEach(async () => {
    opened = await openCloudStore({ collections: testCollections });
    database = opened.database as unknown as WholeDatabase;
    await database.collection('things').add({ data: { _id: 'a', n: 1 } });
  });
  afterEach(() => opened.close());

  const committed = (id: string) => opened.environment.committed('things', id);
  const sent = (action: string): number => opened.environment.requests.get(`database.${action}`) ?? 0;

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
    expect({ runs, rollbacks: sent('abortTransaction') }).toEqual({ runs: 1, rollbacks: 1 });
  });

  test.each([
    { told: 'nothing', times: undefined, attempts: 4 },
    { told: '0', times: 0, attempts: 1 },
    { told: '1', times: 1, attempts: 2 },
    { told: '5', times: 5, attempts: 6 },
  ])(
    'runTransaction takes its second argument for retries: told $told, it makes $attempts attempts at what conflicts at the commit',
    async ({ times, attempts }) => {
      opened.environment.setFaults({ conflictAtCommit: 1 });
      let runs = 0;
      const run = database.runTransaction(async (tx) => {
        runs += 1;
        // Another document each time: what an attempt has locked stays locked, see below.
        const mine = tx.collection('things').doc(`n${String(runs)}`);
        await mine.set({ data: { n: 1 } });
      }, times);
      await expect(run).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' });
      expect(runs).toBe(attempts);
      expect(sent('commitTransaction')).toBe(attempts);
    },
  );

  test('runTransaction begins again without a pause', async () => {
    opened.environment.setFaults({ conflictAtCommit: 1 });
    const beganAtMs: number[] = [];
    const run = database.runTransaction(() => {
      beganAtMs.push(performance.now());
      return Promise.resolve();
    });
    await expect(run).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' });
    const gaps = beganAtMs.slice(1).map((atMs, index) => atMs - beganAtMs[index]!);
    // The quickest one: a busy machine slows one attempt down, a back-off every one.
    expect(gaps).toHaveLength(3);
    expect(Math.min(...gaps)).toBeLessThan(100);
  });

  test('runTransaction rolls back nothing between its attempts: the second one meets the locks of the first', async () => {
    opened.environment.order('conflictAtCommit');
    let runs = 0;
    const run = database.runTransaction(async (tx) => {
      runs += 1;
      await tx
        .collection('things')
        .doc('a')
        .update({ data: { n: 2 } });
    });
    await expect(run).rejects.toMatchObject({ errCode: -501001 });
    expect({ runs, rollbacks: sent('abortTransaction') }).toEqual({ runs: 2, rollbacks: 1 });
  });

  test('runTransaction does retry what throws the code of a conflict itself', async () => {
    let runs = 0;
    const conflict = Object.assign(new Error('conflict'), { code: 'DATABASE_TRANSACTION_CONFLICT' });
    const run = database.runTransaction(() => {
      runs += 1;
      return Promise.reject(conflict);
    });
    await expect(run).rejects.toBe(conflict);
    expect(runs).toBe(4);
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
