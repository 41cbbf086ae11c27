import type { SdkServices } from '../adapters/cloudbase/sdk-services';
import { FixedClock, shanghaiMs } from '../../tests/support/fixed-clock';
import { fakePorts, MemoryLog } from '../../tests/support/fake-ports';
import { createWakeUp, wakeReason } from './wake-up';

interface Task {
  readonly functionName: string;
  readonly delayTime: number;
  readonly data: string;
}

const DAY_S = 86_400;

/** As the SDK throws it. */
const NOT_PERMITTED = Object.assign(new Error('openapi.cloudbase.addDelayedFunctionTask:fail'), { errCode: -604101 });

function platform(fails = false) {
  const clock = new FixedClock(shanghaiMs('2026-11-23 08:00'));
  const log = new MemoryLog();
  const ports = { ...fakePorts(clock), log };
  const tasks: Task[] = [];
  const addDelayedFunctionTask = (task: Task) => {
    tasks.push(task);
    return fails ? Promise.reject(NOT_PERMITTED) : Promise.resolve({});
  };
  const wakeUp = createWakeUp({ cloudbase: { addDelayedFunctionTask } } as unknown as SdkServices['openapi'], ports);
  const eventOf = (task: Task) => JSON.parse(task.data) as Record<string, unknown>;
  return { clock, log, ports, tasks, wakeUp, eventOf };
}

describe('waking the jobs at a deadline', () => {
  it('asks for a call just after each deadline, the nearest first', async () => {
    const { clock, tasks, wakeUp, eventOf } = platform();
    const nowMs = clock.nowMs();
    await wakeUp([
      { reason: 'chains', atMs: nowMs + 3_600_000 },
      { reason: 'forms', atMs: nowMs + 60_000 },
      { reason: 'leftovers', atMs: 0 },
    ]);
    expect(tasks.map(({ functionName, delayTime }) => [functionName, delayTime])).toEqual([
      ['jobs', 6],
      ['jobs', 62],
      ['jobs', 3_602],
    ]);
    expect(tasks.map((task) => eventOf(task)['reason'])).toEqual(['leftovers', 'forms', 'chains']);
  });

  it.each([
    ['is over already', -5_000, 6],
    ['is a month ahead', (30 * DAY_S - 5) * 1_000, 30 * DAY_S - 3],
    ['is further ahead than the platform takes, and left to the timer', 30 * DAY_S * 1_000, null],
    ['will never be', Number.MAX_SAFE_INTEGER, null],
  ])('a deadline that %s', async (_, inMs, seconds) => {
    const { clock, tasks, wakeUp } = platform();
    await wakeUp([{ reason: 'boards', atMs: clock.nowMs() + inMs }]);
    expect(tasks.map(({ delayTime }) => delayTime)).toEqual(seconds === null ? [] : [seconds]);
  });

  it('asks once for what lies close together, and at most five times for one call', async () => {
    const { clock, tasks, wakeUp } = platform();
    const nowMs = clock.nowMs();
    await wakeUp([{ reason: 'forms', atMs: nowMs + 60_000 }]);
    await wakeUp([{ reason: 'forms', atMs: nowMs + 60_000 }]);
    expect(tasks).toHaveLength(1);
    await wakeUp(Array.from({ length: 40 }, (_, at) => ({ reason: 'forms', atMs: nowMs + 600_000 + at * 10_000 })));
    expect(tasks).toHaveLength(6);
  });

  it('rings after the last of those that lie close together, also when only the first was known', async () => {
    const { clock, tasks, wakeUp } = platform();
    const nowMs = clock.nowMs();
    await wakeUp([{ reason: 'forms', atMs: nowMs + 60_001 }]);
    await wakeUp([{ reason: 'forms', atMs: nowMs + 65_000 }]);
    expect(tasks.map(({ delayTime }) => delayTime)).toEqual([67]);
  });

  it('leaves it to the timer when the platform will not, says why, and asks again when there is another reason', async () => {
    const { log, tasks, wakeUp } = platform(true);
    await expect(wakeUp([{ reason: 'chains', atMs: 0 }])).resolves.toBeUndefined();
    expect(log.errors).toEqual([{ event: 'wake-up-failed', error: NOT_PERMITTED }]);
    expect(log.lines).toEqual(['{"event":"wake-up-failed","errCode":-604101}']);
    await wakeUp([{ reason: 'chains', atMs: 0 }]);
    expect(tasks).toHaveLength(2);
  });

  it('believes its own mark, for what it was made for, from a minute before its time to ten after', async () => {
    const { clock, ports, tasks, wakeUp, eventOf } = platform();
    await wakeUp([{ reason: 'chains', atMs: clock.nowMs() + 3_600_000 }]);
    const event = eventOf(tasks[0]!);
    const at = (ms: number): string | null => wakeReason(event, { keys: ports.keys, clock: { nowMs: () => ms } });
    const dueMs = event['dueMs'] as number;
    expect([dueMs - 60_001, dueMs - 60_000, dueMs + 600_000, dueMs + 600_001].map(at)).toEqual([
      null,
      'chains',
      'chains',
      null,
    ]);
    clock.setMs(dueMs);
    for (const change of [{ reason: 'forms' }, { reason: 'all' }, { dueMs: dueMs + 1 }, { keyId: 'k9' }, { mark: '' }])
      expect(wakeReason({ ...event, ...change }, ports)).toBeNull();
  });
});
