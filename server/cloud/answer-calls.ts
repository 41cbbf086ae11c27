import type { Reply } from '../../contracts/reply';
import type { Api, Handlers } from '../runtime/api';
import { callerOf } from '../runtime/caller';
import { dispatch } from '../runtime/dispatch';
import { createThrottle } from '../runtime/throttle';
import { prepareFirstOwner } from './first-owner';
import { requestIdOf, withinInvocation, type InvocationContext } from './invocation';
import type { Cloud } from './open-cloud';
import { readIdentity, type PlatformEvent } from './platform-context';
import { watchDeadlines } from './watch-deadlines';

type Main = (event: PlatformEvent, invocation?: InvocationContext) => Promise<Reply<unknown, string>>;

/**
 * The entry of a function that phones call. Only the operation, its input and its key are taken from the request: what the
 * platform adds to an event (`userInfo`, `tcbContext`) is dropped, and who calls comes from its context alone.
 */
export function answerCalls<Operations extends Api>(
  cloud: Cloud,
  api: Operations,
  handlers: Handlers<Operations>,
): Main {
  const { ports } = cloud;
  const throttle = createThrottle(ports.clock);
  return async (event, invocation) => {
    const identity = readIdentity(event, cloud.context(), requestIdOf(invocation));
    if (identity === null) return { ok: false, code: 'NOT_ALLOWED' };
    const { operation, input, key } = event;
    const watched = watchDeadlines(ports.store, { clock: ports.clock, wakeUp: cloud.wakeUp });
    const caller = callerOf(ports.keys, identity);
    const call = { caller, request: { operation, input, key }, ports: { ...ports, store: watched.store }, throttle };
    return withinInvocation(invocation, ports.clock.nowMs(), async () => {
      const mayPrepare = operation === 'groups.become-owner' && throttle.admit(caller.personId);
      if (mayPrepare) await prepareFirstOwner(cloud);
      const reply = await dispatch(api, handlers, call);
      if (reply.ok) await cloud.wakeUp(watched.deadlines());
      return reply;
    });
  };
}
