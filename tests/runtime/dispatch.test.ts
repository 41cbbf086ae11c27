import { operations } from '../../server/documents/operations';
import { people } from '../../server/documents/people';
import { testKeys } from '../support/fake-ports';
import { openidOf } from '../support/seed-people';
import { personIdOf } from '../../server/runtime/caller';
import { createToyWorld } from './toy-world';
import { counters } from './toy-api';

const KEY = 'key-000000000001';
const OTHER_KEY = 'key-000000000002';

type World = Awaited<ReturnType<typeof createToyWorld>>;

let world: World;
beforeEach(async () => {
  world = await createToyWorld();
});
afterEach(() => world.close());

const countOf = async (): Promise<number> => (await world.store.get(counters, 'one'))?.count ?? 0;

describe('one key is one call', () => {
  it('answers the same key and input with the same bytes, and counts once', async () => {
    const replies = [
      await world.li('toy.raise', { by: 3, note: 'a' }, KEY),
      await world.li('toy.raise', { note: 'a', by: 3 }, KEY),
    ];
    expect(JSON.stringify(replies[0])).toBe(JSON.stringify(replies[1]));
    expect(await countOf()).toBe(3);
  });

  it('lets twenty simultaneous taps with one key count once', async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => world.li('toy.raise', { by: 3 }, KEY)));
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(await countOf()).toBe(3);
  });

  it.each([
    { why: 'another value', input: { by: 4, note: 'a' }, field: 'by' },
    { why: 'a missing field', input: { by: 3 }, field: 'note' },
    { why: 'several, names the first', input: { by: 4, note: 'b' }, field: 'by' },
  ])('refuses the key with another input and names the field: $why', async ({ input, field }) => {
    await world.li('toy.raise', { by: 3, note: 'a' }, KEY);
    expect(await world.li('toy.raise', input, KEY)).toEqual({ ok: false, code: 'KEY_REUSED', details: { field } });
    expect(await countOf()).toBe(3);
  });

  it('keeps the same key of two people and of two operations apart', async () => {
    await world.li('toy.raise', { by: 3 }, KEY);
    expect(await world.callAs('lao-zhou')('toy.raise', { by: 3 }, KEY)).toEqual({ ok: true, data: { count: 6 } });
    expect(await world.li('toy.raise-metered', {}, KEY)).toEqual({ ok: true, data: { count: 0 } });
  });
});

describe('refusals', () => {
  it('never turn into a success later when they were final', async () => {
    const refused = { ok: false, code: 'TOO_HIGH', details: { most: 10 } };
    expect(await world.li('toy.raise', { by: 11 }, KEY)).toEqual(refused);
    const counter = (await world.store.get(counters, 'one')) ?? null;
    expect(counter).toBeNull();
    await world.li('toy.raise', { by: 1 }, OTHER_KEY);
    expect(await world.li('toy.raise', { by: 11 }, KEY)).toEqual(refused);
  });

  it('leave the record of a final refusal for seven days, and nothing else but the count of writes', async () => {
    await world.li('toy.raise', { by: 11 }, KEY);
    const [record, ...others] = await world.store.query(operations, {
      equal: { actor: 'm_li' },
      order: { field: 'order', direction: 'up' },
      limit: 10,
    });
    expect(others).toEqual([]);
    expect(record).toMatchObject({ outcome: 'refused', code: 'TOO_HIGH', subject: '', feed: '' });
    expect(record!.keepUntilMs - world.clock.nowMs()).toBe(7 * 86_400_000);
  });

  it.each([
    { kind: 'again', by: 0, code: 'WAIT' },
    { kind: 'door', by: -1, code: 'CLOSED' },
  ])('of kind $kind write nothing, so the same key may be sent again', async ({ by, code }) => {
    expect(await world.li('toy.raise', { by }, KEY)).toEqual({ ok: false, code });
    expect(await world.store.count(operations, { equal: { actor: 'm_li' } })).toBe(0);
  });

  it.each([
    { why: 'an unknown operation', operation: 'toy.fly', input: {}, key: KEY, code: 'UPDATE_APP' },
    { why: 'a name from the prototype', operation: 'constructor', input: {}, key: KEY, code: 'UPDATE_APP' },
    { why: 'a change without a key', operation: 'toy.raise', input: { by: 1 }, key: undefined, code: 'KEY_MISSING' },
    { why: 'a key too short', operation: 'toy.raise', input: { by: 1 }, key: 'short', code: 'KEY_MISSING' },
    {
      why: 'a key with other signs',
      operation: 'toy.raise',
      input: { by: 1 },
      key: 'key-0000000000 01',
      code: 'KEY_MISSING',
    },
    {
      why: 'a role that is not theirs',
      operation: 'toy.govern',
      input: { groupId: 'g1' },
      key: KEY,
      code: 'NOT_ALLOWED',
    },
  ])('at the door: $why', async ({ operation, input, key, code }) => {
    expect(await world.li(operation, input, key)).toEqual({ ok: false, code });
  });

  it('tell a stranger to join first, and let anyone look', async () => {
    const stranger = world.callAs('nobody');
    expect(await stranger('toy.raise', { by: 1 }, KEY)).toEqual({ ok: false, code: 'JOIN_FIRST' });
    expect(await stranger('toy.look', {})).toEqual({ ok: true, data: { count: 0 } });
  });

  it('hold an admin to their own group', async () => {
    const zhou = world.callAs('lao-zhou');
    expect(await zhou('toy.govern', { groupId: 'g1' }, KEY)).toEqual({ ok: true, data: null });
    expect(await zhou('toy.govern', { groupId: 'g2' }, OTHER_KEY)).toEqual({ ok: false, code: 'NOT_ALLOWED' });
  });
});

