import { LIMITS } from '../kernel/limits';

/** Bounds of a chain. A chain is one shop's offer to one group: larger ones are better split. */
export const CHAIN_LIMITS = {
  /** Variants of all items together: each has a counter of its own on the chain's one stock document. */
  skusMax: 20,
  itemsMax: 10,
  skusPerItemMax: 10,
  tiersMax: 3,
  picturesMax: 6,
  pointsMax: 20,
  slotsPerPointMax: 6,
  questionsMax: 5,
  labelMax: 20,
  answerMax: 60,
  /** Street, house and door of an address. */
  addressMax: 100,
  carrierMax: 20,
  trackingMax: 40,
  /** Parcels that one call notes. */
  shipmentsMax: 20,
  textMax: 1_000,
  /** Pieces of one variant in one entry. */
  countMax: 99,
  stockMax: 100_000,
  priceFenMax: 10_000_000,
  freightFenMax: 100_000,
  entriesPerMemberMax: 5,
  /** Running chains of one group. */
  runningMax: 10,
  /** Lines of pasted text that one call turns into entries. */
  importMax: 20,
  /** Until the deadline, from the opening. */
  windowMaxMs: 31 * 86_400_000,
  /** An unclaimed line of pasted text keeps its name, and any entry its address, so long after the end. */
  namesKeptMs: 30 * 86_400_000,
  casesPerEntryMax: 5,
  picturesPerCaseMax: 3,
  paymentsPerEntryMax: 10,
  historyMax: 10,
  reasonMax: LIMITS.noteMax,
} as const;
