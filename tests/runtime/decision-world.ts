import type { RefusalKind } from '../../contracts/operation';
import { openSqliteStore } from '../../server/adapters/sqlite/open-sqlite-store';
import { COLLECTIONS } from '../../server/documents/collections';
import { operations } from '../../server/documents/operations';
import { people } from '../../server/documents/people';
import type { Store } from '../../server/ports/store';
import { personIdOf } from '../../server/runtime/caller';
import type { DecisionRules } from '../../server/runtime/decide-in-transaction';
import type { Caller } from '../../server/runtime/handler';
import type { CallFacts } from '../../server/runtime/operation-record';
import { testKeys } from '../support/fake-ports';
import { shanghaiMs } from '../support/fixed-clock';
import { openidOf, seedPerson } from '../support/seed-people';
import { counters } from './toy-api';

export const LI = personIdOf(testKeys, openidOf('li'));
export const OPERATION_ID = 'op_0123456789abcdef';
export const NOON = shanghaiMs('2026-11-23 12:00');

export const FACTS: CallFacts = {
  ...{ operationId: OPERATION_ID, operation: 'toy.raise', audited: false, memberId: 'm_li', nowMs: NOON },
  ...{ caller: { personId: LI, entrance: 'wx_client' } as Caller, fields: { by: 'd1' } },
};

const KINDS: Readonly<Record<string, RefusalKind>> = { TOO_HIGH: 'final', WAIT: 'again', CLOSED: 'door' };

/** A store with one person, and the rules of a call of theirs. */
export async function createDecisionWorld() {
  const opened = openSqliteStore({ path: ':memory:', collections: [...COLLECTIONS, counters] });
  const { store } = opened;
  await seedPerson(store, testKeys, { name: 'li', groups: [{ groupId: 'g1', role: 'member' }] });
  const rules = (change: Partial<DecisionRules> = {}): DecisionRules => ({
    ...{ store, facts: FACTS, metered: false, knownPersonId: LI, kindOf: (code) => KINDS[code] ?? 'door' },
    ...change,
  });
  return {
    ...{ store, rules, close: () => opened.close() },
    record: () => store.get(operations, OPERATION_ID),
    writes: async () => (await store.get(people, LI))?.writes,
    counter: (id = 'one') => store.get(counters, id),
    put: (id: string, count: number) => store.transact((tx) => tx.create(counters, { id, schema: 1, count })),
    /** Sets how many writes were counted on a day. */
    wrote: (day: string, count: number) =>
      store.transact(async (tx) => {
        const person = await tx.get(people, LI);
        await tx.replace(people, person!, { ...person!, writes: { day, count } });
      }),
  };
}

export type DecisionWorld = Awaited<ReturnType<typeof createDecisionWorld>>;

/** A store whose transactions end in an error, after they were done or instead; and how often it was asked. */
export function troubled(store: Store, trouble: { error: () => Error; lands: boolean; times: number }) {
  let transactions = 0;
  let reads = 0;
  const wrapped: Store = {
    get: (from, id) => {
      reads += 1;
      return store.get(from, id);
    },
    getMany: (from, ids) => store.getMany(from, ids),
    query: (from, query) => store.query(from, query),
    count: (from, filter) => store.count(from, filter),
    together: (reads) => store.together(reads),
    guarded: (into, id, update) => store.guarded(into, id, update),
    transact: async (work) => {
      transactions += 1;
      if (transactions > trouble.times) return store.transact(work);
      if (trouble.lands) await store.transact(work);
      throw trouble.error();
    },
  };
  return { store: wrapped, transactions: () => transactions, reads: () => reads };
}
