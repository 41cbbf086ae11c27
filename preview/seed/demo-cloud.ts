import { createHash } from 'node:crypto';
import { memberApi, type MemberApi } from '../../contracts/member-api';
import type { DataOf, InputOf } from '../../contracts/operation';
import { operatorApi, type OperatorApi } from '../../contracts/operator-api';
import type { Reply } from '../../contracts/reply';
import type { Ports } from '../../server/ports/ports';
import { callerOf } from '../../server/runtime/caller';
import { dispatch } from '../../server/runtime/dispatch';
import { memberHandlers } from '../../server/runtime/member-handlers';
import { operatorHandlers } from '../../server/runtime/operator-handlers';

type Operations = MemberApi & OperatorApi;

/** A person of the story at one instant. */
export interface Deed {
  readonly openid: string;
  readonly atMs: number;
  /** The WeChat group whose card was opened. */
  readonly opengid?: string;
}

/** The story's way to do things: the real operations, as a person, at an instant of the story. */
export interface DemoCloud {
  /** Does it; a refusal is a mistake in the story and stops it. */
  act<Name extends keyof Operations>(
    deed: Deed,
    operation: Name,
    input: InputOf<Operations[Name]>,
  ): Promise<DataOf<Operations[Name]>>;
  /** Tries it; null when it was refused, as happens to people. */
  attempt<Name extends keyof Operations>(
    deed: Deed,
    operation: Name,
    input: InputOf<Operations[Name]>,
  ): Promise<DataOf<Operations[Name]> | null>;
}

/** Neighbours who come in the same moment tap again, as people do. */
const TAPS_MAX = 50;
const BETWEEN_TAPS_MS = 5;

const admitAll = { admit: () => true };

export function demoCloud(ports: Ports): DemoCloud {
  const send = async (deed: Deed, operation: string, input: unknown): Promise<Reply<unknown, string>> => {
    const key = digest(`${deed.openid}|${operation}|${String(deed.atMs)}|${JSON.stringify(input)}`);
    const call = {
      caller: callerOf(ports.keys, {
        openid: deed.openid,
        openGroupId: deed.opengid ?? null,
        entrance: 'wx_client',
        requestId: key,
      }),
      request: { operation, input, key },
      ports: { ...ports, clock: { nowMs: () => deed.atMs }, ids: countedIds(key) },
      throttle: admitAll,
    };
    return Object.hasOwn(memberApi, operation)
      ? dispatch(memberApi, memberHandlers, call)
      : dispatch(operatorApi, operatorHandlers, call);
  };
  return {
    async act(deed, operation, input) {
      const reply = await send(deed, operation, input);
      if (!reply.ok)
        throw new Error(`${operation} of ${deed.openid}: ${reply.code} ${JSON.stringify(reply.details ?? {})}`);
      return reply.data as DataOf<Operations[typeof operation]>;
    },
    async attempt(deed, operation, input) {
      let reply = await send(deed, operation, input);
      for (let taps = 1; taps < TAPS_MAX && !reply.ok && reply.code === 'TRY_AGAIN'; taps += 1) {
        await new Promise((resolve) => setTimeout(resolve, BETWEEN_TAPS_MS));
        reply = await send(deed, operation, input);
      }
      return reply.ok ? (reply.data as DataOf<Operations[typeof operation]>) : null;
    },
  };
}

/** Ids that follow from the call, so that the same story has the same ones in whatever order calls end. */
function countedIds(key: string): Ports['ids'] {
  let count = 0;
  return {
    next(prefix) {
      count += 1;
      return `${prefix}${digest(`${key}|${String(count)}`).slice(0, 20)}`;
    },
  };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 32);
