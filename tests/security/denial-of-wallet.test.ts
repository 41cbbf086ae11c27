import { DAY_CALLS_MAX } from '../../server/runtime/throttle';
import { memberApi } from '../../contracts/member-api';
import type { AnyOperation } from '../../contracts/operation';
import { operatorApi } from '../../contracts/operator-api';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { sampleInput } from '../support/sample-input';
import { seedMember } from '../support/seed-group';
import { SPECIAL_SAMPLES } from '../support/special-samples';

const operations = Object.entries<AnyOperation>({ ...memberApi, ...operatorApi });

let reading: ReadingGroup;
beforeAll(async () => {
  reading = await readingGroup({ store: 'sqlite' });
  await seedMember(reading.world, { name: 'mo', groups: [{ groupId: 'g_other', role: 'member' }] });
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

/** A refusal at the door knows who calls and no more; a change may have been answered before, by its key. */
const DOOR_MAX = 2;
const DOOR = ['JOIN_FIRST', 'NOT_ALLOWED'];

describe('a call that is turned away at the door', () => {
  it.each(operations)(
    '%s costs a stranger, and a member of another group, at most two requests',
    async (name, operation) => {
      for (const who of ['stranger', 'mo']) {
        const { code, requests } = await costOf(who, name, inputFor(name, operation));
        if (DOOR.includes(code)) expect({ who, requests: Math.min(requests, DOOR_MAX) }).toEqual({ who, requests });
      }
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
