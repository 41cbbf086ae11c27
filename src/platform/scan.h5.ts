import type { Scanned } from './scan';
import { SCAN_WORDS } from './stand-in-copy';

/**
 * Stands in for the camera: the text of a code is pasted, as copied from another persona's screen.
 * What is shown on another persona's coupon page lies in `qunli.shown-code` and is offered first.
 */
export function scanCode(): Promise<Scanned> {
  const shown = window.localStorage.getItem(SHOWN_CODE) ?? '';
  const text = window.prompt(SCAN_WORDS.ask, shown);
  if (text === null) return Promise.resolve({ status: 'cancelled' });
  return Promise.resolve(text.trim() === '' ? { status: 'cancelled' } : { status: 'read', text: text.trim() });
}

const SHOWN_CODE = 'qunli.shown-code';
