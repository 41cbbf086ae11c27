import { notices } from '../../server/documents/notices';
import { operations } from '../../server/documents/operations';
import { ATTEMPTS_MAX, deliverOutbox } from '../../server/jobs/deliver-outbox';
import { dataOf, openNeighbourhood, WUTONG } from '../support/neighbourhood';
import { grantsOf, withGrants, withTemplate } from '../support/reminding';
import { memberIdOf } from '../support/seed-people';
import { EVERY_STORE, type World } from '../support/world';

const MINUTE = 60_000;

jest.setTimeout(60_000);

describe.each(EVERY_STORE)('messages to those whom a change concerns, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openNeighbourhood({ store });
  });
  afterEach(() => world.close());

  const budget = () => ({ deadlineMs: world.clock.nowMs() + 10_000 });
  const setRole = async (name: string, role: 'member' | 'verifier' | 'assistant') => {
    world.clock.advance(1_000);
    const input = { groupId: WUTONG, memberId: memberIdOf(name), role } as const;
    return dataOf(await world.as('ping').call('groups.set-role', input));
  };
  const noticesOf = (name: string) =>
    world.store.query(notices, {
      equal: { memberId: memberIdOf(name) },
      order: { field: 'order', direction: 'up' },
      limit: 50,
    });
  const pending = () => world.store.count(operations, { equal: { outboxState: 'pending' } });

  beforeEach(async () => {
    await withTemplate(world, 'role-changed');
    for (const name of ['li', 'wang']) await withGrants(world, name, 3);
  });

  it('reach their member once, however often they are delivered', async () => {
    await setRole('li', 'verifier');
    await Promise.all([deliverOutbox(world.ports, budget()), deliverOutbox(world.ports, budget())]);
    await deliverOutbox(world.ports, budget());
    expect(await noticesOf('li')).toHaveLength(1);
    expect(new Set(world.notifier.sent.map((sent) => sent.dedupeId)).size).toBe(1);
    expect(await grantsOf(world, 'li')).toBe(2);
    expect(await pending()).toBe(0);
  });

  it('are in the program at once for who granted no message outside it', async () => {
    world.notifier.answer = 'no-grant';
    await setRole('li', 'verifier');
    expect(await deliverOutbox(world.ports, budget())).toMatchObject({ deliveredCount: 1 });
    expect(await noticesOf('li')).toHaveLength(1);
    expect(await grantsOf(world, 'li')).toBe(0);
  });

  it('are tried eight times outside the program and then put aside, while others go on', async () => {
    world.notifier.answer = 'failed';
    await setRole('li', 'verifier');
    for (let attempt = 1; attempt < ATTEMPTS_MAX; attempt += 1) {
      expect(await deliverOutbox(world.ports, budget())).toMatchObject({ failedCount: 1, quarantinedCount: 0 });
      world.clock.advance(4 * MINUTE);
    }
    expect(await deliverOutbox(world.ports, budget())).toMatchObject({ failedCount: 0, quarantinedCount: 1 });
    expect(world.log.errors.map(({ event }) => event)).toContain('outbox-quarantined');
    expect(await noticesOf('li')).toHaveLength(1);
    world.notifier.answer = 'sent';
    await setRole('wang', 'verifier');
    expect(await deliverOutbox(world.ports, budget())).toMatchObject({ deliveredCount: 1 });
    expect(world.notifier.sent).toHaveLength(ATTEMPTS_MAX + 1);
  });

  it('rest after a failure, twice as long each time up to four minutes, so that a short outage puts nothing aside', async () => {
    world.notifier.answer = 'failed';
    await setRole('li', 'verifier');
    const attempts: number[] = [];
    for (let minute = 0; minute < 20; minute += 1) {
      const calls = [await deliverOutbox(world.ports, budget()), await deliverOutbox(world.ports, budget())];
      if (calls.some(({ failedCount }) => failedCount === 1)) attempts.push(minute);
      world.clock.advance(MINUTE);
    }
    expect(attempts).toEqual([0, 1, 3, 7, 11, 15, 19]);
    world.notifier.answer = 'sent';
    world.clock.advance(4 * MINUTE);
    expect(await deliverOutbox(world.ports, budget())).toMatchObject({ deliveredCount: 1 });
  });

  it('are put aside in time, too, when sending one ends in an error, and hold nobody else up', async () => {
    await setRole('li', 'verifier');
    await setRole('wang', 'verifier');
    const send = world.notifier.send.bind(world.notifier);
    let first = '';
    world.notifier.send = (notice) => {
      first ||= notice.dedupeId;
      return notice.dedupeId === first ? Promise.reject(new Error('no network')) : send(notice);
    };
    expect(await deliverOutbox(world.ports, budget())).toMatchObject({ deliveredCount: 1, failedCount: 1 });
    for (let attempt = 2; attempt <= ATTEMPTS_MAX; attempt += 1) {
      world.clock.advance(4 * MINUTE);
      await deliverOutbox(world.ports, budget());
    }
    expect(await pending()).toBe(0);
    expect(await noticesOf('wang')).toHaveLength(1);
  });

  it('wait for the next run when time is up', async () => {
    await setRole('li', 'verifier');
    expect(await deliverOutbox(world.ports, { deadlineMs: world.clock.nowMs() })).toMatchObject({
      deliveredCount: 0,
    });
    expect(await pending()).toBe(1);
  });
});
