import { LIMITS } from '../../domain/kernel/limits';
import { type AccountDocument, accounts } from '../documents/accounts';
import type { Query, Store, Stored } from '../ports/store';

export interface AccountPage {
  readonly accounts: readonly Stored<AccountDocument>[];
  /** Null after the last page. */
  readonly cursor: string | null;
}

/** The next accounts, in the order in which they were opened. */
export const accountsAfter = (cursor: string, limit: number): Query<AccountDocument> => ({
  equal: {},
  range: { field: 'order', after: cursor },
  order: { field: 'order', direction: 'up' },
  limit,
});

export function pageOfAccounts(found: readonly Stored<AccountDocument>[], limit: number): AccountPage {
  const last = found.at(-1);
  return { accounts: found, cursor: last === undefined || found.length < limit ? null : last.order };
}

/** Accounts with a lot whose last day is before `beforeDay`, day by day. One or two requests. */
export async function accountsExpiringBefore(store: Store, beforeDay: string, cursor: string): Promise<AccountPage> {
  const [day = '', order = ''] = cursor.split('|');
  const onDay = day === '' ? [] : await accountsOn(store, day, order);
  const last = onDay.at(-1);
  if (last !== undefined) return { accounts: onDay, cursor: `${day}|${last.order}` };
  const [next] = await store.query(accounts, firstExpiring(beforeDay, day));
  return { accounts: [], cursor: next === undefined ? null : `${next.nextExpiryDay}|` };
}

/** The account whose lot ends first of those after `afterDay`, '' for any, and before `beforeDay`. */
export const firstExpiring = (beforeDay: string, afterDay: string): Query<AccountDocument> => ({
  equal: {},
  range: { field: 'nextExpiryDay', after: afterDay, before: beforeDay },
  order: { field: 'nextExpiryDay', direction: 'up' },
  limit: 1,
});

function accountsOn(store: Store, day: string, order: string): Promise<readonly Stored<AccountDocument>[]> {
  return store.query(accounts, {
    equal: { nextExpiryDay: day },
    range: { field: 'order', after: order },
    order: { field: 'order', direction: 'up' },
    limit: LIMITS.getManyMax,
  });
}
