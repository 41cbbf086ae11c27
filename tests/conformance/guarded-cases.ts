import type { GuardedUpdate } from '../../server/ports/store';
import { snapshotStore } from '../support/store-snapshot';
import { counter, counters, testCollections, type Counter } from '../support/store-documents';
import type { StoreOfCase } from './store-conformance';

type Where = GuardedUpdate<Counter>['where'];
type Patch = GuardedUpdate<Counter>['patch'];

/** Against a counter with 10 left, status open, `open: ['r1', 'r2']`, closing at 500, without `sold` and `taken`. */
const WHERE: readonly (readonly [name: string, where: Where, holds: boolean])[] = [
  ['nothing asked', {}, true],
  ['equal text', { equal: { status: 'open' } }, true],
  ['another text', { equal: { status: 'closed' } }, false],
  ['equal number', { equal: { left: 10 } }, true],
  ['a number is not its text', { equal: { status: 10 } }, false],
  ['null for a missing field', { equal: { sold: null } }, true],
  ['null for a field that is there', { equal: { status: null } }, false],
  ['two equals, one wrong', { equal: { status: 'open', left: 9 } }, false],
  ['at least, exactly', { atLeast: { left: 10 } }, true],
  ['at least, one too many', { atLeast: { left: 11 } }, false],
  ['at least, of an instant', { atLeast: { closesAtMs: 499 } }, true],
  ['at least, of a missing field', { atLeast: { sold: 0 } }, false],
  ['two bounds, one wrong', { atLeast: { left: 1, closesAtMs: 501 } }, false],
  ['lacks what is not in the list', { lacks: { open: 'r3' } }, true],
  ['lacks what is in the list', { lacks: { open: 'r2' } }, false],
  ['lacks, of a missing list', { lacks: { taken: 'r1' } }, true],
  ['has what is in the list', { has: { open: 'r1' } }, true],
  ['has what is not in the list', { has: { open: 'r3' } }, false],
  ['has, of a missing list', { has: { taken: 'r1' } }, false],
  [
    'everything at once',
    { equal: { status: 'open' }, atLeast: { left: 2 }, lacks: { open: 'r3' }, has: { open: 'r1' } },
    true,
  ],
  ['everything at once, one wrong', { equal: { status: 'open' }, atLeast: { left: 2 }, lacks: { open: 'r1' } }, false],
  ['a condition that is undefined asks nothing', { equal: { status: undefined }, atLeast: undefined }, true],
];

const PATCHES: readonly (readonly [name: string, patch: Patch, changed: Partial<Counter>])[] = [
  ['set a text', { set: { status: 'closed' } }, { status: 'closed' }],
  ['set null', { set: { status: null } }, { status: null }],
  ['set a field that was missing', { set: { sold: 3 } }, { sold: 3 }],
  ['set a whole list', { set: { open: ['x'] } }, { open: ['x'] }],
  ['set an object, whole and not merged', { set: { detail: { size: 2 } } }, { detail: { size: 2 } }],
  ['add', { add: { left: 5 } }, { left: 15 }],
  ['take away', { add: { left: -10 } }, { left: 0 }],
  ['add to a field that was missing', { add: { sold: 1 } }, { sold: 1 }],
  ['add to two fields', { add: { left: -1, sold: 1 } }, { left: 9, sold: 1 }],
  ['push', { push: { open: 'r3' } }, { open: ['r1', 'r2', 'r3'] }],
  ['push what is there already', { push: { open: 'r1' } }, { open: ['r1', 'r2', 'r1'] }],
  ['push to a list that was missing', { push: { taken: 'm1' } }, { taken: ['m1'] }],
  ['pull', { pull: { open: 'r1' } }, { open: ['r2'] }],
  ['pull what is not there', { pull: { open: 'r9' } }, { open: ['r1', 'r2'] }],
  [
    'everything at once',
    { set: { status: 'x' }, add: { left: -1 }, push: { taken: 'm' }, pull: { open: 'r2' } },
    { status: 'x', left: 9, taken: ['m'], open: ['r1'] },
  ],
];

const BEFORE = counter('c', { open: ['r1', 'r2'], closesAtMs: 500, detail: { text: 'old', size: 1 } });

export function guardedCases(store: StoreOfCase): void {
  const snapshot = () => snapshotStore(store(), testCollections);
  beforeEach(() => store().transact((tx) => tx.create(counters, BEFORE)));

  test.each(WHERE)('applies whole or not at all: %s', async (_name, where, holds) => {
    const before = await snapshot();
    expect(await store().guarded(counters, 'c', { where, patch: { add: { left: -1 }, push: { taken: 'm' } } })).toBe(
      holds,
    );
    if (holds) expect(await store().get(counters, 'c')).toEqual({ ...BEFORE, left: 9, taken: ['m'], version: 2 });
    else expect(await snapshot()).toBe(before);
  });

  test.each(PATCHES)('patches right: %s', async (_name, patch, changed) => {
    expect(await store().guarded(counters, 'c', { where: {}, patch })).toBe(true);
    expect(await store().get(counters, 'c')).toEqual({ ...BEFORE, ...changed, version: 2 });
  });

  test('is not applied to a document that does not exist, and does not make one', async () => {
    const before = await snapshot();
    expect(await store().guarded(counters, 'nobody', { where: {}, patch: { set: { left: 1 } } })).toBe(false);
    expect(await snapshot()).toBe(before);
  });

  test('changes no other document', async () => {
    await store().transact((tx) => tx.create(counters, counter('other')));
    await store().guarded(counters, 'c', { where: {}, patch: { add: { left: -1 } } });
    expect(await store().get(counters, 'other')).toEqual({ ...counter('other'), version: 1 });
  });

  test('a changed field is found under its new value', async () => {
    await store().guarded(counters, 'c', { where: {}, patch: { set: { status: 'closed' } } });
    expect(
      await store().query(counters, {
        equal: { status: 'closed' },
        order: { field: 'left', direction: 'up' },
        limit: 5,
      }),
    ).toHaveLength(1);
    expect(await store().count(counters, { equal: { status: 'open' } })).toBe(0);
  });

  test('a transaction reads what a guarded update wrote', async () => {
    await store().guarded(counters, 'c', { where: {}, patch: { add: { left: -4 } } });
    expect((await store().transact((tx) => tx.get(counters, 'c')))?.left).toBe(6);
  });
}
