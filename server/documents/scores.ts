import { type Medals, withAwarded } from '../../domain/groups/medals';
import { type Scores, withScored, withTakenBack } from '../../domain/groups/period-counters';
import type { BusinessDay } from '../../domain/kernel/business-day';
import type { MembershipDocument } from './memberships';
import { orderKey } from './order';

/** What of a membership changes when boards have to look at it again. */
export type ScoreFields = Pick<MembershipDocument, 'counters' | 'scoreOrder'>;

type Ranked = Pick<MembershipDocument, 'id' | 'counters' | 'medals'>;

/**
 * A membership's fields after scores of any kind were made. Written with the membership in the transaction that makes the
 * effect true, so that boards and medals cost no request of their own.
 */
export function scored(
  membership: Ranked,
  made: { readonly nowMs: number; readonly scores: Scores },
): ScoreFields & { readonly medals: Medals } {
  const counters = withScored(membership.counters, made);
  const medals = withAwarded(membership.medals ?? {}, counters, made.nowMs);
  return { counters, scoreOrder: orderKey(made.nowMs, membership.id), medals };
}

/** The same after scores made on `scoredOn` (the day of the transaction that made them) were taken back. */
export function scoresTakenBack(
  membership: Ranked,
  taken: { readonly nowMs: number; readonly scoredOn: BusinessDay; readonly scores: Scores },
): ScoreFields {
  return { counters: withTakenBack(membership.counters, taken), scoreOrder: orderKey(taken.nowMs, membership.id) };
}

/** Where boards find a membership whose role, status or scores changed at `nowMs`. */
export const scoreOrder = (membership: Pick<MembershipDocument, 'id'>, nowMs: number): string =>
  orderKey(nowMs, membership.id);
