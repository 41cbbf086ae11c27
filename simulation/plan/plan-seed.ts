import { FAULT_KINDS, type FaultRates } from '../../server/adapters/hostile/faults';
import { Dice } from '../engine/dice';
import { ACT_NAMES, type ActName, WEIGHTS } from '../story/acts';
import { nextMidnight, nextWeek, STARTS } from './boundaries';
import type { NetworkRates, Plan, PlannedAct, ProcessRates, Terms } from './plan';

/** The highest chance of each fault at each chance it gets. A swarm: every seed draws its own, and some are zero. */
const STORE_MAX: FaultRates = {
  errorBefore: 0.04,
  lostReply: 0.06,
  conflictAtWrite: 0.08,
  conflictAtCommit: 0.1,
  deadHolder: 0.01,
  timeout: 0.01,
  staleSnapshot: 0.1,
};

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** Draws everything that a seed decides. */
export function planSeed(seed: number): Plan {
  const dice = new Dice(seed);
  const startMs = dice.pick(STARTS) + dice.whole(0, 600_000);
  return {
    seed,
    startMs,
    terms: drawTerms(dice),
    store: drawStore(dice),
    network: drawNetwork(dice),
    processes: drawProcesses(dice),
    acts: drawActs(dice, startMs),
  };
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
    startPoints: dice.pick([0, 60, 400]),
  };
}

function drawStore(dice: Dice): FaultRates {
  const isQuiet = dice.happens(0.1);
  const rates = FAULT_KINDS.map((kind) => [kind, drawRate(dice, isQuiet ? 0 : (STORE_MAX[kind] ?? 0))] as const);
  return Object.fromEntries(rates);
}

function drawNetwork(dice: Dice): NetworkRates {
  return {
    lostRequest: drawRate(dice, 0.15),
    lostReply: drawRate(dice, 0.2),
    duplicated: drawRate(dice, 0.3),
    hoursLate: drawRate(dice, 0.5),
  };
}

function drawProcesses(dice: Dice): ProcessRates {
  return { killed: drawRate(dice, 0.2), outsideFails: drawRate(dice, 0.3) };
}

/** None in two seeds of five. */
function drawRate(dice: Dice, most: number): number {
  return dice.happens(0.4) ? 0 : (dice.whole(1, 10) / 10) * most;
}

function drawActs(dice: Dice, startMs: number): readonly PlannedAct[] {
  const weights = drawWeights(dice);
  const acts: PlannedAct[] = [];
  let atMs = startMs + MINUTE_MS;
  for (let burst = dice.whole(3, 6); burst > 0; burst -= 1) {
    const spreadMs = dice.pick([0, 40, 400, 20 * SECOND_MS, 10 * MINUTE_MS]);
    for (let left = dice.whole(2, 7); left > 0; left -= 1) {
      const name = dice.weighted(weights);
      acts.push({ number: acts.length, atMs: atMs + dice.whole(0, spreadMs), name, seed: dice.whole(1, 1e9) });
    }
    atMs = nextBurst(dice, atMs + spreadMs);
  }
  return acts;
}

/** Some acts are left out of a seed altogether, others come often. */
function drawWeights(dice: Dice): Readonly<Record<ActName, number>> {
  const drawn = ACT_NAMES.map((name) => [name, WEIGHTS[name] * dice.pick([0, 0.5, 1, 1, 3])] as const);
  return { ...(Object.fromEntries(drawn) as Record<ActName, number>), checkIn: WEIGHTS.checkIn };
}

function nextBurst(dice: Dice, atMs: number): number {
  switch (dice.weighted({ soon: 4, minutes: 3, hours: 3, midnight: 4, week: 1 })) {
    case 'soon':
      return atMs + dice.whole(1, 30) * SECOND_MS;
    case 'minutes':
      return atMs + dice.whole(2, 40) * MINUTE_MS;
    case 'hours':
      return atMs + dice.whole(1, 26) * HOUR_MS;
    case 'midnight':
      return nextMidnight(atMs) + dice.pick([-1, 0, 1, -300, 300]);
    case 'week':
      return nextWeek(atMs) + dice.pick([-1, 0, 1]);
  }
}
