import { thing, things, counter, counters } from '../support/store-documents';
import type { StoreOfCase } from './store-conformance';

const PAYLOADS: readonly (readonly [name: string, payload: unknown])[] = [
  ['an empty text', ''],
  ['Chinese text', '连续打卡 7 天，奖励 50 积分'],
  ['an emoji of several code points', '👩‍👩‍👧‍👦🏳️‍🌈'],
  ['quotes, percent signs and backslashes', `'"\`%_\\ ; DROP TABLE things; --`],
  ['line breaks and tabs', 'a\nb\r\n\tc'],
  ['a text of 50 000 characters', '群'.repeat(50_000)],
  ['zero', 0],
  ['a negative number', -5],
  ['a fraction', 0.1 + 0.2],
  ['the largest safe integer', Number.MAX_SAFE_INTEGER],
  ['an instant in milliseconds', 1_795_392_000_000],
  ['true and false', [true, false]],
  ['null', null],
  ['an empty list', []],
  ['an empty object', {}],
  ['lists in lists', [[1, [2, [3]]], []]],
  ['a deep object', { a: { b: { c: { d: { e: [{ f: 'g' }] } } } } }],
  ['a field called version', { version: 9, id: 'inner' }],
];

const IDS = [
  'm:1',
  'g1:m1:2026-11-23',
  '群-1',
  '🍇',
  "o'clock",
  '50%_off',
  'a b',
  'x'.repeat(200),
  'constructor',
  'A',
  'a',
];

export function documentCases(store: StoreOfCase): void {
  test.each(PAYLOADS)('%s comes back as it was written', async (_name, payload) => {
    await store().transact((tx) => tx.create(things, thing('t', { payload })));
    expect(await store().get(things, 't')).toEqual({ ...thing('t', { payload }), version: 1 });
  });

  test.each(IDS)('a document can have the id %s', async (id) => {
    await store().transact((tx) => tx.create(things, thing(id)));
    expect((await store().get(things, id))?.id).toBe(id);
    expect((await store().transact((tx) => tx.get(things, id)))?.id).toBe(id);
  });

  test('ids that differ only in case are different documents', async () => {
    await store().transact((tx) => tx.create(things, thing('a', { rank: 1 })));
    await store().transact((tx) => tx.create(things, thing('A', { rank: 2 })));
    expect((await store().get(things, 'a'))?.rank).toBe(1);
  });

  test('a document that does not exist reads as null', async () => {
    expect(await store().get(things, 'nobody')).toBeNull();
    expect(await store().transact((tx) => tx.get(things, 'nobody'))).toBeNull();
  });

  test('two collections may use the same id', async () => {
    await store().transact(async (tx) => {
      await tx.create(things, thing('same'));
      await tx.create(counters, counter('same'));
    });
    expect((await store().get(things, 'same'))?.group).toBe('a');
    expect((await store().get(counters, 'same'))?.left).toBe(10);
  });

  test('a field that is undefined is not stored', async () => {
    await store().transact((tx) => tx.create(things, thing('t', { payload: undefined })));
    expect(Object.keys((await store().get(things, 't'))!).sort()).toEqual(['group', 'id', 'rank', 'schema', 'version']);
  });

  test('what a reader does to a document does not change the store', async () => {
    await store().transact((tx) => tx.create(things, thing('t', { payload: { list: [1] } })));
    const read = (await store().get(things, 't')) as unknown as { payload: { list: number[] } };
    change(() => read.payload.list.push(2));
    expect((await store().get(things, 't'))?.payload).toEqual({ list: [1] });
  });

  test('what a writer does to a document after the write does not change the store', async () => {
    const payload = { list: [1] };
    await store().transact(async (tx) => {
      await tx.create(things, thing('t', { payload }));
      payload.list.push(2);
    });
    expect((await store().get(things, 't'))?.payload).toEqual({ list: [1] });
  });

  test('what is done to a document read in a transaction does not change what the transaction reads next', async () => {
    await store().transact((tx) => tx.create(things, thing('t', { payload: { list: [1] } })));
    const second = await store().transact(async (tx) => {
      const first = (await tx.get(things, 't')) as unknown as { payload: { list: number[] } };
      change(() => first.payload.list.push(2));
      return tx.get(things, 't');
    });
    expect(second?.payload).toEqual({ list: [1] });
  });

  test('getMany answers in the order asked, with null for what is missing and twice for what is asked twice', async () => {
    await store().transact(async (tx) => {
      await tx.create(things, thing('a'));
      await tx.create(things, thing('b'));
    });
    const answer = await store().getMany(things, ['b', 'nobody', 'a', 'b']);
    expect(answer.map((document) => document?.id ?? null)).toEqual(['b', null, 'a', 'b']);
  });

  test('getMany of nothing is nothing', async () => {
    expect(await store().getMany(things, [])).toEqual([]);
  });

  test('getMany takes a hundred ids', async () => {
    await store().transact((tx) => tx.create(things, thing('7')));
    const answer = await store().getMany(
      things,
      Array.from({ length: 100 }, (_, index) => String(index)),
    );
    expect(answer.flatMap((document, index) => (document === null ? [] : [index]))).toEqual([7]);
  });
}

/** Changing a frozen document throws, and that is as good as changing a copy. */
function change(attempt: () => void): void {
  try {
    attempt();
  } catch (error) {
    expect((error as Error).name).toBe('TypeError');
  }
}
