import type { HostReport, ShareCard } from '../weapp-host/app-code';
import type { Target } from './page-side/find';
import type { Choosing } from './page-side/choose';
import type { MeasuredTargets } from './page-side/measure-targets';

/** One person's phone in one build: what `Phone` needs done, without waiting. False means "not there (yet)". */
export interface Device {
  open(url: string, groupId: string | null): Promise<void>;
  press(target: Target): Promise<boolean>;
  fill(fieldLabel: string, text: string): Promise<boolean>;
  draw(label: string): Promise<boolean>;
  choose(target: Target, values: readonly string[]): Promise<Choosing>;
  text(): Promise<string>;
  has(target: Target): Promise<boolean>;
  /** The whole screen as PNG; null where nothing is painted. */
  picture(): Promise<Uint8Array | null>;
  /** What the phone's owner sets while a page is open. */
  setTheme(theme: 'light' | 'dark'): Promise<void>;
  overflowPx(): Promise<number>;
  measureTargets(leastPx: number): Promise<MeasuredTargets>;
  back(): Promise<void>;
  shareByMenu(): Promise<ShareCard>;
  /** The card a button shared, once; null while there is none. */
  takeShared(): Promise<ShareCard | null>;
  scanAnswer(text: string): Promise<void>;
  setOnline(isOnline: boolean): Promise<void>;
  report(): Promise<HostReport>;
  close(): Promise<void>;
}
