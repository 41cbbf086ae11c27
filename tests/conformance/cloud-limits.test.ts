import { getDocument } from '../support/cloud/document-reads';
import { openCloudStore, type CloudStoreOptions, type OpenedCloudStore } from '../support/cloud/open-cloud-store';
import { testCollections } from '../support/store-documents';

jest.setTimeout(60_000);

/** As much of the SDK's database as asks for limits that the store never comes near. */
interface WholeDatabase {
  collection(name: string): {
    add(options: { data: object }): Promise<unknown>;
    where(condition: object): WholeQuery;
  };
  startTransaction(): Promise<WholeTransaction>;
}

interface Listed {
  readonly data: { readonly list: readonly string[] };
}

interface WholeQuery {
  limit(count: number): WholeQuery;
  skip(count: number): WholeQuery;
  get(): Promise<{ readonly data: readonly unknown[] }>;
  count(): Promise<{ readonly total: number }>;
}

interface WholeTransaction {
  collection(name: string): { add(options: { data: object }): Promise<unknown> };
  commit(): Promise<unknown>;
}

/** What the platform allows (`platform.md` §1.1, §2.1; reliability P-c). An emulator that allows more proves nothing. */
describe('the limits of the platform hold in the emulator, through the unmodified SDK', () => {
  let opened: OpenedCloudStore;
  let database: WholeDatabase;
  const open = async (options: Partial<CloudStoreOptions> = {}) => {
    opened = await openCloudStore({ collections: testCollections, ...options });
    database = opened.database as unknown as WholeDatabase;
  };
  afterEach(() => opened.close());

  /** Ten at a time: the SDK warns when more wait for one line. */
  async function fill(count: number, text = ''): Promise<void> {
    const ids = Array.from({ length: count }, (_, at) => `n${String(at)}`);
    while (ids.length > 0) {
      const some = ids.splice(0, 10);
      await Promise.all(some.map((_id) => database.collection('notes').add({ data: { _id, text } })));
    }
  }

  const sizeOf = async (query: WholeQuery): Promise<number> => (await query.get()).data.length;

  test('a query gives a hundred without a limit and a thousand with any above it; a count counts on', async () => {
    await open();
    await fill(1_010);
    const all = database.collection('notes').where({});
    expect(await sizeOf(all)).toBe(100);
    expect(await sizeOf(all.limit(1_000))).toBe(1_000);
    expect(await sizeOf(all.limit(5_000))).toBe(1_000);
    expect(await sizeOf(all.skip(1_000).limit(1_000))).toBe(10);
    expect((await all.count()).total).toBe(1_010);
    // The SDK asks for no more itself; who asks the wire for more is given no more either.
    const ask = { collectionName: 'notes', query: '{}' };
    const given = async (more: object) =>
      (await getDocument(opened.environment, { ...ask, ...more })) as unknown as Listed;
    expect((await given({ limit: 5_000 })).data.list).toHaveLength(1_000);
    expect((await given({})).data.list).toHaveLength(100);
  });

  test('a reply of more than a megabyte is refused, one below it is given', async () => {
    await open();
    await fill(12, 'x'.repeat(100_000));
    const all = database.collection('notes').where({});
    expect(await sizeOf(all.limit(10))).toBe(10);
    await expect(sizeOf(all.limit(12))).rejects.toMatchObject({ errMsg: expect.stringContaining('1MB') as string });
  });

  test('a transaction lives for thirty seconds and no longer', async () => {
    await open({ speed: 100 });
    const insert = async (id: string, afterMs: number): Promise<unknown> => {
      const tx = await database.startTransaction();
      await tx.collection('things').add({ data: { _id: id } });
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      return tx.commit();
    };
    await insert('soon', 100);
    await expect(insert('late', 400)).rejects.toMatchObject({
      message: expect.stringContaining('TransactionNotExist') as string,
    });
    expect(opened.environment.committed('things', 'soon')).not.toBeNull();
    expect(opened.environment.committed('things', 'late')).toBeNull();
  });
});
