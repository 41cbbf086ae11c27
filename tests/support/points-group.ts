import type { AdjustmentReason } from '../../domain/points/adjust-points';
import { earn } from '../../domain/points/earn';
import type { EntryReason } from '../../domain/points/entry';
import { spend } from '../../domain/points/spend';
import { type AccountDocument, accounts, entries, type EntryDocument } from '../../server/documents/accounts';
import { postEntry } from '../../server/operations/points/post-entry';
import { readAccount } from '../../server/operations/points/read-account';
import { seedGroup } from './seed-group';
import { memberIdOf } from './seed-people';
import { createWorld, type World, type WorldOptions } from './world';

export const GROUP = 'g_wutong';
export const OTHER_GROUP = 'g_other';

/** Li and Wang are members; Su and An are admins, Zhao assists; Zhou owns the shop. Fu runs a group of his own. */
export async function pointsGroup(options: WorldOptions): Promise<World> {
  const world = await createWorld(options);
  await seedGroup(world, {
    groupId: GROUP,
    members: { li: 'member', wang: 'member', zhao: 'assistant', su: 'admin', an: 'admin' },
    offices: { zhou: ['owner'] },
  });
  await seedGroup(world, { groupId: OTHER_GROUP, members: { fu: 'admin', mo: 'member' } });
  return world;
}

/** A shop in which Zhou does everything alone. */
export async function onePersonShop(options: WorldOptions): Promise<World> {
  const world = await createWorld(options);
  await seedGroup(world, { groupId: GROUP, members: { li: 'member', zhou: 'admin' }, offices: { zhou: ['owner'] } });
  return world;
}

/** Lets somebody earn points now, as a check-in would. */
export async function earnPoints(
  world: World,
  name: string,
  wish: { readonly points: number; readonly groupId?: string; readonly reason?: EntryReason },
): Promise<EntryDocument> {
  return world.store.transact(async (tx) => {
    const account = await readAccount(tx, memberIdOf(name));
    const parts = [{ reason: wish.reason ?? ('check-in' as const), points: wish.points }];
    const about = { groupId: wish.groupId ?? GROUP, subject: 'check-in:ch1:2026-11-23', title: '每天读 20 分钟' };
    const earned = earn(account, { ...about, parts, expiryYears: 1 }, world.clock.nowMs());
    if (!earned.ok || earned.value.posting === null) throw new Error('nothing earned');
    return postEntry(tx, account, { posting: earned.value.posting, keys: world.ports.keys });
  });
}

/** Lets somebody spend points now, as an exchange would. */
export async function spendPoints(world: World, name: string, points: number): Promise<EntryDocument> {
  return world.store.transact(async (tx) => {
    const account = await readAccount(tx, memberIdOf(name));
    const about = { groupId: GROUP, subject: 'coupon:c1', title: '满 30 减 5', reason: 'coupon-exchange' } as const;
    const spent = spend(account, { ...about, points }, world.clock.nowMs());
    if (!spent.ok) throw new Error(spent.code);
    return postEntry(tx, account, { posting: spent.value, keys: world.ports.keys });
  });
}

export async function accountOf(world: World, name: string): Promise<AccountDocument> {
  const account = await world.store.get(accounts, memberIdOf(name));
  if (account === null) throw new Error(`no account of ${name}`);
  return account;
}

/** Everything on somebody's account, oldest first. */
export function ledgerOf(world: World, name: string): Promise<readonly EntryDocument[]> {
  return world.store.query(entries, {
    equal: { memberId: memberIdOf(name) },
    order: { field: 'order', direction: 'up' },
    limit: 100,
  });
}

/** An adjustment of Li's points as an operator fills it in. */
export const adjustment = (points: number, change: { memberId?: string; reason?: AdjustmentReason } = {}) => ({
  groupId: GROUP,
  memberId: memberIdOf('li'),
  points,
  reason: 'compensation' as const,
  note: '上周的活动少记了',
  ...change,
});

/** All the time a job may want. */
export const PLENTY = { deadlineMs: Number.MAX_SAFE_INTEGER };
