import { openSqliteStore } from '../../server/adapters/sqlite/open-sqlite-store';
import { COLLECTIONS } from '../../server/documents/collections';
import type { Ports } from '../../server/ports/ports';
import type { Store } from '../../server/ports/store';
import { callerOf } from '../../server/runtime/caller';
import { dispatch } from '../../server/runtime/dispatch';
import { createThrottle } from '../../server/runtime/throttle';
import { fakePorts, MemoryLog } from '../support/fake-ports';
import { FixedClock, shanghaiMs } from '../support/fixed-clock';
import { openidOf, seedPerson } from '../support/seed-people';
import { counters, toyApi, toyHandlers } from './toy-api';

/** The runtime with three operations that count, so that its promises can be seen without any business. */
export async function createToyWorld(wrap: (store: Store) => Store = (store) => store) {
  const clock = new FixedClock(shanghaiMs('2026-11-23 08:00'));
  const opened = openSqliteStore({ path: ':memory:', collections: [...COLLECTIONS, counters] });
  const log = new MemoryLog();
  const ports: Ports = { ...fakePorts(clock), log, store: wrap(opened.store) };
  const throttle = createThrottle(clock);
  await seedPerson(opened.store, ports.keys, { name: 'li', groups: [{ groupId: 'g1', role: 'member' }] });
  await seedPerson(opened.store, ports.keys, { name: 'lao-zhou', groups: [{ groupId: 'g1', role: 'admin' }] });
  const callAs = (name: string) => (operation: string, input: unknown, key?: string) =>
    dispatch(toyApi, toyHandlers, {
      caller: callerOf(ports.keys, {
        openid: openidOf(name),
        openGroupId: null,
        entrance: 'wx_client',
        requestId: 'r',
      }),
      request: { operation, input, key },
      ports,
      throttle,
    });
  return { clock, log, store: opened.store, callAs, li: callAs('li'), close: () => opened.close() };
}
