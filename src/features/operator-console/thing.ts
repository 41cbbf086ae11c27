import type { Tint } from '@/ui/tint';
import type { IconName } from '@/ui/icon/icon-names';

/** Something that waits for staff, with the one button that deals with it. */
export interface Thing {
  readonly id: string;
  /** Smaller is sooner: people who wait come first, then what ends today, then what stands still. */
  readonly urgency: number;
  readonly icon: IconName;
  readonly tint: Tint;
  readonly title: string;
  readonly note: string;
  readonly act: string;
  readonly open: () => void;
}

/** What kind of thing comes before what other. */
export const URGENCY = {
  adjustments: 1,
  complaints: 2,
  chainCases: 3,
  chainClaims: 4,
  signUps: 5,
  chainReports: 6,
  texts: 7,
  lastDay: 8,
  chainMissing: 9,
  unfinished: 10,
  chainPickUps: 11,
  chainLow: 12,
  soldOut: 13,
  paused: 14,
} as const;

/** How many are offered first. */
export const FIRST_MAX = 3;

/** The order in which things are offered: by urgency, then as found. */
export const inOrder = (things: readonly Thing[]): readonly Thing[] =>
  [...things].sort((one, other) => one.urgency - other.urgency);
