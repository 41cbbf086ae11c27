import { accept, refuse } from '../../domain/kernel/result';
import type { Transaction } from '../../server/ports/store';
import { decideInTransaction } from '../../server/runtime/decide-in-transaction';
import { createDecisionWorld, type DecisionWorld, FACTS, NOON } from './decision-world';
import { counters } from './toy-api';

const TODAY = '2026-11-23';
const raised = (count: number) => (tx: Transaction) =>
  tx.create(counters, { id: 'one', schema: 1, count }).then(() => accept({ reply: { count } }));
const refusing = (code: string) => () => Promise.resolve(refuse(code, { most: 10 }));

let world: DecisionWorld;
beforeEach(async () => {
  world = await createDecisionWorld();
});
afterEach(() => world.close());

describe('a decision', () => {
  it('stands together with its record, and is not counted where the operation has a bound of its own', async () => {
    expect(await decideInTransaction(world.rules(), raised(3))).toEqual(accept({ count: 3 }));
    expect(await world.counter()).toMatchObject({ count: 3 });
    expect(await world.record()).toMatchObject({ outcome: 'done', actor: 'm_li', atMs: NOON });
    expect(await world.writes()).toEqual({ day: '1970-01-01', count: 0 });
  });

  it.each([
    ['the first write of theirs', '1970-01-01', 0, 1],
    ['the next one of today', TODAY, 7, 8],
    ['the first one of today', '2026-11-22', 299, 1],
  ])('is counted where it has none: %s', async (_which, day, before, count) => {
    await world.wrote(day, before);
    await decideInTransaction(world.rules({ metered: true }), raised(3));
    expect(await world.writes()).toEqual({ day: TODAY, count });
  });

  it('of somebody unknown is recorded and counted on nobody', async () => {
    const rules = world.rules({ metered: true, knownPersonId: null });
    expect(await decideInTransaction(rules, raised(3))).toEqual(accept({ count: 3 }));
    expect(await world.record()).toMatchObject({ outcome: 'done' });
    expect(await world.writes()).toEqual({ day: '1970-01-01', count: 0 });
  });

  it('in the name of somebody who was erased since the door writes nothing', async () => {
    const rules = world.rules({ metered: true, knownPersonId: 'pe_gone' });
    await expect(decideInTransaction(rules, raised(3))).rejects.toThrow('pe_gone is not there any more');
    expect([await world.counter(), await world.record()]).toEqual([null, null]);
  });

  it('may create, replace, touch and remove', async () => {
    await world.put('kept', 1);
    await world.put('touched', 1);
    await world.put('removed', 1);
    await decideInTransaction(world.rules(), async (tx) => {
      const [kept, touched, removed] = [
        (await tx.get(counters, 'kept'))!,
        (await tx.get(counters, 'touched'))!,
        (await tx.get(counters, 'removed'))!,
      ];
      await tx.create(counters, { id: 'new', schema: 1, count: 5 });
      await tx.replace(counters, kept, { ...kept, count: 2 });
      await tx.touch(counters, touched);
      await tx.remove(counters, removed);
      return accept({ reply: null });
    });
    expect(await world.counter('new')).toMatchObject({ count: 5 });
    expect(await world.counter('kept')).toMatchObject({ count: 2 });
    expect(await world.counter('touched')).toMatchObject({ count: 1, version: 2 });
    expect(await world.counter('removed')).toBeNull();
  });
});

describe('a refusal', () => {
  it('that is final is recorded and counted on whoever asked', async () => {
    await world.wrote(TODAY, 4);
    const refused = { ok: false, code: 'TOO_HIGH', details: { most: 10 } };
    expect(await decideInTransaction(world.rules(), refusing('TOO_HIGH'))).toEqual(refused);
    expect(await world.record()).toMatchObject({ outcome: 'refused', code: 'TOO_HIGH' });
    expect(await world.writes()).toEqual({ day: TODAY, count: 5 });
  });

  it.each([
    ['to be sent again', 'WAIT', {}],
    ['at the door', 'CLOSED', {}],
    ['final, of somebody unknown', 'TOO_HIGH', { knownPersonId: null }],
  ])('%s leaves nothing', async (_what, code, change) => {
    const answer = await decideInTransaction(world.rules({ ...change, metered: true }), refusing(code));
    expect(answer).toEqual({ ok: false, code, details: { most: 10 } });
    expect(await world.record()).toBeNull();
    expect(await world.writes()).toEqual({ day: '1970-01-01', count: 0 });
  });

  it.each<[string, (tx: Transaction) => Promise<void>]>([
    ['created', (tx) => tx.create(counters, { id: 'new', schema: 1, count: 1 })],
    [
      'replaced',
      async (tx) => tx.replace(counters, (await tx.get(counters, 'kept'))!, { id: 'kept', schema: 1, count: 2 }),
    ],
    ['touched', async (tx) => tx.touch(counters, (await tx.get(counters, 'kept'))!)],
    ['removed', async (tx) => tx.remove(counters, (await tx.get(counters, 'kept'))!)],
  ])('after something was %s is a bug, and undoes it', async (_what, write) => {
    await world.put('kept', 1);
    const work = async (tx: Transaction) => {
      await write(tx);
      return refuse('TOO_HIGH');
    };
    await expect(decideInTransaction(world.rules(), work)).rejects.toThrow('toy.raise refused TOO_HIGH after writing');
    expect(await world.counter('new')).toBeNull();
    expect(await world.counter('kept')).toMatchObject({ count: 1, version: 1 });
    expect(await world.record()).toBeNull();
  });

  it('of what this very call did already is answered by what it was told then', async () => {
    await decideInTransaction(world.rules(), raised(3));
    expect(await decideInTransaction(world.rules(), refusing('WAIT'))).toEqual(accept({ count: 3 }));
    const other = world.rules({ facts: { ...FACTS, fields: { by: 'd2' } } });
    const reused = { ok: false, code: 'KEY_REUSED', details: { field: 'by' } };
    expect(await decideInTransaction(other, refusing('WAIT'))).toEqual(reused);
  });
});
