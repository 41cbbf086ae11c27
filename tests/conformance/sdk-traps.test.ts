import * as sdk from 'wx-server-sdk';
import { openCloudStore, type OpenedCloudStore } from '../support/cloud/open-cloud-store';
import type { Instance, WholeDatabase } from '../support/cloud/whole-database';
import { testCollections } from '../support/store-documents';

jest.setTimeout(60_000);

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

  test('a code that the SDK knows has a number of its own', async () => {
    await expect(database.collection('nowhere').where({}).get()).rejects.toMatchObject({ errCode: -502005 });
  });

  test('of a code that the SDK does not know nothing but the text is left, under the number of everything', async () => {
    const tx = await database.startTransaction();
    await tx.commit();
    const late = tx
      .collection('things')
      .doc('a')
      .update({ data: { n: 2 } });
    await expect(late).rejects.toMatchObject({
      errCode: -501001,
      errMsg: expect.stringMatching(/TransactionNotExist/) as string,
    });
    await expect(late).rejects.not.toHaveProperty('code');
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
});
