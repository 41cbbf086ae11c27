import { AsyncLocalStorage } from 'node:async_hooks';
import type { Ports } from '../../server/ports/ports';

/** Whether the running code is inside a transaction of anybody. */
const inside = new AsyncLocalStorage<true>();

/** Marks everything that `work` does, and whatever it begins, as done inside a transaction. */
export function markInside<Value>(work: () => Promise<Value>): Promise<Value> {
  return inside.run(true, work);
}

/** What each port asks others for, over a network where it is deployed (R-P8). Names of slots and codes are made here. */
const ASKING = {
  files: ['idAt', 'owns', 'keep', 'link', 'remove', 'older'],
  textCheck: ['check'],
  imageCheck: ['ask'],
  riskCheck: ['rank'],
  notifier: ['send'],
  miniCode: ['draw'],
  phoneNumbers: ['open'],
} as const satisfies { readonly [Port in keyof Ports]?: readonly (keyof Ports[Port])[] };

export type AskingPorts = Pick<Ports, keyof typeof ASKING>;

/** Ports that note whenever they are asked inside a transaction: locks would be held while somebody else takes their time. */
export function outsideTransactions(ports: AskingPorts, note: (stray: string) => void): AskingPorts {
  const guarded = Object.entries(ASKING).map(([port, methods]) => [
    port,
    guardedPort(ports[port as keyof AskingPorts], { port, methods, note }),
  ]);
  return Object.fromEntries(guarded) as AskingPorts;
}

/** Runs `ask`, which stands for a call over a network, having noted when it happens inside a transaction. */
export function askOutside<Value>(name: string, note: (stray: string) => void, ask: () => Value): Value {
  if (inside.getStore() === true) note(`${name} is asked inside a transaction`);
  return ask();
}

interface Guarding {
  readonly port: string;
  readonly methods: readonly string[];
  readonly note: (stray: string) => void;
}

/** The very port, so that a test may go on setting what it answers, with the calls among its methods watched. */
function guardedPort<Port extends object>(given: Port, { port, methods, note }: Guarding): Port {
  return new Proxy(given, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      const call = (value as (...asked: unknown[]) => unknown).bind(target);
      if (!methods.includes(String(name))) return call;
      return (...asked: unknown[]) => askOutside(`${port}.${String(name)}`, note, () => call(...asked));
    },
  });
}
