import { continueReplay } from '../../server/jobs/continue-replay';
import { ATTEMPTS_MAX, deliverOutbox } from '../../server/jobs/deliver-outbox';
import { runDueJobs, runNightlyJobs } from '../../server/jobs/run-jobs';
import { dataOf, openNeighbourhood, WUTONG } from '../support/neighbourhood';
import { withGrants, withTemplate } from '../support/reminding';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

const HOUR = 3_600_000;
const MINUTE = 60_000;

describe.each(STORE_KINDS)('how the work in the background goes, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openNeighbourhood({ store });
  });
  afterEach(() => world.close());

  const budget = (ms = 10_000) => ({ deadlineMs: world.clock.nowMs() + ms });
  const health = async () => dataOf(await world.as('su').call('groups.read-health', {}));
  const aside = async () => dataOf(await world.as('su').call('groups.list-quarantined', {})).items;
  const setRole = async (role: 'verifier' | 'assistant') => {
    const input = { groupId: WUTONG, memberId: memberIdOf('li'), role } as const;
    dataOf(await world.as('ping').call('groups.set-role', input));
  };
  const putAside = async () => {
    await withTemplate(world, 'role-changed');
    await withGrants(world, 'li', 1);
    world.notifier.answer = 'failed';
    await setRole('verifier');
    for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
      await deliverOutbox(world.ports, budget());
      world.clock.advance(4 * MINUTE);
    }
    world.notifier.answer = 'sent';
  };

  it('says when each job ran last and what waits, to admins alone', async () => {
    expect(await world.as('li').call('groups.read-health', {})).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await health()).toMatchObject({ jobs: [], messages: { count: 0, sinceMs: null } });
    await setRole('verifier');
    expect(await health()).toMatchObject({ messages: { count: 1, sinceMs: world.clock.nowMs() } });
    await runDueJobs(world.ports);
    await runNightlyJobs(world.ports);
    const { jobs, messages } = await health();
    expect(messages.count).toBe(0);
    expect(jobs.find(({ name }) => name === 'replay-ledger')).toMatchObject({
      lastRunAtMs: world.clock.nowMs(),
      isUnderWay: false,
      counts: { faultCount: 0 },
    });
  });

  it('says that the night is late once it is', async () => {
    await runNightlyJobs(world.ports);
    world.clock.advance(26 * HOUR);
    expect((await health()).isLate).toBe(false);
    world.clock.advance(1);
    expect((await health()).isLate).toBe(true);
  });

  it('has a message that was put aside tried again, or given up', async () => {
    await putAside();
    const [line] = await aside();
    expect(line).toMatchObject({ kinds: ['role-changed'], attemptCount: ATTEMPTS_MAX });
    expect(JSON.stringify(line)).not.toContain(memberIdOf('li'));
    const operationId = line?.operationId ?? '';
    const settle = (decision: 'retry' | 'drop') =>
      world.as('su').call('groups.settle-quarantined', { operationId, decision });
    expect(await world.as('ping').call('groups.settle-quarantined', { operationId, decision: 'drop' })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    dataOf(await settle('retry'));
    expect(await health()).toMatchObject({ quarantinedCount: 0, messages: { count: 1 } });
    expect(await settle('retry')).toMatchObject({ code: 'MESSAGE_UNKNOWN' });
    expect(await deliverOutbox(world.ports, budget())).toMatchObject({ deliveredCount: 1 });
  });

  it('gives a message up without a trace of it', async () => {
    await putAside();
    const [line] = await aside();
    const operationId = line?.operationId ?? '';
    dataOf(await world.as('su').call('groups.settle-quarantined', { operationId, decision: 'drop' }));
    expect(await health()).toMatchObject({ quarantinedCount: 0, messages: { count: 0 } });
    expect(await aside()).toEqual([]);
  });

  it('replays the whole ledger when an owner asks, over as many calls as it takes', async () => {
    expect(await continueReplay(world.ports, budget())).toBe(false);
    dataOf(await world.as('su').call('points.start-replay', {}));
    const wantedAtMs = world.clock.nowMs();
    expect(await health()).toMatchObject({ replayWantedAtMs: wantedAtMs });
    expect(await world.as('su').call('points.start-replay', {})).toMatchObject({ code: 'REPLAY_RUNNING' });
    expect(await continueReplay(world.ports, budget(0))).toBe(true);
    expect(await continueReplay(world.ports, budget())).toBe(false);
    const { replayWantedAtMs, jobs } = await health();
    expect(replayWantedAtMs).toBeNull();
    expect(jobs.find(({ name }) => name === 'replay-whole-ledger')).toMatchObject({
      lastRunAtMs: wantedAtMs,
      counts: { faultCount: 0 },
    });
    world.clock.advance(1);
    dataOf(await world.as('su').call('points.start-replay', {}));
    expect(await continueReplay(world.ports, budget())).toBe(false);
  });
});
