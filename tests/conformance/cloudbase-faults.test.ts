import { withinDeadline } from '../../server/adapters/cloudbase/invocation-deadline';
import type { FaultKind, FaultRates } from '../../server/adapters/hostile/faults';
import { AlreadyExists, Conflict, OutcomeUnknown, StoreUnavailable } from '../../server/ports/store-errors';
import { openCloudStore, type CloudStoreOptions, type OpenedCloudStore } from '../support/cloud/open-cloud-store';
import { counter, counters, testCollections, thing, things } from '../support/store-documents';

jest.setTimeout(60_000);

describe('the cloud store when the cloud misbehaves', () => {
  let opened: OpenedCloudStore;
  const open = async (options: Partial<CloudStoreOptions> = {}) => {
    opened = await openCloudStore({ collections: testCollections, speed: 20, ...options });
    await opened.store.transact(async (tx) => {
      await tx.create(things, thing('a'));
      await tx.create(counters, counter('c'));
    });
    return opened;
  };
  afterEach(() => opened.close());

  const increment = () =>
    opened.store.transact(async (tx) => {
      const read = (await tx.get(things, 'a'))!;
      await tx.replace(things, read, { ...read, rank: Number(read.rank) + 1 });
    });
  const take = () => opened.store.guarded(counters, 'c', { where: {}, patch: { add: { left: -1 } } });
  const rank = async () => (await opened.store.get(things, 'a'))?.rank;

  test.each(['conflictAtWrite', 'conflictAtCommit'] as const)('%s is tried again and counts once', async (fault) => {
    await open();
    opened.environment.order(fault);
    await increment();
    expect(await rank()).toBe(1);
    expect(opened.environment.openTransactionCount).toBe(0);
  });

  test.each(['conflictAtWrite', 'conflictAtCommit'] as const)(
    '%s without end is thrown on after five runs',
    async (fault) => {
      await open();
      opened.environment.setFaults({ [fault]: 1 });
      const before = opened.environment.requests.get('database.startTransaction') ?? 0;
      await expect(increment()).rejects.toBeInstanceOf(Conflict);
      expect(opened.environment.requests.get('database.startTransaction')).toBe(before + 5);
      expect(opened.environment.requests.get('database.abortTransaction')).toBe(5);
    },
  );

  test('a conflict is not tried again when the invocation is about to end', async () => {
    await open();
    opened.environment.setFaults({ conflictAtCommit: 1 });
    const before = opened.environment.requests.get('database.startTransaction') ?? 0;
    await expect(withinDeadline(Date.now() + 400, increment)).rejects.toBeInstanceOf(Conflict);
    expect(opened.environment.requests.get('database.startTransaction')).toBe(before + 1);
  });

  test('a commit whose answer is lost is unknown, and is neither undone nor done twice', async () => {
    await open();
    opened.environment.order('lostReply');
    await expect(increment()).rejects.toBeInstanceOf(OutcomeUnknown);
    expect(await rank()).toBe(1);
    expect(opened.environment.requests.get('database.abortTransaction')).toBeUndefined();
  });

  test('a guarded update whose answer is lost is unknown', async () => {
    await open();
    opened.environment.order('lostReply');
    await expect(take()).rejects.toBeInstanceOf(OutcomeUnknown);
    expect((await opened.store.get(counters, 'c'))?.left).toBe(9);
  });

  test('a request that failed before anything happened changes nothing', async () => {
    await open();
    const before = opened.environment.snapshot();
    opened.environment.setFaults({ errorBefore: 1 });
    await expect(increment()).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(opened.store.get(things, 'a')).rejects.toBeInstanceOf(StoreUnavailable);
    expect(opened.environment.snapshot()).toBe(before);
  });

  test('a transaction of more than 30 seconds is gone, and nothing of it is there', async () => {
    await open({ speed: 200 });
    const slow = opened.store.transact(async (tx) => {
      await tx.touch(things, (await tx.get(things, 'a'))!);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await tx.create(things, thing('late'));
    });
    await expect(slow).rejects.toBeInstanceOf(StoreUnavailable);
    expect(await opened.store.get(things, 'late')).toBeNull();
  });

  test('a plain update waits for the transaction that has locked its document', async () => {
    await open();
    const order: string[] = [];
    const holder = await opened.database.startTransaction();
    await holder
      .collection('counters')
      .doc('c')
      .update({ data: { status: 'held' } });
    const update = take().then(() => order.push('update'));
    await new Promise((resolve) => setTimeout(resolve, 60));
    order.push('commit');
    await holder.commit();
    await update;
    expect(order).toEqual(['commit', 'update']);
  });

  test('an environment that is not there is an outage', async () => {
    await open();
    await opened.close();
    await expect(opened.store.get(things, 'a')).rejects.toBeInstanceOf(StoreUnavailable);
  });

  test('an answer that comes after the SDK has hung up is unknown', async () => {
    await open({ speed: 10, timeoutMs: 200 });
    opened.environment.order('timeout');
    await expect(take()).rejects.toBeInstanceOf(OutcomeUnknown);
  });

  test.each([1, 2, 3])('in a storm exactly what was told is true, seed %i', async (seed) => {
    await open({ seed });
    const rates: FaultRates = { conflictAtWrite: 0.05, conflictAtCommit: 0.1, errorBefore: 0.02, lostReply: 0.05 };
    opened.environment.setFaults(rates);
    const outcomes = await Promise.allSettled(Array.from({ length: 12 }, increment));
    opened.environment.setFaults({});
    const done = outcomes.filter(({ status }) => status === 'fulfilled').length;
    const kinds: readonly unknown[] = [Conflict, OutcomeUnknown, StoreUnavailable, AlreadyExists];
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as Error] : []));
    expect(reasons.every((reason) => kinds.includes(reason.constructor))).toBe(true);
    const unknown = reasons.filter((reason) => reason instanceof OutcomeUnknown).length;
    const now = Number(await rank());
    expect(now).toBeGreaterThanOrEqual(done);
    expect(now).toBeLessThanOrEqual(done + unknown);
  });

  test.each<FaultKind>(['deadHolder'])('%s leaves its lock, which ends by itself', async (fault) => {
    await open({ speed: 100 });
    opened.environment.order(fault);
    await expect(increment()).rejects.toBeInstanceOf(OutcomeUnknown);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await increment();
    expect(await rank()).toBe(1);
  });
});
