import { LIMITS } from '../kernel/limits';
import { accept, refuse, type Result } from '../kernel/result';
import { CLAIM_WINDOW_MAX_MS, type BatchTerms } from './batch-terms';

/** Terms that contradict themselves; `details.field` names where. Sizes of texts and numbers are checked at the door. */
export type TermsRefusal = 'BAD_TERMS';

/** Whether these terms can be published at `nowMs`. */
export function checkTerms(terms: BatchTerms, nowMs: number): Result<null, TermsRefusal> {
  const field = PROBLEMS.find(([, isWrong]) => isWrong(terms, nowMs))?.[0];
  return field === undefined ? accept(null) : refuse('BAD_TERMS', { field });
}

const PROBLEMS: readonly (readonly [keyof BatchTerms, (terms: BatchTerms, nowMs: number) => boolean])[] = [
  ['claimEndsAtMs', (terms, nowMs) => terms.claimEndsAtMs <= Math.max(nowMs, terms.claimStartsAtMs)],
  ['claimEndsAtMs', (terms) => terms.claimEndsAtMs > terms.claimStartsAtMs + CLAIM_WINDOW_MAX_MS],
  ['validity', ({ validity }) => validity.kind === 'dates' && validity.untilMs <= validity.fromMs],
  ['validity', ({ validity, claimStartsAtMs }) => validity.kind === 'dates' && validity.untilMs <= claimStartsAtMs],
  ['perMemberMax', (terms) => terms.perMemberMax > terms.totalCount],
  [
    'worth',
    ({ worth, minimumSpendFen }) => worth.kind === 'amount' && minimumSpendFen > 0 && worth.fen > minimumSpendFen,
  ],
  ['returnable', (terms) => terms.returnable && terms.price.kind !== 'points'],
];

/** What may be changed on a published batch: more of it, for longer. */
export interface BatchExtension {
  readonly moreCount: number;
  readonly claimEndsAtMs: number;
}

export type ExtensionRefusal =
  'NOTHING_ADDED' | 'WINDOW_SHORTER' | 'WINDOW_TOO_LONG' | 'TOO_MANY_COUPONS' | 'OFFER_ENDED';

type Extensible = Pick<BatchTerms, 'totalCount' | 'claimStartsAtMs' | 'claimEndsAtMs'> & {
  readonly status: 'open' | 'ended';
};

/** The batch with more stock and a longer window. Nothing that members were promised gets smaller. */
export function extendBatch<Batch extends Extensible>(
  batch: Batch,
  by: BatchExtension,
): Result<Batch, ExtensionRefusal> {
  const { claimStartsAtMs, claimEndsAtMs } = batch;
  const totalCount = batch.totalCount + by.moreCount;
  if (batch.status === 'ended') return refuse('OFFER_ENDED');
  if (by.claimEndsAtMs < claimEndsAtMs) return refuse('WINDOW_SHORTER', { endsAtMs: claimEndsAtMs });
  if (by.claimEndsAtMs > claimStartsAtMs + CLAIM_WINDOW_MAX_MS) return refuse('WINDOW_TOO_LONG');
  if (totalCount > LIMITS.couponsPerBatchMax) return refuse('TOO_MANY_COUPONS', { max: LIMITS.couponsPerBatchMax });
  if (by.moreCount === 0 && by.claimEndsAtMs === claimEndsAtMs) return refuse('NOTHING_ADDED');
  return accept({ ...batch, totalCount, claimEndsAtMs: by.claimEndsAtMs });
}
