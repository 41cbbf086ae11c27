import { type ChainPhase, chainPhase, type PhaseFacts, type StoredPhase } from './chain-phase';

const OPENS = 1_000;
const CLOSES = 5_000;

const chain = (change: Partial<PhaseFacts> = {}): PhaseFacts => ({
  ...{ opensAtMs: OPENS, closesAtMs: CLOSES, paused: false, isCalledOff: false, arrivedAtMs: 0, stored: 'open' },
  ...change,
});

describe('what a chain is while its fence is open', () => {
  it.each<[string, Partial<PhaseFacts>, number, ChainPhase]>([
    ['just before it opens', {}, OPENS - 1, 'upcoming'],
    ['as it opens', {}, OPENS, 'open'],
    ['in its last millisecond', {}, CLOSES - 1, 'open'],
    ['at the deadline, though no timer has come', {}, CLOSES, 'settling'],
    ['long after the deadline, though no timer has come', {}, CLOSES * 9, 'settling'],
    ['paused', { paused: true }, OPENS, 'paused'],
    ['paused before it opens', { paused: true }, OPENS - 1, 'upcoming'],
    ['paused, at the deadline', { paused: true }, CLOSES, 'settling'],
  ])('%s', (_when, change, nowMs, phase) => {
    expect(chainPhase(chain(change), nowMs)).toBe(phase);
  });
});

describe('what a chain is once its fence is shut', () => {
  it.each<[StoredPhase, Partial<PhaseFacts>, ChainPhase]>([
    ['closing', {}, 'settling'],
    ['closing', { paused: true }, 'settling'],
    ['settling', {}, 'settling'],
    ['formed', {}, 'formed'],
    ['formed', { arrivedAtMs: 1 }, 'arrived'],
    ['lapsed', {}, 'lapsed'],
    ['lapsed', { isCalledOff: true }, 'called-off'],
  ])('%s with %j, whatever the clock says', (stored, change, phase) => {
    for (const nowMs of [OPENS - 1, OPENS, CLOSES]) {
      expect(chainPhase(chain({ ...change, stored }), nowMs)).toBe(phase);
    }
  });
});
