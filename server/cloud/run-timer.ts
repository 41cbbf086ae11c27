import type { Deadline, WakeReason } from '../jobs/deadlines';
import { runHourlyJobs, runWokenJobs } from '../jobs/run-jobs';
import type { Ports } from '../ports/ports';
import { withinInvocation, type InvocationContext } from './invocation';
import type { Cloud } from './open-cloud';
import { isTimer, type PlatformEvent } from './platform-context';
import { wakeReason } from './wake-up';
import { watchDeadlines } from './watch-deadlines';

type Main = (event: PlatformEvent, invocation?: InvocationContext) => Promise<{ readonly ok: boolean }>;

/**
 * The entry of the function that timers call, hourly and at deadlines. A phone can call any function by name, so the
 * platform's own word is asked for first (X3); whoever else calls costs one invocation and no request.
 */
export function runTimer({ ports, context, wakeUp }: Cloud): Main {
  return async (event, invocation) => {
    const startedMs = ports.clock.nowMs();
    return withinInvocation(invocation, startedMs, async () => {
      const reason = wakeReason(event, ports);
      if (reason === null && !isTimer(context())) {
        ports.log.info('timer-refused', {});
        return { ok: false };
      }
      const watched = watchDeadlines(ports.store, { clock: ports.clock, wakeUp });
      const more = await run({ ...ports, store: watched.store }, reason);
      // What jobs leave for others they deliver themselves, at the end.
      if (more !== null) await wakeUp([more]);
      ports.log.info('timer-ran', { tookMs: ports.clock.nowMs() - startedMs });
      return { ok: true };
    });
  };
}

/** When another call has to go on with what was begun; null when none has to. */
async function run(ports: Ports, reason: WakeReason | null): Promise<Deadline | null> {
  if (reason !== null) return runWokenJobs(ports, reason);
  await runHourlyJobs(ports);
  return null;
}
