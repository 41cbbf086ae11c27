import type { HostReport, ShareCard } from '../weapp-host/app-code';
import type { Persona } from '../weapp-host/persona';
import type { Target } from './page-side/find';
import type { MeasuredTargets } from './page-side/measure-targets';

/** The builds a story runs in. */
export type Build = 'weapp-jsdom' | 'weapp-chromium' | 'h5-chromium';

/** How a phone is held; every member has the default a member's phone has. */
export interface PhoneOptions {
  readonly persona: Persona;
  readonly theme?: 'light' | 'dark';
  /** CSS pixels; 390 unless told otherwise. */
  readonly widthPx?: number;
  readonly bigText?: boolean;
  /** How long `tap`, `type` and `waitFor` wait for what is not there yet. */
  readonly patienceMs?: number;
}

/** What a story does with a phone: the same in every build. Actions wait for their target and throw with the screen's text. */
export interface Phone {
  readonly build: Build;
  /** Hands over to another person: a phone of their own, kept as they left it. */
  as(persona: Persona): Promise<void>;
  /** Opens a page by path and query, or a card somebody shared. */
  open(pageOrCard: string | ShareCard): Promise<void>;
  tap(target: Target): Promise<void>;
  type(fieldLabel: string, text: string): Promise<void>;
  /** Draws a line with a finger across what has this label. */
  draw(label: string): Promise<void>;
  /** Opens a picker and chooses one value per column; a date as `2026-11-23`, a time as `08:00`. */
  choose(target: Target, ...values: string[]): Promise<void>;
  /** Everything readable on the screen, a line per block. */
  text(): Promise<string>;
  waitFor(text: string): Promise<void>;
  waitForGone(text: string): Promise<void>;
  /** Waits until the screen stays as it is and nothing with this label, a skeleton's, is on it. */
  rest(loadingLabel: string): Promise<void>;
  /** Whether a target is there now. */
  has(target: Target): Promise<boolean>;
  /** Sets the phone's theme while a page is open; what the host has drawn around it stays as it was. Not in jsdom. */
  setTheme(theme: 'light' | 'dark'): Promise<void>;
  /** Writes `tests/.shots/<build>/<name>[-<width>][-big]-<theme>.png`; nothing in jsdom. */
  shot(name: string): Promise<void>;
  /** The text of the QR code on the screen, as another phone's camera reads it; null in jsdom, which paints nothing. */
  readCode(): Promise<string | null>;
  /** By how many pixels the page on top is wider than the screen; 0 in jsdom, which lays nothing out. */
  overflowPx(): Promise<number>;
  /** What can be pressed on the screen, held against this size; nothing in jsdom. */
  measureTargets(leastPx: number): Promise<MeasuredTargets>;
  back(): Promise<void>;
  /** Shares by a button on the page, or without a target by the menu (not in H5), and answers with the card. */
  share(target?: Target): Promise<ShareCard>;
  /** What the camera reads next. */
  scanAnswer(text: string): Promise<void>;
  setOnline(isOnline: boolean): Promise<void>;
  /** Problems, and the figures of WeChat's audit per page; in H5 problems only. */
  errors(): Promise<HostReport>;
  close(): Promise<void>;
}
