import { memberApi } from '../../contracts/member-api';
import type { AnyOperation } from '../../contracts/operation';
import { operatorApi } from '../../contracts/operator-api';
import { LIMITS } from '../../domain/kernel/limits';
import { accounts } from '../../server/documents/accounts';
import { COLLECTIONS } from '../../server/documents/collections';
import { memberships } from '../../server/documents/memberships';
import { people } from '../../server/documents/people';
import { personIdOf } from '../../server/runtime/caller';
import { sampleInput } from '../support/sample-input';
import { openidOf } from '../support/seed-people';
import { SPECIAL_SAMPLES } from '../support/special-samples';
import { snapshotStore } from '../support/store-snapshot';
import { readingGroup, type ReadingGroup } from '../support/reading-group';

const operations = Object.entries<AnyOperation>({ ...memberApi, ...operatorApi });
const CALLS_PER_MINUTE = 8;
const MINUTES = 24 * 60;
/** What one admitted call may ask of the store, refused or not. */
const REQUESTS_PER_CALL_MAX = 16;

let reading: ReadingGroup;
afterEach(() => reading.world.close());

/** What a script that read our program would send: right ids, its own or somebody else's, in every operation. */
function scriptedInput(name: string, operation: AnyOperation, turn: number): unknown {
  const sample = SPECIAL_SAMPLES[name] ?? sampleInput(operation.input);
  if (typeof sample !== 'object' || sample === null) return sample;
  const known: Readonly<Record<string, string>> = {
    groupId: reading.groupId,
    challengeId: reading.challengeId,
    memberId: turn % 2 === 0 ? 'm_li' : 'm_script',
    day: '2026-11-23',
  };
  const right = Object.entries(sample).map(([field, value]) => [field, known[field] ?? value] as const);
  return Object.fromEntries(right);
}

async function playDay(): Promise<{ readonly admitted: number; readonly requests: number }> {
  const { world } = reading;
  const script = world.as('script');
  const startMs = world.clock.nowMs();
  world.requests.reset();
  let admitted = 0;
  for (let turn = 0; turn < MINUTES * CALLS_PER_MINUTE; turn += 1) {
    world.clock.setMs(startMs + Math.floor((turn * 60_000) / CALLS_PER_MINUTE));
    const [name, operation] = operations[turn % operations.length]!;
    const favourite = turn % 3 === 0;
    const reply = favourite
      ? await script.send('check-in.record', { groupId: reading.groupId, challengeId: reading.challengeId })
      : await script.send(name, scriptedInput(name, operation, turn));
    if (reply.ok || reply.code !== 'SLOW_DOWN') admitted += 1;
    if (!reply.ok) expect(reply.code).not.toBe('INTERNAL');
  }
  return { admitted, requests: world.requests.total };
}

async function countDocuments(): Promise<number> {
  const snapshot = await snapshotStore(reading.world.store, COLLECTIONS);
  return (JSON.parse(snapshot) as [string, unknown[]][]).reduce((sum, [, documents]) => sum + documents.length, 0);
}

describe('a stranger with a script, for a whole day', () => {
  it('who is never let in leaves nothing at all', async () => {
    reading = await readingGroup({ store: 'sqlite', isThrottled: true });
    const before = await snapshotStore(reading.world.store, COLLECTIONS);
    const { admitted, requests } = await playDay();
    expect(admitted).toBeGreaterThan(1_000);
    expect(requests).toBeLessThanOrEqual(admitted * REQUESTS_PER_CALL_MAX);
    expect(await snapshotStore(reading.world.store, COLLECTIONS)).toBe(before);
    expect(reading.world.log.errors).toEqual([]);
  }, 60_000);

  it('who came in by a card gets no role, no point beyond the cap, and a bounded number of documents', async () => {
    reading = await readingGroup({ store: 'sqlite', isThrottled: true });
    const { world, groupId } = reading;
    const joined = await world.as('su').call('groups.bind', { groupId }, { card: 'card-of-the-chat' });
    expect(joined.ok).toBe(true);
    const arrived = await world.as('script').call('groups.join', { acceptsRules: true }, { card: 'card-of-the-chat' });
    expect(arrived.ok).toBe(true);
    const before = await countDocuments();

    const { admitted, requests } = await playDay();

    const person = await world.store.get(people, personIdOf(world.ports.keys, openidOf('script')));
    expect(person?.roles ?? []).toEqual([]);
    expect((person?.groups ?? []).filter((group) => group.role !== 'member')).toEqual([]);
    const mine = await world.store.query(memberships, {
      equal: { memberId: person?.memberId ?? '' },
      order: { field: 'order', direction: 'up' },
      limit: 10,
    });
    expect(mine.every((membership) => membership.role === 'member')).toBe(true);
    const account = person === null ? null : await world.store.get(accounts, person.memberId);
    expect(account?.postedPoints ?? 0).toBeLessThanOrEqual(LIMITS.memberDayPointsMax);
    // Two business days are touched from 08:00 to 08:00; each write may leave a record and one document of its own.
    expect((await countDocuments()) - before).toBeLessThanOrEqual(2 * 2 * LIMITS.memberWritesPerDay);
    expect(requests).toBeLessThanOrEqual(admitted * REQUESTS_PER_CALL_MAX);
    expect(world.log.errors).toEqual([]);
  }, 60_000);
});
