import type { IdSource } from '../../server/ports/id-source';
import type { Log } from '../../server/ports/log';
import type { Notifier } from '../../server/ports/notifier';
import type { Ports } from '../../server/ports/ports';
import type { ImageCheck } from '../../server/ports/image-check';
import type { TextCheck } from '../../server/ports/text-check';
import { MemoryFiles } from '../../tests/support/fake-ports';
import type { Dice } from '../engine/dice';
import { quickKeys } from '../engine/quick-keys';
import type { VirtualTime } from '../engine/virtual-time';

/** What the world outside of the store did, for the report. */
export interface OutsideCounts {
  checksFailed: number;
  messagesFailed: number;
  messagesSent: number;
  clockJumps: number;
}

export interface Outside {
  readonly counts: OutsideCounts;
  /** How far the functions' clock is off. */
  skewMs: number;
  /** The chance that a check or a message fails. */
  failing: number;
  /** Bugs that the product itself noticed. The oracle never sees them. */
  readonly crashes: string[];
}

/** The code of a phone whose owner gives their number away. */
const GIVEN = 'from-wechat';

/** Every port but store and ids, on simulated time. */
export function simulatedPorts(time: VirtualTime, dice: Dice, outside: Outside): Omit<Ports, 'store' | 'ids'> {
  const clock = { nowMs: () => Math.floor(time.nowMs()) + outside.skewMs };
  return {
    clock,
    keys: quickKeys,
    files: new MemoryFiles(clock.nowMs),
    textCheck: moodyCheck(dice, outside),
    imageCheck: silentCheck,
    riskCheck: { rank: () => Promise.resolve('fine') },
    notifier: moodyNotifier(dice, outside),
    phoneNumbers: { open: ({ code }) => Promise.resolve(code === GIVEN ? '13800138000' : null) },
    miniCode: { draw: () => Promise.resolve(new Uint8Array([0x89])) },
    log: crashLog(outside),
  };
}

/** Ids of one length, so that documents made later sort later, and none begins another. */
export class CountingIds implements IdSource {
  constructor(public count: number) {}

  next(prefix: string): string {
    this.count += 1;
    return `${prefix}${String(this.count).padStart(6, '0')}`;
  }
}

function moodyCheck(dice: Dice, outside: Outside): TextCheck {
  return {
    check() {
      if (!dice.happens(outside.failing)) return Promise.resolve('pass');
      outside.counts.checksFailed += 1;
      // The port promises an answer also when the check is down.
      return Promise.resolve(dice.happens(0.8) ? 'pending' : 'refused');
    },
  };
}

/** No story of the simulation shows a picture. */
const silentCheck: ImageCheck = { ask: () => Promise.resolve({ status: 'later' }) };

function moodyNotifier(dice: Dice, outside: Outside): Notifier {
  return {
    send() {
      if (dice.happens(outside.failing)) {
        outside.counts.messagesFailed += 1;
        return dice.happens(0.5) ? Promise.resolve('failed') : Promise.reject(new Error('messages are down'));
      }
      outside.counts.messagesSent += 1;
      return Promise.resolve(dice.happens(0.5) ? 'sent' : 'no-grant');
    },
  };
}

function crashLog(outside: Outside): Log {
  return {
    info: () => undefined,
    error(event, facts, error) {
      if (event === 'call-failed') outside.crashes.push(`${String(facts['operation'])}: ${String(error)}`);
    },
  };
}
