import { runHourlyJobs, runWokenJobs } from '../jobs/run-jobs';
import type { Ports } from '../ports/ports';
import { withinInvocation, type InvocationContext } from './invocation';
import type { Cloud } from './open-cloud';
import { isTimer, type PlatformEvent } from './platform-context';
import { isWakeUp } from './wake-up';

type Main = (event: PlatformEvent, invocation?: InvocationContext) => Promise<{ readonly ok: boolean }>;

/**
 * The entry of the function that timers call, hourly and at deadlines. A phone can call any function by name, so the
 * platform's own word is asked for first (X3); whoever else calls costs one invocation and no request.
 */
export function runTimer({ ports, context, wakeUp }: Cloud): Main {
  return async (event, invocation) => {
    const startedMs = ports.clock.nowMs();
    return withinInvocation(invocation, startedMs, async () => {
      const wasWoken = isWakeUp(event, ports);
      if (!wasWoken && !isTimer(context())) {
        ports.log.info('timer-refused', {});
        return { ok: false };
      }
      if (await run(ports, wasWoken)) await wakeUp();
      ports.log.info('timer-ran', { tookMs: ports.clock.nowMs() - startedMs });
      return { ok: true };
    });
  };
}

/** Whether another call has to go on with what was begun. */
async function run(ports: Ports, wasWoken: boolean): Promise<boolean> {
  if (wasWoken) return runWokenJobs(ports);
  await runHourlyJobs(ports);
  return false;
}
