import { withinDeadline } from '../adapters/cloudbase/invocation-deadline';
import { runHourlyJobs, runWokenJobs } from '../jobs/run-jobs';
import { INVOCATION_MS, requestIdOf, type InvocationContext } from './invocation';
import type { Cloud } from './open-cloud';
import { isTimer, type PlatformEvent } from './platform-context';
import { isWakeUp } from './wake-up';

type Main = (event: PlatformEvent, invocation?: InvocationContext) => Promise<{ readonly ok: boolean }>;

/**
 * The entry of the function that timers call, hourly and at deadlines. A phone can call any function by name, so the
 * platform's own word is asked for first (X3); whoever else calls costs one invocation and no request.
 */
export function runTimer({ ports, context }: Cloud): Main {
  return async (event, invocation) => {
    const wasWoken = isWakeUp(event, ports);
    if (!wasWoken && !isTimer(context())) {
      ports.log.info('timer-refused', { requestId: requestIdOf(invocation) });
      return { ok: false };
    }
    const startedMs = ports.clock.nowMs();
    await withinDeadline(startedMs + INVOCATION_MS, () => (wasWoken ? runWokenJobs(ports) : runHourlyJobs(ports)));
    ports.log.info('timer-ran', { requestId: requestIdOf(invocation), tookMs: ports.clock.nowMs() - startedMs });
    return { ok: true };
  };
}
