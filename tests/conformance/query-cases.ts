import type { Filter, Query } from '../../server/ports/store';
import { notes, thing, things, type Thing } from '../support/store-documents';
import type { StoreOfCase } from './store-conformance';

const SEEDED: readonly Thing[] = [
  thing('a1', { rank: 1, isOpen: true }),
  thing('a2', { rank: 2, isOpen: false }),
  thing('a3', { rank: 2, isOpen: true }),
  thing('a4', { rank: 10, isOpen: true }),
  thing('a5', { rank: -3 }),
  thing('b1', { group: 'b', rank: null, isOpen: true }),
  thing('b2', { group: 'b', rank: 0.5 }),
  thing('b3', { group: 'b', rank: 5 }),
  thing('c1', { group: 'c', rank: '2026-11-01' }),
  thing('c2', { group: 'c', rank: '2026-11-23' }),
  thing('c3', { group: 'c', rank: '2026-12-01' }),
  thing('c4', { group: 'c', rank: '群' }),
  thing('c5', { group: 'c', rank: '🍇' }),
  thing('c6', { group: 'c', rank: '\uffee' }),
  thing('d1', { group: 'd', rank: 7 }),
  thing('d2', { group: 'd', rank: 'seven' }),
];

type Case = readonly [name: string, query: Omit<Query<Thing>, 'limit'> & { readonly limit?: number }, ids: string];

const QUERIES: readonly Case[] = [
  ['equal alone is ordered by id', { equal: { isOpen: true } }, 'a1 a3 a4 b1'],
  ['false is a value', { equal: { isOpen: false } }, 'a2'],
  [
    'null finds what is missing',
    { equal: { group: 'b', isOpen: null }, order: { field: 'rank', direction: 'up' } },
    'b2 b3',
  ],
  ['null finds null', { equal: { rank: null } }, 'b1'],
  ['equal by number', { equal: { rank: 2 } }, 'a2 a3'],
  ['equal by text', { equal: { rank: '2026-11-23' } }, 'c2'],
  ['nothing equal finds nothing', { equal: { group: 'nobody' }, order: { field: 'rank', direction: 'up' } }, ''],
  [
    'two fields must both be equal',
    { equal: { group: 'a', isOpen: true }, order: { field: 'rank', direction: 'up' } },
    'a1 a3 a4',
  ],
  [
    'fields may be named in any order',
    { equal: { isOpen: true, group: 'a' }, order: { field: 'rank', direction: 'up' } },
    'a1 a3 a4',
  ],
  ['order up, ties by id', { equal: { group: 'a' }, order: { field: 'rank', direction: 'up' } }, 'a5 a1 a2 a3 a4'],
  [
    'order down, ties by id from the end',
    { equal: { group: 'a' }, order: { field: 'rank', direction: 'down' } },
    'a4 a3 a2 a1 a5',
  ],
  ['null comes before every number', { equal: { group: 'b' }, order: { field: 'rank', direction: 'up' } }, 'b1 b2 b3'],
  ['numbers come before texts', { equal: { group: 'd' }, order: { field: 'rank', direction: 'up' } }, 'd1 d2'],
  [
    'texts are ordered by code point',
    { equal: { group: 'c' }, order: { field: 'rank', direction: 'up' } },
    'c1 c2 c3 c4 c6 c5',
  ],
  ['no filter is ordered by id', { equal: {}, limit: 4 }, 'a1 a2 a3 a4'],
  ['no filter, by id from the end', { equal: {}, order: { field: 'id', direction: 'down' }, limit: 3 }, 'd2 d1 c6'],
  [
    'no filter, ordered by an indexed field',
    { equal: {}, order: { field: 'rank', direction: 'up' }, limit: 4 },
    'b1 a5 b2 a1',
  ],
  ['from includes its bound', { equal: { group: 'a' }, range: { field: 'rank', from: 2 } }, 'a2 a3 a4'],
  ['after leaves its bound out', { equal: { group: 'a' }, range: { field: 'rank', after: 2 } }, 'a4'],
  ['to includes its bound', { equal: { group: 'a' }, range: { field: 'rank', to: 2 } }, 'a5 a1 a2 a3'],
  ['before leaves its bound out', { equal: { group: 'a' }, range: { field: 'rank', before: 2 } }, 'a5 a1'],
  ['bounds on both sides', { equal: { group: 'a' }, range: { field: 'rank', from: 1, before: 10 } }, 'a1 a2 a3'],
  [
    'every bound given must hold',
    { equal: { group: 'a' }, range: { field: 'rank', from: 1, after: 1, to: 10, before: 10 } },
    'a2 a3',
  ],
  ['an empty range', { equal: { group: 'a' }, range: { field: 'rank', after: 10, before: 1 } }, ''],
  ['a range of negative numbers', { equal: { group: 'a' }, range: { field: 'rank', from: -3, before: 0 } }, 'a5'],
  ['a range of fractions', { equal: { group: 'b' }, range: { field: 'rank', after: 0.4, to: 0.5 } }, 'b2'],
  [
    'a range of days',
    { equal: { group: 'c' }, range: { field: 'rank', from: '2026-11-01', before: '2026-12-01' } },
    'c1 c2',
  ],
  ['a range never finds null', { equal: { group: 'b' }, range: { field: 'rank', before: 100 } }, 'b2 b3'],
  ['a range of numbers finds no text', { equal: { group: 'd' }, range: { field: 'rank', from: 0 } }, 'd1'],
  ['a range of texts finds no number', { equal: { group: 'd' }, range: { field: 'rank', to: 'zzz' } }, 'd2'],
  [
    'a range from the end',
    { equal: { group: 'a' }, range: { field: 'rank', to: 2 }, order: { field: 'rank', direction: 'down' } },
    'a3 a2 a1 a5',
  ],
  ['a cursor by id', { equal: {}, range: { field: 'id', after: 'c5' } }, 'c6 d1 d2'],
  ['a cursor by id within equals', { equal: { isOpen: true }, range: { field: 'id', after: 'a1' } }, 'a3 a4 b1'],
  [
    'a cursor by id from the end',
    { equal: { isOpen: true }, range: { field: 'id', before: 'a4' }, order: { field: 'id', direction: 'down' } },
    'a3 a1',
  ],
  [
    'the limit cuts the answer',
    { equal: { group: 'a' }, order: { field: 'rank', direction: 'up' }, limit: 2 },
    'a5 a1',
  ],
];

