import type { ChainTerms } from '../../domain/chains/chain-terms';
import type { StoredPhase } from '../../domain/chains/chain-phase';
import type { Money } from '../../domain/chains/money';
import { collection, type Document } from '../ports/store';

/**
 * A group-buy chain (团购接龙): the promise and what staff did with it. Members read it and never write it; what they
 * change together lives in its stock.
 */
export interface ChainDocument extends Document, ChainTerms {
  readonly groupId: string;
  /** The operator who opened it (团长). */
  readonly organizerId: string;
  /** The organisation's setting as of the opening. */
  readonly pointsPerYuan: number;
  readonly paused: boolean;
  /** Why it is paused or was called off; '' otherwise. */
  readonly reason: string;
  readonly isCalledOff: boolean;
  /** False once its first settlement is through. */
  readonly isRunning: boolean;
  /** Grows with every edit; the stock carries the edition it has caught up with. */
  readonly edition: number;
  /** Grows with everything entries must be brought up to: the deadline is 1, then each shortage, a late call-off. */
  readonly settleEdition: number;
  /** When the settling job must look at it next; `AT_REST` when there is nothing to do. */
  readonly dueAtMs: number;
  readonly shortages: readonly ShortageFact[];
  readonly arrivedAtMs: number;
  readonly arrivalText: string;
  /** What its members are told next, and when: `AT_REST` when nothing. */
  readonly tell: ChainTell;
  readonly tellAtMs: number;
  /** From then on names in lines from the chat that nobody claimed are erased; `AT_REST` when there are none. */
  readonly namesUntilMs: number;
  readonly createdAtMs: number;
  readonly order: string;
}

/** `ending`: the deadline is near. `arrived`: it is there. `waiting`: it is there and was not fetched. */
export type ChainTell = 'ending' | 'arrived' | 'waiting' | 'none';

export interface ShortageFact {
  readonly sku: number;
  readonly soldCount: number;
  readonly arrivedCount: number;
  readonly atMs: number;
}

/** Later than any clock. */
export const AT_REST = Number.MAX_SAFE_INTEGER;

export const chains = collection<ChainDocument>({
  name: 'chains',
  changedBy: 'transactions',
  indexes: [
    ['groupId', 'order'],
    ['groupId', 'isRunning', 'order'],
    ['groupId', 'isRunning', 'closesAtMs'],
    ['dueAtMs'],
    ['tellAtMs'],
    ['namesUntilMs'],
  ],
});

/** One counter per variant: a conditional update reaches top-level fields only. */
export const SKU_FIELDS = [
  ...(['left0', 'left1', 'left2', 'left3', 'left4', 'left5', 'left6', 'left7', 'left8', 'left9'] as const),
  ...(['left10', 'left11', 'left12', 'left13', 'left14', 'left15', 'left16', 'left17', 'left18', 'left19'] as const),
] as const;

export type LeftField = (typeof SKU_FIELDS)[number];

/** What a variant without a limit starts with: more than all entries can take. */
export const UNLIMITED = 1_000_000_000;

/** Most changes of one chain that may be on their way at once (G1). */
export const MOVEMENT_SLOTS = 200;

/**
 * What members change together, under the chain's id: what is left, how many joined, the money card, the fence (G1, G4).
 * Always, per variant: left + held by movements + standing in entries = total.
 */
export interface ChainStockDocument extends Document, Money, Readonly<Record<LeftField, number>> {
  readonly phase: StoredPhase;
  readonly entryCount: number;
  readonly pieceCount: number;
  /** Chain numbers given out or held. */
  readonly ticketCount: number;
  /** Changes that are held and not decided, as `movementText` writes them. */
  readonly movements: readonly string[];
  readonly freeSlotCount: number;
  /** Movements that the sweeper saw open at `suspectedAtMs`. */
  readonly suspects: readonly string[];
  readonly suspectedAtMs: number;
  /** Copies of the chain as of `edition`, so that the reservation's own predicate refuses. */
  readonly paused: boolean;
  readonly closesAtMs: number;
  readonly totals: readonly number[];
  readonly edition: number;
  /** The `settleEdition` that all entries have been brought up to. */
  readonly settledEdition: number;
  /** When a figure moved last; 0 once the figures were compared with the entries and are even. */
  readonly movedAtMs: number;
}

export const chainStocks = collection<ChainStockDocument>({
  name: 'chain-stocks',
  changedBy: 'guarded',
  indexes: [['freeSlotCount'], ['movedAtMs']],
});
