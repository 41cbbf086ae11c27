import type { DataOf, InputOf } from '../../contracts/operation';
import type { Reply } from '../../contracts/reply';
import { memberApi, type MemberApi } from '../../contracts/member-api';
import { operatorApi, type OperatorApi } from '../../contracts/operator-api';
import type { FaultRates } from '../../server/adapters/hostile/faults';
import { createHostileStore, type HostileStoreControl } from '../../server/adapters/hostile/create-hostile-store';
import { openSqliteStore } from '../../server/adapters/sqlite/open-sqlite-store';
import { COLLECTIONS } from '../../server/documents/collections';
import type { Ports } from '../../server/ports/ports';
import type { Store } from '../../server/ports/store';
import { callerOf } from '../../server/runtime/caller';
import { dispatch } from '../../server/runtime/dispatch';
import { memberHandlers } from '../../server/runtime/member-handlers';
import { operatorHandlers } from '../../server/runtime/operator-handlers';
import { createThrottle } from '../../server/runtime/throttle';
import { countRequests, type RequestCounts } from './count-requests';
import { fakePorts, MemoryFiles, MemoryLog, RecordingNotifier, ScriptedTextCheck } from './fake-ports';
import { FixedClock, shanghaiMs } from './fixed-clock';
import { openidOf } from './seed-people';

export type StoreKind = 'sqlite' | 'hostile';

/** Both embedded stores: a story that holds on one only does not hold. */
export const STORE_KINDS: readonly StoreKind[] = ['sqlite', 'hostile'];

export interface WorldOptions {
  readonly store: StoreKind;
  /** Shanghai wall time at the start; 2026-11-23 08:00, a Monday, without it. */
  readonly at?: string;
  readonly faults?: FaultRates;
  readonly seed?: number;
  /** Whether callers are slowed down as in production; stories tap faster than people. */
  readonly isThrottled?: boolean;
}

interface CallOptions {
  readonly key?: string;
  /** The WeChat group whose card was tapped. */
  readonly card?: string;
}

export interface World {
  readonly clock: FixedClock;
  readonly ports: Ports;
  readonly store: Store;
  /** Store requests since the last `reset`, across all calls. */
  readonly requests: RequestCounts;
  readonly log: MemoryLog;
  readonly files: MemoryFiles;
  readonly textCheck: ScriptedTextCheck;
  readonly notifier: RecordingNotifier;
  /** Only with the hostile store. */
  readonly hostile: HostileStoreControl | null;
  as(name: string): Actor;
  close(): Promise<void>;
}

type Operations = MemberApi & OperatorApi;

/** Somebody with a phone. A change without a key gets a fresh one. */
export interface Actor {
  call<Name extends keyof Operations>(
    operation: Name,
    input: InputOf<Operations[Name]>,
    options?: CallOptions,
  ): Promise<Reply<DataOf<Operations[Name]>, string>>;
  /** The same without types, for what no phone of ours would send. */
  send(operation: string, input: unknown, options?: CallOptions): Promise<Reply<unknown, string>>;
}

/** The real dispatcher with all operations, on an embedded store, with a clock that stands still. */
export function createWorld(options: WorldOptions): Promise<World> {
  const clock = new FixedClock(shanghaiMs(options.at ?? '2026-11-23 08:00'));
  const hostile =
    options.store === 'hostile' ? createHostileStore({ seed: options.seed ?? 1, faults: options.faults }) : null;
  const sqlite = hostile === null ? openSqliteStore({ path: ':memory:', collections: COLLECTIONS }) : null;
  const counted = countRequests((hostile ?? sqlite!).store);
  const files = new MemoryFiles(() => clock.nowMs());
  const parts = { files, log: new MemoryLog(), textCheck: new ScriptedTextCheck(), notifier: new RecordingNotifier() };
  const ports: Ports = { ...fakePorts(clock), ...parts, store: counted.store };
  const throttle = options.isThrottled === true ? createThrottle(clock) : { admit: () => true };
  let keys = 0;
  const as = (name: string): Actor => {
    const send: Actor['send'] = (operation, input, { key, card } = {}) => {
      keys += 1;
      const caller = callerOf(ports.keys, {
        openid: openidOf(name),
        openGroupId: card ?? null,
        entrance: 'wx_client',
        requestId: `r${String(keys)}`,
      });
      const request = { operation, input, key: key ?? `key-${String(keys).padStart(16, '0')}` };
      const call = { caller, request, ports, throttle };
      return Object.hasOwn(memberApi, operation)
        ? dispatch(memberApi, memberHandlers, call)
        : dispatch(operatorApi, operatorHandlers, call);
    };
    return { send, call: send as Actor['call'] };
  };
  const close = async (): Promise<void> => sqlite?.close();
  return Promise.resolve({
    clock,
    ports,
    store: counted.store,
    requests: counted.counts,
    hostile,
    as,
    close,
    ...parts,
  });
}
