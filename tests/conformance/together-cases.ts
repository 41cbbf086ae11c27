import { ask, type Read, type Store } from '../../server/ports/store';
import { StoreMisuse } from '../../server/ports/store-errors';
import { counter, counters, notes, thing, things } from '../support/store-documents';
import type { StoreOfCase } from './store-conformance';

const ranked = (group: string, direction: 'up' | 'down', limit = 100) =>
  ask.query(things, { equal: { group }, order: { field: 'rank', direction }, limit });

/** What is asked for together, and the same asked one by one. */
const READS: readonly (readonly [string, Read<unknown>, (store: Store) => Promise<unknown>])[] = [
  ['a document', ask.get(things, 'a'), (store) => store.get(things, 'a')],
  ['a document that is not there', ask.get(things, 'nobody'), (store) => store.get(things, 'nobody')],
  ['a document of another collection', ask.get(counters, 'c'), (store) => store.get(counters, 'c')],
  ['documents', ask.getMany(things, ['b', 'nobody', 'a', 'b']), (s) => s.getMany(things, ['b', 'nobody', 'a', 'b'])],
  ['no documents', ask.getMany(things, []), (store) => store.getMany(things, [])],
  [
    'matches in order',
    ranked('a', 'up'),
    (store) => store.query(things, { equal: { group: 'a' }, order: { field: 'rank', direction: 'up' }, limit: 100 }),
  ],
  [
    'the last matches',
    ranked('a', 'down', 2),
    (store) => store.query(things, { equal: { group: 'a' }, order: { field: 'rank', direction: 'down' }, limit: 2 }),
  ],
  [
    'a range',
    ask.query(things, { equal: { group: 'a' }, range: { field: 'rank', after: 1, to: 3 }, limit: 10 }),
    (store) => store.query(things, { equal: { group: 'a' }, range: { field: 'rank', after: 1, to: 3 }, limit: 10 }),
  ],
  ['by id', ask.query(notes, { equal: {}, limit: 10 }), (store) => store.query(notes, { equal: {}, limit: 10 })],
  [
    'a number',
    ask.count(things, { equal: { isOpen: true } }),
    (store) => store.count(things, { equal: { isOpen: true } }),
  ],
  ['none', ask.count(things, { equal: { group: 'z' } }), (store) => store.count(things, { equal: { group: 'z' } })],
  [
    'what is null',
    ask.count(counters, { equal: { status: null } }),
    (s) => s.count(counters, { equal: { status: null } }),
  ],
];

const MISUSES: readonly (readonly [string, readonly Read<unknown>[]])[] = [
  ['nothing', []],
  ['thirteen', Array.from({ length: 13 }, () => ask.get(things, 'a'))],
  ['a query without an index', [ask.get(things, 'a'), ask.query(things, { equal: { payload: 'x' }, limit: 1 })]],
  ['a query without end', [ask.query(things, { equal: {}, limit: 101 })]],
  [
    'a hundred and one documents',
    [
      ask.getMany(
        things,
        Array.from({ length: 101 }, (_, at) => String(at)),
      ),
    ],
  ],
];

async function fill(store: Store): Promise<void> {
  await store.transact(async (tx) => {
    for (const [at, id] of ['a', 'b', 'd', 'e'].entries())
      await tx.create(things, thing(id, { rank: at, isOpen: at > 1, payload: { at, words: '群力 $eq' } }));
    await tx.create(things, thing('x', { group: 'other', rank: 1.5 }));
    await tx.create(counters, counter('c', { status: null, open: ['one'] }));
    await tx.create(counters, counter('c2', { status: null }));
    await tx.create(notes, thing('n', { group: 'a' }));
  });
}

export function togetherCases(store: StoreOfCase): void {
  test('what is asked together is answered in the order asked, as if each were asked alone', async () => {
    await fill(store());
    const alone = [];
    for (const [, , askAlone] of READS) alone.push(await askAlone(store()));
    expect(await store().together(READS.map(([, read]) => read))).toEqual(alone);
  });

  test.each(READS)('%s, alone in the request, is answered as ever', async (_what, read, askAlone) => {
    await fill(store());
    expect(await store().together([read])).toEqual([await askAlone(store())]);
  });

  test('where nothing is stored, nothing is found', async () => {
    const answers = await store().together(READS.map(([, read]) => read));
    const nothing = await Promise.all(READS.map(([, , askAlone]) => askAlone(store())));
    expect(answers).toEqual(nothing);
    expect(answers.slice(0, 4)).toEqual([null, null, null, [null, null, null, null]]);
  });

  test('an empty collection hides nothing of the others', async () => {
    await store().transact((tx) => tx.create(counters, counter('c')));
    const [none, one] = await store().together([ask.get(things, 'a'), ask.get(counters, 'c')]);
    expect([none, one?.left]).toEqual([null, 10]);
  });

  test('only what is committed is read', async () => {
    await fill(store());
    await store().transact(async (tx) => {
      const previous = (await tx.get(things, 'a'))!;
      await tx.replace(things, previous, thing('a', { rank: 9 }));
    });
    expect(await store().together([ask.get(things, 'a'), ranked('a', 'down', 1)])).toMatchObject([
      { rank: 9, version: 2 },
      [{ id: 'a', rank: 9 }],
    ]);
  });

  test.each(MISUSES)('%s is refused', async (_what, reads) => {
    await fill(store());
    await expect(store().together(reads)).rejects.toThrow(StoreMisuse);
  });
}