const COUNTS: readonly (readonly [name: string, filter: Filter<Thing>, count: number])[] = [
  ['everything', { equal: {} }, 16],
  ['what is equal', { equal: { isOpen: true } }, 4],
  ['what is equal by the first field of an index', { equal: { group: 'a' } }, 5],
  ['what is missing', { equal: { group: 'b', isOpen: null } }, 2],
  ['a range', { equal: { group: 'a' }, range: { field: 'rank', after: 1, to: 10 } }, 3],
  ['nothing', { equal: { group: 'nobody' } }, 0],
];

export function queryCases(store: StoreOfCase): void {
  beforeEach(() =>
    store().transact(async (tx) => {
      for (const seeded of SEEDED) await tx.create(things, seeded);
    }),
  );

  test('what a sparse index leaves out is there, and changes into and out of its lists', async () => {
    await store().transact(async (tx) => {
      await tx.create(notes, thing('n1', { group: '' }));
      await tx.create(notes, thing('n2'));
      await tx.create(notes, thing('n3'));
    });
    await store().transact(async (tx) => {
      const [in1, out3] = [(await tx.get(notes, 'n1'))!, (await tx.get(notes, 'n3'))!];
      await tx.replace(notes, in1, thing('n1'));
      await tx.replace(notes, out3, thing('n3', { group: '' }));
    });
    const listed = await store().query(notes, { equal: { group: 'a' }, limit: 10 });
    expect(listed.map(({ id }) => id)).toEqual(['n1', 'n2']);
    expect(await store().query(notes, { equal: {}, range: { field: 'group', after: '' }, limit: 10 })).toEqual(listed);
    expect((await store().get(notes, 'n3'))?.group).toBe('');
    expect(await store().count(notes, { equal: {} })).toBe(3);
  });

  test.each(QUERIES)('a query answers right: %s', async (_name, query, ids) => {
    const answer = await store().query(things, { limit: 100, ...query });
    expect(answer.map(({ id }) => id).join(' ')).toBe(ids);
  });

  test.each(COUNTS)('a count answers right: %s', async (_name, filter, count) => {
    expect(await store().count(things, filter)).toBe(count);
  });

  test('a query gives whole documents with their versions', async () => {
    await store().transact(async (tx) => {
      const read = (await tx.get(things, 'a4'))!;
      await tx.replace(things, read, thing('a4', { rank: 11, payload: ['新'] }));
    });
    const answer = await store().query(things, { equal: { group: 'a' }, range: { field: 'rank', from: 11 }, limit: 1 });
    expect(answer).toEqual([{ ...thing('a4', { rank: 11, payload: ['新'] }), version: 2 }]);
  });

  test('a changed document is found under its new value only', async () => {
    await store().transact(async (tx) => {
      const read = (await tx.get(things, 'a1'))!;
      await tx.replace(things, read, { ...read, group: 'z' });
    });
    expect(await store().count(things, { equal: { group: 'z' } })).toBe(1);
    expect(await store().count(things, { equal: { group: 'a' } })).toBe(4);
  });

  test('a removed document is not found', async () => {
    await store().transact(async (tx) => tx.remove(things, (await tx.get(things, 'a1'))!));
    expect(await store().count(things, { equal: { group: 'a' } })).toBe(4);
  });

  test('pages by a unique field see every document once', async () => {
    await store().transact(async (tx) => {
      for (let index = 0; index < 60; index += 1)
        await tx.create(things, thing(`p${index}`, { group: 'p', rank: index }));
    });
    const seen: string[] = [];
    for (let after = -1; seen.length < 60; after += 7) {
      const page = await store().query(things, { equal: { group: 'p' }, range: { field: 'rank', after }, limit: 7 });
      seen.push(...page.map(({ id }) => id));
    }
    expect(seen).toEqual(Array.from({ length: 60 }, (_, index) => `p${index}`));
  });
}
