/** What a coupon takes off. Money in fen. */
export type Worth =
  | { readonly kind: 'amount'; readonly fen: number }
  | { readonly kind: 'percent'; readonly percentOff: number; readonly capFen: number }
  /** A thing instead of money: 「任意拿铁一杯」. `worthFen` is what it costs the shop, for the figures. */
  | { readonly kind: 'item'; readonly text: string; readonly worthFen: number };

/** How a member comes by a coupon. `given`: only an operator hands it out. */
export type Price =
  { readonly kind: 'points'; readonly points: number } | { readonly kind: 'free' } | { readonly kind: 'given' };

/** When a coupon may be used. Both ends of `dates` are instants; the end is exclusive. `days` count from the claim. */
export type Validity =
  | { readonly kind: 'dates'; readonly fromMs: number; readonly untilMs: number }
  | { readonly kind: 'days'; readonly days: number };

/** What a coupon batch (券批次) promises. Published once; afterwards only `totalCount` and `claimEndsAtMs` may grow. */
export interface BatchTerms {
  readonly title: string;
  readonly worth: Worth;
  /** 0: no minimum. */
  readonly minimumSpendFen: number;
  /** What it may be used for, in the shop's words: 「果蔬类，不与特价同享」. */
  readonly scopeText: string;
  /** Where it is used: 「梧桐里小店」. */
  readonly placeText: string;
  readonly totalCount: number;
  readonly perMemberMax: number;
  readonly claimStartsAtMs: number;
  /** Exclusive; at most `CLAIM_WINDOW_MAX_MS` after the start, extensions included. */
  readonly claimEndsAtMs: number;
  readonly validity: Validity;
  readonly price: Price;
  /** Whether an unused coupon bought with points may be given back for them. */
  readonly returnable: boolean;
}

const DAY_MS = 86_400_000;

/** Batches of one group, or of the whole organisation, that may take claims at a time: what the mall reads at once. */
export const OPEN_BATCHES_MAX = 50;

/** A member's claim counters are kept this long, so no batch may take claims for longer. */
export const CLAIM_WINDOW_MAX_MS = 400 * DAY_MS;

/** When the counters of a batch may be forgotten: later than any extension may reach. */
export function countersKeptUntilMs(terms: Pick<BatchTerms, 'claimStartsAtMs'>): number {
  return terms.claimStartsAtMs + CLAIM_WINDOW_MAX_MS;
}

/** The validity of a coupon claimed at `nowMs`. The end is exclusive. */
export function validityAt(validity: Validity, nowMs: number): { validFromMs: number; validUntilMs: number } {
  if (validity.kind === 'dates') return { validFromMs: validity.fromMs, validUntilMs: validity.untilMs };
  return { validFromMs: nowMs, validUntilMs: nowMs + validity.days * DAY_MS };
}
