import { timingSafeEqual } from 'node:crypto';
import type { SdkServices } from '../adapters/cloudbase/sdk-services';
import type { Ports } from '../ports/ports';
import type { PlatformEvent } from './platform-context';

/** The shortest delay that the platform takes (`platform.md` §1.3). */
const DELAY_SECONDS = 6;
/** One wake-up finds everything that was left behind until it runs. */
const COVERED_MS = 5_000;
/** How long a mark is good: tasks may come late, but not hours late. */
const MARK_MS = 10 * 60_000;

export type WakeUp = () => Promise<void>;

/**
 * Asks the platform to call `jobs` in a few seconds. What tells a delayed task from a phone's call is not documented, so
 * the task carries a mark that only we can make. Where this fails the hourly timer does the work.
 */
export function createWakeUp(openapi: SdkServices['openapi'], { keys, clock, log }: WakePorts): WakeUp {
  let lastMs = 0;
  return async () => {
    const nowMs = clock.nowMs();
    if (nowMs - lastMs < COVERED_MS) return;
    lastMs = nowMs;
    const data = JSON.stringify({
      wokenAtMs: nowMs,
      keyId: keys.currentKeyId,
      mark: markOf(keys, keys.currentKeyId, nowMs),
    });
    try {
      await openapi.cloudbase.addDelayedFunctionTask({ functionName: 'jobs', delayTime: DELAY_SECONDS, data });
    } catch (error) {
      log.error('wake-up-failed', {}, error);
    }
  };
}

/** Whether an event carries a mark of ours that is still good. */
export function isWakeUp(event: PlatformEvent, { keys, clock }: Pick<Ports, 'keys' | 'clock'>): boolean {
  const { wokenAtMs, keyId, mark } = event;
  if (typeof wokenAtMs !== 'number' || typeof keyId !== 'string' || typeof mark !== 'string') return false;
  const ageMs = clock.nowMs() - wokenAtMs;
  if (ageMs < 0 || ageMs > MARK_MS) return false;
  const expected = Buffer.from(markOf(keys, keyId, wokenAtMs) ?? '');
  const given = Buffer.from(mark);
  return expected.length > 0 && given.length === expected.length && timingSafeEqual(given, expected);
}

type WakePorts = Pick<Ports, 'keys' | 'clock' | 'log'>;

function markOf(keys: Ports['keys'], keyId: string, atMs: number): string | null {
  const signed = keys.sign(keyId, 'wake-up', String(atMs));
  return signed === null ? null : Buffer.from(signed).toString('base64url');
}
