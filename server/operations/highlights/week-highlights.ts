import { addDays, startOfDayMs } from '../../../domain/kernel/business-day';
import { LIMITS } from '../../../domain/kernel/limits';
import { highlights } from '../../documents/highlights';
import { orderKey } from '../../documents/order';
import type { Store } from '../../ports/store';

/** How many highlights of a week each member has, most first; of more than a hundred, the first. One request. */
export async function weekAuthors(
  store: Store,
  groupId: string,
  week: string,
): Promise<readonly (readonly [memberId: string, highlightCount: number])[]> {
  const found = await store.query(highlights, {
    equal: { groupId, state: 'shown' },
    range: {
      field: 'order',
      after: orderKey(startOfDayMs(week), ''),
      before: orderKey(startOfDayMs(addDays(week, 7)), ''),
    },
    order: { field: 'order', direction: 'up' },
    limit: LIMITS.getManyMax,
  });
  const counts = new Map<string, number>();
  for (const { memberId } of found) counts.set(memberId, (counts.get(memberId) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
