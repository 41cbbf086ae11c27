import { FAULT_KINDS, type FaultRates } from '../../server/adapters/hostile/faults';
import { Dice } from '../engine/dice';
import { ACT_NAMES, type ActName, isPlayedIn, type Theme, THEMES, WEIGHTS } from '../story/acts';
import { nextMidnight, nextWeek } from './boundaries';
import type { NetworkRates, Plan, PlannedAct, ProcessRates } from './plan';
import { planTown, TOWNS } from './plan-town';

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

/** Some are ended while they wait for a late answer. */
const FUNCTION_MS = [20_000, 20_000, 20_000, 5_100];

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** Draws everything that a seed decides. */
export function planSeed(seed: number): Plan {
  const dice = new Dice(seed);
  const town = planTown(dice.whole(1, TOWNS));
  const themes = drawThemes(dice);
  return {
    ...town,
    seed,
    themes,
    store: drawStore(dice),
    network: drawNetwork(dice),
    processes: drawProcesses(dice),
    functionMs: dice.pick(FUNCTION_MS),
    acts: drawActs(dice, themes, town.startMs),
  };
}

/** One theme or two. */
function drawThemes(dice: Dice): readonly Theme[] {
  const first = dice.weighted(THEMES);
  const second = dice.weighted(THEMES);
  return first === second || dice.happens(0.3) ? [first] : [first, second];
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

function drawActs(dice: Dice, themes: readonly Theme[], startMs: number): readonly PlannedAct[] {
  const weights = drawWeights(dice, themes);
  const acts: PlannedAct[] = [];
  let atMs = startMs + MINUTE_MS;
  for (let burst = dice.whole(2, 5); burst > 0; burst -= 1) {
    const spreadMs = dice.pick([0, 40, 400, 20 * SECOND_MS, 10 * MINUTE_MS]);
    for (let left = dice.whole(2, 6); left > 0; left -= 1) {
      const name = dice.weighted(weights);
      acts.push({ number: acts.length, atMs: atMs + dice.whole(0, spreadMs), name, seed: dice.whole(1, 1e9) });
    }
    atMs = nextBurst(dice, atMs + spreadMs);
  }
  return acts;
}

/** Acts of other themes are left out of a seed, some of its own come often, some rarely. */
function drawWeights(dice: Dice, themes: readonly Theme[]): Readonly<Record<ActName, number>> {
  const drawn = ACT_NAMES.map((name) => {
    const often = WEIGHTS[name] * dice.pick([0.2, 0.5, 1, 1, 3]);
    return [name, isPlayedIn(name, themes) ? often : 0] as const;
  });
  return Object.fromEntries(drawn) as Record<ActName, number>;
}

function nextBurst(dice: Dice, atMs: number): number {
  switch (dice.weighted({ soon: 4, minutes: 3, hours: 4, midnight: 4, week: 0.5 })) {
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
