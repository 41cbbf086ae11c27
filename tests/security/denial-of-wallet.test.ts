import { DAY_CALLS_MAX } from '../../server/runtime/throttle';
import { memberApi } from '../../contracts/member-api';
import type { AnyOperation } from '../../contracts/operation';
import { operatorApi } from '../../contracts/operator-api';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { sampleInput } from '../support/sample-input';
import { seedMember } from '../support/seed-group';
import { SPECIAL_SAMPLES } from '../support/special-samples';
import { ACCESS_TABLE } from './access-table';
import { ADMITTED_ELSEWHERE, ADMITTED_HERE, type CallerName } from './callers';

const operations = Object.entries<AnyOperation>({ ...memberApi, ...operatorApi });

let reading: ReadingGroup;
beforeAll(async () => {
  reading = await readingGroup({ store: 'sqlite' });
});
afterAll(() => reading.world.close());

/** Right ids of the group, and otherwise what the schema allows. */
function inputFor(name: string, operation: AnyOperation): unknown {
  const sample = SPECIAL_SAMPLES[name] ?? sampleInput(operation.input);
  if (typeof sample !== 'object' || sample === null) return sample;
  return 'groupId' in sample ? { ...sample, groupId: reading.groupId } : sample;
}

async function costOf(who: string, name: string, input: unknown): Promise<{ code: string; requests: number }> {
  const { world } = reading;
  world.requests.reset();
  const reply = await world.as(who).send(name, input);
  return { code: reply.ok ? 'ok' : reply.code, requests: world.requests.total };
}

/** By the table that was written by hand: a door that opens by mistake, or stays shut, shows here. */
function isLetIn(who: CallerName, [name, operation]: (typeof operations)[number]): boolean {
  const access = ACCESS_TABLE[name]!;
  const sample = SPECIAL_SAMPLES[name] ?? sampleInput(operation.input);
  const namesGroup = typeof sample === 'object' && sample !== null && 'groupId' in sample;
  return ADMITTED_HERE[access].includes(who) || (!namesGroup && ADMITTED_ELSEWHERE[access].includes(who));
}

const letIn = (who: CallerName) => operations.filter((one) => isLetIn(who, one));
const turnedAway = (who: CallerName) => operations.filter((one) => !isLetIn(who, one));

/** Somebody new each time: what they are let in to do may be their last act. */
async function newcomer(name: string): Promise<string> {
  const who = `mo ${name}`;
  await seedMember(reading.world, { name: who, groups: [{ groupId: 'g_other', role: 'member' }] });
  return who;
}

const OTHERS = 'a member of another group';

describe('a call that is turned away at the door', () => {
  it.each(turnedAway('stranger'))('%s costs a stranger one request: nobody knows them', async (name, operation) => {
    const cost = await costOf('stranger', name, inputFor(name, operation));
    expect(cost).toEqual({ code: 'JOIN_FIRST', requests: 1 });
  });

  it.each(turnedAway(OTHERS))(
    '%s costs a member of another group one request, and one more where it may have been answered before',
    async (name, operation) => {
      const cost = await costOf(await newcomer(name), name, inputFor(name, operation));
      expect(cost).toEqual({ code: 'NOT_ALLOWED', requests: operation.effect === 'read' ? 1 : 2 });
    },
  );

  it.each(operations)('%s costs nothing when its input is no input', async (name) => {
    for (const input of ['x', { strange: 1 }, { groupId: { $gt: '' } }])
      expect({ input, ...(await costOf('li', name, input)) }).toEqual({ input, code: 'BAD_INPUT', requests: 0 });
  });

  it('that no operation answers to costs nothing', async () => {
    expect(await costOf('li', 'groups.become-king', {})).toEqual({ code: 'UPDATE_APP', requests: 0 });
  });
});

/** What a call that is let in may ask of the store, whatever it is answered; these two go through all that is somebody's. */
const LET_IN_MAX = 10;
const THROUGH_EVERYTHING: Readonly<Record<string, number>> = { 'groups.export-my-data': 35, 'groups.erase-me': 43 };

describe('a call that is let in, of somebody who has no business there', () => {
  it.each(letIn('stranger'))('%s costs a stranger a bounded number of requests', async (name, operation) => {
    const { requests } = await costOf('stranger', name, inputFor(name, operation));
    expect(requests).toBeLessThanOrEqual(LET_IN_MAX);
  });

  it.each(letIn(OTHERS))('%s costs a member of another group a bounded number of requests', async (name, operation) => {
    const { requests } = await costOf(await newcomer(name), name, inputFor(name, operation));
    expect(requests).toBeLessThanOrEqual(THROUGH_EVERYTHING[name] ?? LET_IN_MAX);
  });
});

describe('a script that does not stop', () => {
  it('asks the store for nothing once it is slowed down, whatever it calls', async () => {
    const slow = await readingGroup({ store: 'sqlite', isThrottled: true });
    const script = slow.world.as('script');
    for (let call = 0; call < 60; call += 1) await script.send('groups.read-profile', {});
    slow.world.requests.reset();
    for (const [name, operation] of operations) {
      const input = SPECIAL_SAMPLES[name] ?? sampleInput(operation.input);
      expect(await script.send(name, input)).toEqual({ ok: false, code: 'SLOW_DOWN' });
    }
    expect(slow.world.requests.total).toBe(0);
    await slow.world.close();
  });

  it('costs no store request once the calls of the day are used up, and never more than its share before', async () => {
    const { world } = await readingGroup({ store: 'sqlite', at: '2026-11-23 06:00', isThrottled: true });
    const script = world.as('script');
    world.requests.reset();
    let refused = 0;
    for (let call = 0; call < DAY_CALLS_MAX + 200; call += 1) {
      world.clock.advance(1_000);
      const reply = await script.send('groups.read-profile', {});
      if (!reply.ok && reply.code === 'SLOW_DOWN') refused += 1;
    }
    expect(refused).toBe(200);
    // A stranger is known by one read.
    expect(world.requests.total).toBe(DAY_CALLS_MAX);
    await world.close();
  }, 60_000);
});
