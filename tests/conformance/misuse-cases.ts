import { ask, type GuardedUpdate, type Query, type Store, type Transaction } from '../../server/ports/store';
import { StoreMisuse } from '../../server/ports/store-errors';
import { snapshotStore } from '../support/store-snapshot';
import {
  counter,
  counters,
  notes,
  testCollections,
  thing,
  things,
  type Counter,
  type Thing,
} from '../support/store-documents';
import type { StoreOfCase } from './store-conformance';

const RANKED = { field: 'rank', direction: 'up' } as const;

const QUERIES: readonly (readonly [name: string, query: unknown])[] = [
  ['without a limit', { equal: {} }],
  ['with a limit of 0', { equal: {}, limit: 0 }],
  ['with a limit of 101', { equal: {}, limit: 101 }],
  ['with half a limit', { equal: {}, limit: 1.5 }],
  ['with a limit that is no number', { equal: {}, limit: Number.NaN }],
  ['by a field without an index', { equal: { payload: 'x' }, limit: 1 }],
  ['by fields that no index holds together', { equal: { rank: 1, group: 'a', schema: 1 }, limit: 1 }],
  [
    'by the second field of an index',
    { equal: { isOpen: true }, order: { field: 'group', direction: 'up' }, limit: 1 },
  ],
  ['in an order that its index does not have', { equal: { isOpen: true }, order: RANKED, limit: 1 }],
  ['by part of an index in the order of ids', { equal: { group: 'a' }, limit: 1 }],
  ['in an order without an index', { equal: {}, order: { field: 'payload', direction: 'up' }, limit: 1 }],
  [
    'with a range on one field and the order on another',
    { equal: { group: 'a' }, range: { field: 'schema', from: 1 }, order: RANKED, limit: 1 },
  ],
  ['with a range without a bound', { equal: { group: 'a' }, range: { field: 'rank' }, limit: 1 }],
  [
    'with a range between a number and a text',
    { equal: { group: 'a' }, range: { field: 'rank', from: 1, to: '2' }, limit: 1 },
  ],
  ['that compares with undefined', { equal: { isOpen: undefined }, limit: 1 }],
  ['that compares with an object', { equal: { isOpen: { $ne: true } }, limit: 1 }],
];

const UPDATES: readonly (readonly [name: string, update: unknown])[] = [
  ['that changes nothing', { where: {}, patch: {} }],
  ['that sets nothing but undefined', { where: {}, patch: { set: { status: undefined } } }],
  ['that changes a field twice', { where: {}, patch: { set: { left: 1 }, add: { left: 1 } } }],
  ['that changes the id', { where: {}, patch: { set: { id: 'x' } } }],
  ['that changes the version', { where: {}, patch: { add: { version: 1 } } }],
  ['that adds to a text', { where: {}, patch: { add: { status: 1 } } }],
  ['that pushes to a number', { where: {}, patch: { push: { left: 'x' } } }],
];

type Nested = readonly [name: string, call: (store: Store) => Promise<unknown>];

const NESTED: readonly Nested[] = [
  ['get', (store) => store.get(things, 'a')],
  ['getMany', (store) => store.getMany(things, ['a'])],
  ['query', (store) => store.query(things, { equal: {}, limit: 1 })],
  ['count', (store) => store.count(things, { equal: {} })],
  ['together', (store) => store.together([ask.get(things, 'a')])],
  ['guarded', (store) => store.guarded(counters, 'c', { where: {}, patch: { add: { left: 1 } } })],
  ['transact', (store) => store.transact((inner) => inner.get(things, 'a'))],
];

const WRONG_KIND: readonly (readonly [name: string, call: (tx: Transaction) => Promise<void>])[] = [
  ['replace', async (tx) => tx.replace(counters, (await tx.get(counters, 'c'))!, counter('c'))],
  ['touch', async (tx) => tx.touch(counters, (await tx.get(counters, 'c'))!)],
  ['remove', async (tx) => tx.remove(counters, (await tx.get(counters, 'c'))!)],
];

export function misuseCases(store: StoreOfCase): void {
  beforeEach(() =>
    store().transact(async (tx) => {
      await tx.create(things, thing('a'));
      await tx.create(counters, counter('c'));
    }),
  );

  async function expectRefused(call: () => Promise<unknown>): Promise<void> {
    const before = await snapshotStore(store(), testCollections);
    await expect(call()).rejects.toBeInstanceOf(StoreMisuse);
    expect(await snapshotStore(store(), testCollections)).toBe(before);
  }

  test.each(QUERIES)('a query %s is refused', (_name, query) =>
    expectRefused(() => store().query(things, query as Query<Thing>)),
  );

  test('a count by a field without an index is refused', () =>
    expectRefused(() => store().count(things, { equal: { payload: null } })));

  test.each([
    ['that asks for what a sparse index leaves out', { equal: { group: '' }, limit: 1 }],
    [
      'with a range that reaches what a sparse index leaves out',
      { equal: {}, range: { field: 'group', to: 'b' }, limit: 1 },
    ],
  ])('a query %s is refused', (_name, query) => expectRefused(() => store().query(notes, query as Query<Thing>)));

  test('getMany of 101 ids is refused', () =>
    expectRefused(() => store().getMany(things, Array.from({ length: 101 }, String))));

  test.each(UPDATES)('a guarded update %s is refused', (_name, update) =>
    expectRefused(() => store().guarded(counters, 'c', update as GuardedUpdate<Counter>)),
  );

  test('a guarded update of what transactions change is refused', () =>
    expectRefused(() => store().guarded(things, 'a', { where: {}, patch: { set: { rank: 1 } } })));

  test.each(WRONG_KIND)('%s of what guarded updates change is refused', (_name, call) =>
    expectRefused(() => store().transact(call)),
  );

  test.each(NESTED)('%s on the store inside a transaction is refused and does not hang', (_name, call) =>
    expectRefused(() =>
      store().transact(async (tx) => {
        await tx.create(things, thing('b'));
        await call(store());
      }),
    ),
  );

  test('a nested call is refused however deep it lies', () =>
    expectRefused(() =>
      store().transact(async (tx) => {
        const read = async () => {
          await tx.get(things, 'a');
          return deeper();
        };
        const deeper = async () => {
          await Promise.resolve();
          return store().get(things, 'a');
        };
        return read();
      }),
    ));

  test('the store can be called again right after a transaction, and while one is under way elsewhere', async () => {
    const [written, read] = await Promise.all([
      store().transact((tx) => tx.get(things, 'a')),
      store().get(things, 'a'),
    ]);
    expect(written).toEqual(read);
  });

  test('replace cannot give a document another id', () =>
    expectRefused(() => store().transact(async (tx) => tx.replace(things, (await tx.get(things, 'a'))!, thing('b')))));

  test('a document without an id is refused', () =>
    expectRefused(() => store().transact((tx) => tx.create(things, thing('')))));

  test('a transaction that has ended takes no more calls', async () => {
    let kept: Transaction | undefined;
    await store().transact((tx) => {
      kept = tx;
      return Promise.resolve();
    });
    await expectRefused(() => kept!.create(things, thing('late')));
  });

  test('a misuse that the work swallows still ends the transaction', () =>
    expectRefused(() =>
      store().transact(async (tx) => {
        await tx.create(things, thing('b'));
        await tx.touch(counters, (await tx.get(counters, 'c'))!).catch(() => null);
      }),
    ));
}
