import type { createBoard } from '../../../contracts/leaderboards-staff';
import type { CheckedInputOf } from '../../../contracts/operation';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import type { BoardTerms } from '../../../domain/leaderboards/board-terms';
import { couponsAside } from '../../../domain/leaderboards/prizes';
import { couponBatches, type CouponBatchDocument, couponStocks } from '../../documents/coupons';
import type { PersonDocument } from '../../documents/people';
import type { Store } from '../../ports/store';
import { manages } from '../coupons/batch-access';

interface Whose {
  readonly person: PersonDocument;
  readonly groupId: string;
  readonly scope: 'group' | 'organisation';
}

/**
 * The terms that an operator wrote, with the title of the coupons that can be won. They must run the batch, whoever may
 * win must be offered it, and it must have one left for every winner. Only a board of the organisation leaves groups out.
 * `TERMS_WRONG` names `coupons`, `couponsShort` or `excludedGroups`.
 */
export async function termsOf(
  store: Store,
  written: CheckedInputOf<typeof createBoard>['terms'],
  whose: Whose,
): Promise<Result<BoardTerms, 'TERMS_WRONG'>> {
  const titled = (title: string): BoardTerms => ({
    ...written,
    prizes: written.prizes.map(({ couponBatchId, ...prize }) => ({
      ...prize,
      ...(couponBatchId === null ? {} : { coupon: { batchId: couponBatchId, title } }),
    })),
  });
  if (!mayExclude(written.excludedGroupIds ?? [], whose)) return refuse('TERMS_WRONG', { field: 'excludedGroups' });
  const aside = couponsAside(titled(''));
  if (aside === null) return accept(titled(''));
  const [batch, stock] = await Promise.all([
    store.get(couponBatches, aside.batchId),
    store.get(couponStocks, aside.batchId),
  ]);
  if (batch === null || !mayBeWon(batch, whose)) return refuse('TERMS_WRONG', { field: 'coupons' });
  if ((stock?.remainingCount ?? 0) < aside.count) return refuse('TERMS_WRONG', { field: 'couponsShort' });
  return accept(titled(batch.title));
}

/** A group's own board is its own; and whoever runs a board takes part in it. */
const mayExclude = (groupIds: readonly string[], { scope, groupId }: Whose): boolean =>
  groupIds.length === 0 || (scope === 'organisation' && !groupIds.includes(groupId));

function mayBeWon({ status, groupId: of }: CouponBatchDocument, { person, groupId, scope }: Whose): boolean {
  const reachesAll = of === null || (scope === 'group' && of === groupId);
  return status === 'open' && reachesAll && manages(person, of);
}