describe('bad input is stopped at the door', () => {
  it.each([
    { why: 'an unknown field', input: { by: 1, role: 'owner' } },
    { why: 'a wrong type', input: { by: '1' } },
    { why: 'a fraction', input: { by: 1.5 } },
    { why: 'not a number', input: { by: Number.NaN } },
    { why: 'a text too long', input: { by: 1, note: 'x'.repeat(11) } },
    { why: 'a prototype key', input: JSON.parse('{"by":1,"__proto__":{"x":1}}') as unknown },
    { why: 'a constructor key deep inside', input: { by: 1, note: { constructor: 1 } } },
    { why: 'an operator', input: { by: { $gt: 0 } } },
    { why: 'a dotted path', input: { 'by.x': 1 } },
    { why: 'nothing where something is due', input: null },
    { why: 'a list', input: [1] },
    { why: 'a text', input: 'by' },
  ])('$why', async ({ input }) => {
    expect(await world.li('toy.raise', input, KEY)).toMatchObject({ ok: false, code: 'BAD_INPUT' });
    expect(await countOf()).toBe(0);
  });

  it('depth and size are bounded', async () => {
    let deep: unknown = 1;
    for (let level = 0; level < 50_000; level += 1) deep = { deeper: deep };
    expect(await world.li('toy.raise', deep, KEY)).toMatchObject({ ok: false, code: 'BAD_INPUT' });
    expect(await world.li('toy.raise', { by: 1, note: Array.from({ length: 100_000 }, () => 1) }, KEY)).toMatchObject({
      code: 'BAD_INPUT',
    });
  });
});

describe('what one caller can do is bounded', () => {
  it('slows down a caller after a burst, and lets them go on later', async () => {
    const replies = await Promise.all(Array.from({ length: 80 }, () => world.li('toy.look', {})));
    expect(replies.filter((reply) => !reply.ok && reply.code === 'SLOW_DOWN')).toHaveLength(20);
    world.clock.advance(5_000);
    expect(await world.li('toy.look', {})).toMatchObject({ ok: true });
  });

  it('counts final refusals and metered changes against the day, and starts anew the next day', async () => {
    const person = await world.store.get(people, personIdOf(testKeys, openidOf('li')));
    await world.store.transact(async (tx) => {
      const read = await tx.get(people, person!.id);
      await tx.replace(people, read!, { ...read!, writes: { day: '2026-11-23', count: 298 } });
    });
    await world.li('toy.raise', { by: 11 }, 'key-000000000011');
    await world.li('toy.raise-metered', {}, 'key-000000000012');
    expect(await world.li('toy.raise', { by: 1 }, 'key-000000000013')).toEqual({ ok: false, code: 'TOO_MANY_TODAY' });
    world.clock.set('2026-11-24 00:00');
    expect(await world.li('toy.raise', { by: 1 }, 'key-000000000013')).toEqual({ ok: true, data: { count: 1 } });
  });
});
