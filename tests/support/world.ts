import type { DataOf, InputOf } from '../../contracts/operation';
import type { Reply } from '../../contracts/reply';
import { memberApi, type MemberApi } from '../../contracts/member-api';
import { operatorApi, type OperatorApi } from '../../contracts/operator-api';
import type { FaultRates } from '../../server/adapters/hostile/faults';
import { createHostileStore, type HostileStoreControl } from '../../server/adapters/hostile/create-hostile-store';
import { openSqliteStore } from '../../server/adapters/sqlite/open-sqlite-store';
import { randomIds } from '../../server/adapters/system/random-ids';
import { COLLECTIONS } from '../../server/documents/collections';
import type { Ports } from '../../server/ports/ports';
import type { Store } from '../../server/ports/store';
import { callerOf } from '../../server/runtime/caller';
import { dispatch } from '../../server/runtime/dispatch';
import { memberHandlers } from '../../server/runtime/member-handlers';
import { operatorHandlers } from '../../server/runtime/operator-handlers';
import { createThrottle } from '../../server/runtime/throttle';
import type { OpenedCloudStore } from './cloud/open-cloud-store';
import { countRequests, type RequestCounts } from './count-requests';
import {
  fakePorts,
  MemoryFiles,
  MemoryLog,
  RecordingImageCheck,
  RecordingMiniCode,
  RecordingNotifier,
  ScriptedRiskCheck,
  RecordingPhoneNumbers,
  RecordingTextCheck,
  sequentialIds,
} from './fake-ports';
import { FixedClock, shanghaiMs } from './fixed-clock';
import { outsideTransactions } from './outside-transactions';
import { openidOf } from './seed-people';
import { WatchedStore } from './watched-store';

/** `cloud` is the production store through the unmodified SDK, over HTTP on an emulated environment. */
export type StoreKind = 'sqlite' | 'hostile' | 'cloud';

/**
 * Both embedded stores: a story that holds on one only does not hold. `QUNLI_STORE=cloud` tells every story through the
 * cloud's SDK instead.
 */
export const STORE_KINDS: readonly StoreKind[] =
  process.env['QUNLI_STORE'] === 'cloud' ? ['cloud'] : ['sqlite', 'hostile'];

/** For the main stories of each context: on the cloud's store in every gate, too (decisions §5). */
export const EVERY_STORE: readonly StoreKind[] = [...new Set<StoreKind>([...STORE_KINDS, 'cloud'])];

export interface WorldOptions {
  readonly store: StoreKind;
  /** A sqlite file, for what has to outlive its process; without it the world is gone when it is closed. */
  readonly path?: string;
  /** Shanghai wall time at the start; 2026-11-23 08:00, a Monday, without it. */
  readonly at?: string;
  readonly faults?: FaultRates;
  readonly seed?: number;
  /** How fast the cloud's time runs beside the machine's, for a crowd that one process serves slower than a cloud would; 1 without it. */
  readonly cloudSpeed?: number;
  /** Whether callers are slowed down as in production; stories tap faster than people. */
  readonly isThrottled?: boolean;
}

interface CallOptions {
  readonly key?: string;
  /** The WeChat group whose card was tapped. */
  readonly card?: string;
  /** How that chat names the caller. */
  readonly namedThere?: string;
}

export interface World {
  readonly clock: FixedClock;
  readonly ports: Ports;
  readonly store: Store;
  /** Store requests since the last `reset`, across all calls. */
  readonly requests: RequestCounts;
  readonly log: MemoryLog;
  readonly files: MemoryFiles;
  readonly textCheck: RecordingTextCheck;
  readonly imageCheck: RecordingImageCheck;
  readonly riskCheck: ScriptedRiskCheck;
  readonly notifier: RecordingNotifier;
  readonly phoneNumbers: RecordingPhoneNumbers;
  readonly miniCode: RecordingMiniCode;
  /** Only with the hostile store. */
  readonly hostile: HostileStoreControl | null;
  /** Only with the cloud's store: what stands behind the wire. */
  readonly cloud: OpenedCloudStore | null;
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

/** The real dispatcher with all operations, on one of the stores, with a clock that stands still. */
export async function createWorld(options: WorldOptions): Promise<World> {
  const clock = new FixedClock(shanghaiMs(options.at ?? '2026-11-23 08:00'));
  const { hostile, cloud, store, close: closeStore } = await openStore(options);
  const counted = countRequests(store);
  const files = new MemoryFiles(() => clock.nowMs());
  const parts = {
    files,
    log: new MemoryLog(),
    textCheck: new RecordingTextCheck(),
    imageCheck: new RecordingImageCheck(),
    riskCheck: new ScriptedRiskCheck(),
    notifier: new RecordingNotifier(),
    phoneNumbers: new RecordingPhoneNumbers(),
    miniCode: new RecordingMiniCode(),
    // Ids that count would begin again in the next process on the same file.
    ids: options.path === undefined ? sequentialIds() : randomIds,
  };
  const watched = new WatchedStore(counted.store);
  const others = { ...fakePorts(clock), ...parts };
  const ports: Ports = { ...others, ...outsideTransactions(others, watched.note), store: watched };
  const throttle = options.isThrottled === true ? createThrottle(clock) : { admit: () => true };
  let keys = 0;
  const as = (name: string): Actor => {
    const send: Actor['send'] = (operation, input, { key, card, namedThere } = {}) => {
      keys += 1;
      const caller = callerOf(ports.keys, {
        openid: openidOf(name),
        openGroupId: card ?? null,
        groupOpenid: namedThere ?? null,
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
  const close = async (): Promise<void> => {
    await closeStore();
    watched.assertNoStrays();
  };
  return { clock, ports, store: counted.store, requests: counted.counts, hostile, cloud, as, close, ...parts };
}

/** As long as a transaction may last, since test machines are busy. */
const SDK_PATIENCE_MS = 30_000;

type OpenedStore = Pick<World, 'store' | 'hostile' | 'cloud' | 'close'>;

async function openStore({ store: kind, path, faults, seed = 1, cloudSpeed = 1 }: WorldOptions): Promise<OpenedStore> {
  const none = { hostile: null, cloud: null };
  if (kind === 'sqlite') return { ...none, ...openSqliteStore({ path: path ?? ':memory:', collections: COLLECTIONS }) };
  if (kind === 'cloud') {
    // Loading the SDK takes a third of a second, and few files need it.
    const { openCloudStore } = await import('./cloud/open-cloud-store');
    const timeoutMs = SDK_PATIENCE_MS / cloudSpeed;
    const cloud = await openCloudStore({ collections: COLLECTIONS, seed, faults, speed: cloudSpeed, timeoutMs });
    return { ...none, cloud, store: cloud.store, close: cloud.close };
  }
  const hostile = createHostileStore({ seed, faults });
  return { ...none, hostile, store: hostile.store, close: () => Promise.resolve() };
}
