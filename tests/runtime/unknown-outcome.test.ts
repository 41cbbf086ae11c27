import type { Store } from '../../server/ports/store';
import { Conflict, OutcomeUnknown, StoreUnavailable } from '../../server/ports/store-errors';
import { counters } from './toy-api';
import { createToyWorld } from './toy-world';

const KEY = 'key-000000000001';

describe('when the store misbehaves', () => {
  const failing =
    (error: () => Error, lands: boolean) =>
    (store: Store): Store => {
      let failures = 1;
      return {
        get: (from, id) => store.get(from, id),
        getMany: (from, ids) => store.getMany(from, ids),
        query: (from, query) => store.query(from, query),
        count: (from, filter) => store.count(from, filter),
        together: (reads) => store.together(reads),
        guarded: (into, id, update) => store.guarded(into, id, update),
        transact: async (work) => {
          if (failures === 0) return store.transact(work);
          failures -= 1;
          if (lands) await store.transact(work);
          throw error();
        },
      };
    };

  it.each([
    { why: 'the commit landed', lands: true },
    { why: 'the commit was lost', lands: false },
  ])('an unknown outcome is resolved before the phone is answered: $why', async ({ lands }) => {
    const troubled = await createToyWorld(failing(() => new OutcomeUnknown('no answer'), lands));
    expect(await troubled.li('toy.raise', { by: 3 }, KEY)).toEqual({ ok: true, data: { count: 3 } });
    expect((await troubled.store.get(counters, 'one'))?.count).toBe(3);
    await troubled.close();
  });

  it.each([
    { error: () => new Conflict('busy'), code: 'TRY_AGAIN' },
    { error: () => new StoreUnavailable('gone'), code: 'TRY_AGAIN' },
    { error: () => new TypeError('a bug'), code: 'INTERNAL' },
  ])('the phone hears $code and may send the same key again', async ({ error, code }) => {
    const troubled = await createToyWorld(failing(error, false));
    expect(await troubled.li('toy.raise', { by: 3 }, KEY)).toEqual({ ok: false, code });
    expect(await troubled.li('toy.raise', { by: 3 }, KEY)).toEqual({ ok: true, data: { count: 3 } });
    expect(troubled.log.errors).toHaveLength(code === 'INTERNAL' ? 1 : 0);
    await troubled.close();
  });

  it('a bug is logged with its operation and its request, and nothing that was sent', async () => {
    const bug = new TypeError('a bug');
    const troubled = await createToyWorld(failing(() => bug, false));
    await troubled.li('toy.raise', { by: 3, note: '别告诉' }, KEY);
    expect(troubled.log.errors).toEqual([{ event: 'call-failed', error: bug }]);
    expect(troubled.log.lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { event: 'call-failed', operation: 'toy.raise', requestId: 'r' },
    ]);
    await troubled.close();
  });

  it('what never got an answer is told as undecided, and not as a bug', async () => {
    const lost = (store: Store): Store => ({
      ...failing(() => new Error(), false)(store),
      transact: () => Promise.reject(new OutcomeUnknown('no answer')),
    });
    const troubled = await createToyWorld(lost);
    expect(await troubled.li('toy.raise', { by: 3 }, KEY)).toEqual({ ok: false, code: 'UNDECIDED' });
    expect(troubled.log.errors).toEqual([]);
    await troubled.close();
  });
});
