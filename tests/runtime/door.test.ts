import * as v from 'valibot';
import { change as changeOf, read } from '../../contracts/operation';
import { accept } from '../../domain/kernel/result';
import type { Access } from '../../domain/groups/role';
import { people } from '../../server/documents/people';
import { callerOf, personIdOf } from '../../server/runtime/caller';
import { dispatch } from '../../server/runtime/dispatch';
import { createThrottle } from '../../server/runtime/throttle';
import { countRequests } from '../support/count-requests';
import { fakePorts, MemoryLog, testKeys } from '../support/fake-ports';
import { openidOf } from '../support/seed-people';
import { createToyWorld } from './toy-world';

const KEY = 'key-000000000001';
const OTHER_KEY = 'key-000000000002';
const TODAY = '2026-11-23';

let world: Awaited<ReturnType<typeof createToyWorld>>;
beforeEach(async () => {
  world = await createToyWorld();
});
afterEach(() => world.close());

/** Changes what is stored of a person. */
async function change(name: string, next: object): Promise<void> {
  await world.store.transact(async (tx) => {
    const person = (await tx.get(people, personIdOf(testKeys, openidOf(name))))!;
    await tx.replace(people, person, { ...person, ...next });
  });
}

describe('how much one person may write on a day', () => {
  it.each([
    ['a member', 'li', 299, true],
    ['a member', 'li', 300, false],
    ['staff', 'lao-zhou', 300, true],
    ['staff', 'lao-zhou', 4_999, true],
    ['staff', 'lao-zhou', 5_000, false],
  ])('%s (%s) after %i writes', async (_who, name, count, may) => {
    await change(name, { writes: { day: TODAY, count } });
    const reply = await world.callAs(name)('toy.raise', { by: 1 }, KEY);
    expect(reply).toEqual(may ? { ok: true, data: { count: 1 } } : { ok: false, code: 'TOO_MANY_TODAY' });
  });

  it('nobody pays today for what they wrote yesterday, nor for reading', async () => {
    await change('li', { writes: { day: '2026-11-22', count: 9_000 } });
    expect(await world.li('toy.raise', { by: 1 }, KEY)).toMatchObject({ ok: true });
    await change('li', { writes: { day: TODAY, count: 9_000 } });
    expect(await world.li('toy.look', {})).toEqual({ ok: true, data: { count: 1 } });
  });
});

describe('whoever is turned away hears what the same call was answered before', () => {
  it('when the day is full', async () => {
    const done = await world.li('toy.raise', { by: 1 }, KEY);
    await change('li', { writes: { day: TODAY, count: 300 } });
    expect(await world.li('toy.raise', { by: 1 }, KEY)).toEqual(done);
    expect(await world.li('toy.raise', { by: 1 }, OTHER_KEY)).toEqual({ ok: false, code: 'TOO_MANY_TODAY' });
  });

  it('when the role was taken away', async () => {
    const zhou = world.callAs('lao-zhou');
    const done = await zhou('toy.govern', { groupId: 'g1' }, KEY);
    await change('lao-zhou', { groups: [{ groupId: 'g1', role: 'member' }] });
    expect(await zhou('toy.govern', { groupId: 'g1' }, KEY)).toEqual(done);
    expect(await zhou('toy.govern', { groupId: 'g1' }, OTHER_KEY)).toEqual({ ok: false, code: 'NOT_ALLOWED' });
  });
});

