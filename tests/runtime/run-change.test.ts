import * as v from 'valibot';
import { change } from '../../contracts/operation';
import { accept, refuse, type Result } from '../../domain/kernel/result';
import { operations } from '../../server/documents/operations';
import { people } from '../../server/documents/people';
import type { Ports } from '../../server/ports/ports';
import type { Store } from '../../server/ports/store';
import type { Caller, ChangeContext, ReadContext } from '../../server/runtime/handler';
import { operationIdOf } from '../../server/runtime/operation-record';
import { answeredBefore, type AnyChange, type ChangeCall, runChange } from '../../server/runtime/run-change';
import { fakePorts, testKeys } from '../support/fake-ports';
import { FixedClock } from '../support/fixed-clock';
import { createDecisionWorld, type DecisionWorld, LI, NOON, troubled } from './decision-world';

const operation = change<null>()({
  ...{ access: 'person', input: v.strictObject({}), audited: true, metered: true },
  refusals: { TOO_HIGH: 'final', WAIT: 'again' },
});
const call: ChangeCall = { name: 'toy.raise', operation, key: 'key-000000000001', input: { by: 3 } };
const caller = { personId: LI, entrance: 'wx_client' } as Caller;
const OPERATION_ID = operationIdOf(testKeys, caller, { operation: 'toy.raise', key: call.key });

let world: DecisionWorld;
beforeEach(async () => {
  world = await createDecisionWorld();
});
afterEach(() => world.close());

const portsOn = (store: Store): Ports => ({ ...fakePorts(new FixedClock(NOON)), store });
async function contextOn(store: Store): Promise<ReadContext> {
  return { caller, ports: portsOn(store), nowMs: NOON, person: await world.store.get(people, LI) };
}
const run = async (handler: AnyChange, given: Partial<ReadContext> = {}) =>
  runChange(call, handler, { ...(await contextOn(world.store)), ...given });
const deciding =
  (decision: Parameters<ChangeContext['decide']>[0] = () => Promise.resolve(accept({ reply: 'raised' }))): AnyChange =>
  (_input, context) =>
    context.decide<unknown, string>(decision);
const record = () => world.store.get(operations, OPERATION_ID);

describe('a change', () => {
  it('gets what was sent, who sent it and the id of its record', async () => {
    const context = await contextOn(world.store);
    const seen: unknown[] = [];
    await runChange(
      call,
      (input, given) => {
        seen.push(input, given);
        return Promise.resolve(refuse('WAIT'));
      },
      context,
    );
    expect(seen).toEqual([
      { by: 3 },
      { ...context, operationId: OPERATION_ID, decide: expect.any(Function) as unknown },
    ]);
  });

  it('is recorded under its own name, for its caller, with its audit and its count', async () => {
    expect(await run(deciding())).toEqual(accept('raised'));
    expect(await record()).toMatchObject({ operation: 'toy.raise', actor: 'm_li', auditOf: 'm_li', atMs: NOON });
    expect(Object.keys((await record())!.fields)).toEqual(['by']);
    expect(await world.writes()).toEqual({ day: '2026-11-23', count: 1 });
  });

  it('of somebody unknown is recorded for nobody, and counted on nobody', async () => {
    await run(deciding(), { person: null });
    expect(await record()).toMatchObject({ actor: '', auditOf: '' });
    expect((await world.writes())?.count).toBe(0);
  });

  it('counts its refusals as the operation declares them', async () => {
    expect(await run(deciding(() => Promise.resolve(refuse('WAIT'))))).toEqual(refuse('WAIT'));
    expect(await record()).toBeNull();
    expect(await run(deciding(() => Promise.resolve(refuse('TOO_HIGH'))))).toEqual(refuse('TOO_HIGH'));
    expect(await record()).toMatchObject({ outcome: 'refused', code: 'TOO_HIGH' });
  });

  it('decides once', async () => {
    const twice: AnyChange = async (input, context) => {
      await deciding()(input, context);
      return deciding()(input, context);
    };
    await expect(run(twice)).rejects.toThrow('toy.raise decides twice');
  });
});

describe('what a handler answers besides its decision', () => {
  const saying =
    (answer: Result<unknown, string>): AnyChange =>
    () =>
      Promise.resolve(answer);

  it.each([
    ['a refusal before it, when the call is new', saying(refuse('WAIT')), refuse('WAIT')],
    ['a yes without one', saying(accept('as before')), accept('as before')],
  ])('is told: %s', async (_what, handler, answer) => {
    expect(await run(handler)).toEqual(answer);
  });

  it('a refusal before it is not, when this very call went through before', async () => {
    await run(deciding());
    expect(await run(saying(refuse('WAIT')))).toEqual(accept('raised'));
  });

  it('a yes is its own, whatever was recorded', async () => {
    await run(deciding());
    expect(await run(saying(accept('more')))).toEqual(accept('more'));
  });

  it('a refusal after it is not: what was decided stands', async () => {
    const turning: AnyChange = async (input, context) => {
      await deciding()(input, context);
      return refuse('WAIT');
    };
    expect(await run(turning)).toEqual(accept('raised'));
  });

  it('costs no request where the decision itself refused', async () => {
    const counted = troubled(world.store, { error: () => new Error(), lands: false, times: 0 });
    const final = deciding(() => Promise.resolve(refuse('TOO_HIGH')));
    expect(await runChange(call, final, await contextOn(counted.store))).toEqual(refuse('TOO_HIGH'));
    expect(counted.reads()).toBe(0);
  });
});

describe('what a call was answered before', () => {
  const before = async (other: Partial<ChangeCall> = {}) =>
    answeredBefore({ ...call, ...other }, await contextOn(world.store));

  it('is nothing when it is new, and else the same again', async () => {
    expect(await before()).toBeNull();
    await run(deciding());
    expect(await before()).toEqual(accept('raised'));
    expect(await before({ input: { by: 4 } })).toEqual(refuse('KEY_REUSED', { field: 'by' }));
    expect(await before({ key: 'key-000000000002' })).toBeNull();
    expect(await before({ name: 'toy.lower' })).toBeNull();
  });
});
