import { accept } from '../../domain/kernel/result';
import { operations } from '../../server/documents/operations';
import type { Transaction } from '../../server/ports/store';
import { AlreadyExists, Conflict, OutcomeUnknown, StoreUnavailable } from '../../server/ports/store-errors';
import { decideInTransaction } from '../../server/runtime/decide-in-transaction';
import { doneRecord } from '../../server/runtime/operation-record';
import { createDecisionWorld, type DecisionWorld, FACTS, OPERATION_ID, troubled } from './decision-world';
import { counters } from './toy-api';

const create = (id: string) => (tx: Transaction) => tx.create(counters, { id, schema: 1, count: 3 });
const raise = async (tx: Transaction) => {
  await create('one')(tx);
  return accept({ reply: { count: 3 } });
};
const DONE = accept({ count: 3 });
const unknown = () => new OutcomeUnknown('no answer');

let world: DecisionWorld;
beforeEach(async () => {
  world = await createDecisionWorld();
});
afterEach(() => world.close());

describe('a commit whose answer was lost', () => {
  it.each([
    ['once, and it landed: it is looked up', true, 1, 1, 1],
    ['once, and it did not land: it is run again', false, 1, 2, 1],
    ['twice, and it did not land', false, 2, 3, 2],
  ])('%s', async (_when, lands, times, transactions, reads) => {
    const trouble = troubled(world.store, { error: unknown, lands, times });
    expect(await decideInTransaction(world.rules({ store: trouble.store }), raise)).toEqual(DONE);
    expect([trouble.transactions(), trouble.reads()]).toEqual([transactions, reads]);
    expect(await world.counter()).toMatchObject({ count: 3, version: 1 });
  });

  it('three times is told as it is: nobody knows yet', async () => {
    const trouble = troubled(world.store, { error: unknown, lands: false, times: 9 });
    const decided = decideInTransaction(world.rules({ store: trouble.store }), raise);
    await expect(decided).rejects.toThrow(new OutcomeUnknown('the record is not there yet'));
    expect([trouble.transactions(), trouble.reads()]).toEqual([3, 3]);
  });
});

it('its own record is in the way and not to be seen yet: it is tried again, and no bug', async () => {
  const taken = () => new AlreadyExists(operations.name, OPERATION_ID);
  const trouble = troubled(world.store, { error: taken, lands: false, times: 1 });
  expect(await decideInTransaction(world.rules({ store: trouble.store }), raise)).toEqual(DONE);
  expect(trouble.transactions()).toBe(2);
});

describe('an id that is taken', () => {
  const recorded = (id = OPERATION_ID) =>
    world.store.transact((tx) => tx.create(operations, { ...doneRecord(FACTS, { reply: { count: 3 } }), id }));

  it('is the record’s: the call was made before', async () => {
    await recorded();
    expect(await decideInTransaction(world.rules(), raise)).toEqual(DONE);
    expect(await world.counter()).toBeNull();
  });

  it('is one that this call made before, together with its record', async () => {
    await recorded();
    await world.put('one', 3);
    expect(await decideInTransaction(world.rules(), raise)).toEqual(DONE);
  });

  it.each<[string, (tx: Transaction) => Promise<void>, string, string]>([
    ['another document’s', create('one'), 'counters', 'one'],
    ['another document’s that is named like the record', create(OPERATION_ID), 'counters', OPERATION_ID],
    [
      'another record’s',
      (tx) => tx.create(operations, { ...doneRecord(FACTS, { reply: null }), id: 'op_other' }),
      'operations',
      'op_other',
    ],
  ])('is %s, and nothing was recorded: a bug that is not hidden', async (_whose, write, collection, id) => {
    await recorded('op_other');
    await world.put('one', 1);
    await world.put(OPERATION_ID, 1);
    const trouble = troubled(world.store, { error: unknown, lands: false, times: 0 });
    const decided = decideInTransaction(world.rules({ store: trouble.store }), async (tx) => {
      await write(tx);
      return accept({ reply: null });
    });
    await expect(decided).rejects.toThrow(new AlreadyExists(collection, id));
    expect(trouble.transactions()).toBe(1);
  });
});

it.each([new Conflict('busy'), new StoreUnavailable('gone'), new TypeError('a bug')])(
  '%s is thrown on, without a second attempt',
  async (error) => {
    const trouble = troubled(world.store, { error: () => error, lands: false, times: 1 });
    await expect(decideInTransaction(world.rules({ store: trouble.store }), raise)).rejects.toBe(error);
    expect([trouble.transactions(), trouble.reads()]).toEqual([1, 0]);
  },
);