describe('a call that is not even looked at', () => {
  it('is of an operation that does not exist: it is not slowed down either', async () => {
    await Promise.all(Array.from({ length: 80 }, () => world.li('toy.fly', {})));
    expect(await world.li('toy.look', {})).toMatchObject({ ok: true });
  });

  it('is slowed down before its key and its input are', async () => {
    await Promise.all(Array.from({ length: 60 }, () => world.li('toy.look', {})));
    expect(await world.li('toy.raise', 'nonsense')).toEqual({ ok: false, code: 'SLOW_DOWN' });
  });

  it('has no key: its input does not matter', async () => {
    expect(await world.li('toy.raise', 'nonsense')).toEqual({ ok: false, code: 'KEY_MISSING' });
  });

  it.each([
    ['15 signs', 'k'.repeat(15), 'KEY_MISSING'],
    ['16 signs', 'k'.repeat(16), null],
    ['64 signs', 'k'.repeat(64), null],
    ['65 signs', 'k'.repeat(65), 'KEY_MISSING'],
    ['a number', 1_234_567_890_123_456, 'KEY_MISSING'],
    ['a list', [KEY], 'KEY_MISSING'],
  ])('a key of %s', async (_what, key, code) => {
    const reply = await world.li('toy.raise', { by: 1 }, key as never);
    expect(reply.ok ? null : reply.code).toBe(code);
  });

  it.each([
    ['another type', 7],
    ['nothing', undefined],
    ['a list', ['toy.look']],
  ])('names its operation with %s', async (_what, operation) => {
    expect(await world.li(operation as never, {})).toEqual({ ok: false, code: 'UPDATE_APP' });
  });
});

describe('somebody we do not know', () => {
  const callAsNobody = async (access: Access) => {
    const enrol = changeOf<null>()({ access, input: v.strictObject({}), refusals: {} });
    const { store, counts } = countRequests(world.store);
    const reply = await dispatch(
      { enrol },
      { enrol: () => Promise.resolve(accept(null)) },
      {
        caller: callerOf(testKeys, { openid: 'o-nobody', openGroupId: null, entrance: '', requestId: 'r' }),
        request: { operation: 'enrol', input: {}, key: KEY },
        ports: { ...fakePorts(world.clock), store, log: new MemoryLog() },
        throttle: createThrottle(world.clock),
      },
    );
    return { reply, requests: counts.total };
  };

  it('may change what anyone may', async () => {
    expect((await callAsNobody('anyone')).reply).toEqual({ ok: true, data: null });
  });

  it('is turned away after one look: they have no records of their own', async () => {
    expect(await callAsNobody('member')).toEqual({ reply: { ok: false, code: 'JOIN_FIRST' }, requests: 1 });
  });
});

it('a read needs no key, and no input is an empty one', async () => {
  expect(await world.li('toy.look', undefined)).toEqual({ ok: true, data: { count: 0 } });
});

describe('the group that a role is asked for in', () => {
  const enter = async (access: Access, sent: unknown, name = 'lao-zhou') => {
    const look = read<null>()({ access, input: v.unknown(), refusals: {} });
    const clock = world.clock;
    const reply = await dispatch(
      { look },
      { look: () => Promise.resolve(accept(null)) },
      {
        caller: callerOf(testKeys, { openid: openidOf(name), openGroupId: null, entrance: '', requestId: 'r' }),
        request: { operation: 'look', input: sent },
        ports: { ...fakePorts(clock), store: world.store, log: new MemoryLog() },
        throttle: createThrottle(clock),
      },
    );
    return reply.ok ? 'in' : reply.code;
  };

  it.each([
    ['the one that the input names', { groupId: 'g1' }, 'in'],
    ['another one', { groupId: 'g2' }, 'NOT_ALLOWED'],
    ['any, where the input names none', { groupName: 'g2' }, 'in'],
    ['any, where it is no name', { groupId: 7 }, 'in'],
    ['any, where the input is no object', 'groupId', 'in'],
    ['any, where there is no input', null, 'in'],
  ])('is %s', async (_which, sent, answer) => {
    expect(await enter('admin', sent)).toBe(answer);
  });

  it('and whoever holds it in none is turned away, a stranger to join first', async () => {
    expect(await enter('admin', {}, 'li')).toBe('NOT_ALLOWED');
    expect(await enter('admin', {}, 'nobody')).toBe('JOIN_FIRST');
    expect(await enter('member', { groupId: 'g1' }, 'li')).toBe('in');
    expect(await enter('anyone', {}, 'nobody')).toBe('in');
  });
});
