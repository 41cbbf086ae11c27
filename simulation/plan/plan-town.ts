import { Dice } from '../engine/dice';
import { STARTS } from './boundaries';

/** So many shops there are; a seed plays in one of them, and what stands in it is set up once. */
export const TOWNS = 60;

/** Where and when a seed plays: the shop as it stands before the storm. */
export interface Town {
  readonly town: number;
  readonly startMs: number;
  readonly terms: Terms;
}

/** What a shop is like. */
export interface Terms {
  readonly pointsPerDay: number;
  readonly secondChallengePoints: number;
  readonly cutOffMinutes: number;
  readonly memberDayPointsMax: number;
  readonly pricePoints: number;
  readonly totalCount: number;
  readonly perMemberMax: number;
  readonly claimDays: number;
  readonly expiryYears: number;
  readonly hasSecondAdmin: boolean;
  readonly startPoints: number;
  readonly chain: ChainTerms;
  readonly form: FormTerms;
  readonly board: BoardTerms;
}

export interface ChainTerms {
  readonly stockCount: number;
  readonly threshold: { readonly by: 'entries' | 'pieces'; readonly count: number } | null;
  readonly opensForMs: number;
  readonly entriesPerMemberMax: number;
  readonly perMemberMax: number | null;
  readonly pointsCapPercent: number;
  readonly acceptsCoupons: boolean;
  readonly shortageRule: 'by-number' | 'equal-cut';
}

export interface FormTerms {
  readonly capacity: number;
  readonly quota: number | null;
  readonly plusOnesMax: number;
  readonly approval: boolean;
  readonly waitlist: { readonly max: number; readonly confirmMinutes: number } | null;
  readonly cancelUntil: 'start' | 'close' | 'never';
  readonly attendancePoints: number;
  readonly walkIns: boolean;
  readonly opensForMs: number;
}

export interface BoardTerms {
  readonly period: 'day' | 'week' | 'last7';
  readonly prizePoints: number;
  readonly tieReserveCount: number;
  /** Whether the first win a coupon, too. */
  readonly winsCoupon: boolean;
}

const HOUR_MS = 3_600_000;

/** Draws everything that a shop decides. */
export function planTown(town: number): Town {
  const dice = new Dice(town * 7_919);
  return { town, startMs: dice.pick(STARTS) + dice.whole(0, 600_000), terms: drawTerms(dice) };
}

function drawTerms(dice: Dice): Terms {
  const totalCount = dice.whole(1, 5);
  return {
    pointsPerDay: dice.pick([0, 5, 10, 60, 85]),
    secondChallengePoints: dice.pick([10, 80, 89]),
    cutOffMinutes: dice.pick([0, 0, 120]),
    memberDayPointsMax: dice.pick([20, 150, 500]),
    pricePoints: dice.pick([10, 40, 200]),
    totalCount,
    perMemberMax: dice.whole(1, Math.min(3, totalCount)),
    claimDays: dice.whole(1, 6),
    expiryYears: dice.pick([0, 1, 1]),
    hasSecondAdmin: dice.happens(0.7),
    startPoints: dice.pick([0, 60, 400, 400]),
    chain: drawChain(dice),
    form: drawForm(dice),
    board: drawBoard(dice),
  };
}

function drawChain(dice: Dice): ChainTerms {
  return {
    stockCount: dice.whole(3, 9),
    threshold: dice.pick([null, null, { by: 'entries', count: 2 }, { by: 'pieces', count: 4 }] as const),
    opensForMs: dice.pick([1, 4, 4, 26]) * HOUR_MS,
    entriesPerMemberMax: dice.whole(1, 3),
    perMemberMax: dice.pick([null, 2]),
    pointsCapPercent: dice.pick([0, 30, 100, 100]),
    acceptsCoupons: dice.happens(0.7),
    shortageRule: dice.pick(['by-number', 'equal-cut'] as const),
  };
}

function drawForm(dice: Dice): FormTerms {
  const plusOnesMax = dice.pick([0, 0, 1]);
  const confirmMinutes = dice.pick([0, 10, 60]);
  return {
    capacity: dice.whole(1 + plusOnesMax, 3),
    quota: dice.pick([null, 1, 2]),
    plusOnesMax,
    approval: dice.happens(0.3),
    waitlist: dice.happens(0.8) ? { max: dice.whole(1, 4), confirmMinutes } : null,
    cancelUntil: dice.pick(['start', 'start', 'close', 'never'] as const),
    attendancePoints: dice.pick([0, 20, 90]),
    walkIns: dice.happens(0.5),
    opensForMs: dice.pick([2, 6, 26]) * HOUR_MS,
  };
}

function drawBoard(dice: Dice): BoardTerms {
  return {
    period: dice.pick(['day', 'day', 'week', 'last7'] as const),
    prizePoints: dice.pick([5, 30, 400]),
    tieReserveCount: dice.whole(0, 2),
    winsCoupon: dice.happens(0.6),
  };
}
