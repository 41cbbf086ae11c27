import type { InputOf } from '../../contracts/operation';
import type { publishBatch } from '../../contracts/coupon-batches';
import type { TakenCoupon } from '../../contracts/coupon-views';
import { makePosting } from '../../domain/points/posting';
import { coupons, couponStocks, RESERVATION_SLOTS } from '../../server/documents/coupons';
import { operations, type OperationDocument } from '../../server/documents/operations';
import { postEntry } from '../../server/operations/points/post-entry';
import { readAccount } from '../../server/operations/points/read-account';
import { DAY_MS } from './sample-coupons';
import { seedGroup, seedMember } from './seed-group';
import { memberIdOf } from './seed-people';
import { createWorld, type Actor, type World, type WorldOptions } from './world';

export const GROUP = 'g_wutong';
export const OTHER_GROUP = 'g_other';

type Terms = InputOf<typeof publishBatch>['terms'];

/** Li and Wang are members, Su and Bo verify, An runs the group, Zhou owns the shop; Ke verifies in another group. */
export async function openShop(options: WorldOptions): Promise<World> {
  const world = await createWorld(options);
  await seedGroup(world, {
    groupId: GROUP,
    members: { li: 'member', wang: 'member', su: 'verifier', bo: 'verifier', an: 'admin' },
    offices: { zhou: ['owner'] },
  });
  await seedGroup(world, { groupId: OTHER_GROUP, members: { ke: 'verifier', mo: 'member', fu: 'admin' } });
  for (const name of ['li', 'wang']) await givePoints(world, name, 10_000);
  return world;
}

/** Members beside Li and Wang, each with points. */
export async function seedCrowd(world: World, count: number, points: number): Promise<readonly string[]> {
  const names = Array.from({ length: count }, (_, index) => `n${String(index)}`);
  for (const name of names) {
    await seedMember(world, { name, groups: [{ groupId: GROUP, role: 'member' }] });
    if (points > 0) await givePoints(world, name, points);
  }
  return names;
}

export async function givePoints(world: World, name: string, points: number): Promise<void> {
  const nowMs = world.clock.nowMs();
  await world.store.transact(async (tx) => {
    const account = await readAccount(tx, memberIdOf(name));
    const allocation = [{ expiresOn: '2027-12-31', points }];
    const movement = {
      kind: 'adjustment',
      reason: 'compensation',
      points,
      allocation,
      subject: '',
      title: '',
    } as const;
    await postEntry(tx, account, { posting: makePosting(account, movement, { nowMs }), keys: world.ports.keys });
  });
}

/** ¥5 off from ¥30 for 300 points, two each, ten of them, open now for 20 days. */
export function terms(world: World, change: Partial<Terms> = {}): Terms {
  const nowMs = world.clock.nowMs();
  return {
    title: '果蔬满 30 减 5',
    worth: { kind: 'amount', fen: 500 },
    minimumSpendFen: 3_000,
    scopeText: '果蔬类，不与特价同享',
    placeText: '梧桐里小店',
    totalCount: 10,
    perMemberMax: 2,
    claimStartsAtMs: nowMs,
    claimEndsAtMs: nowMs + 20 * DAY_MS,
    validity: { kind: 'days', days: 30 },
    price: { kind: 'points', points: 300 },
    returnable: true,
    ...change,
  };
}

export async function publish(world: World, change: Partial<Terms> = {}): Promise<string> {
  const reply = await world.as('an').call('coupons.publish-batch', { groupId: GROUP, terms: terms(world, change) });
  if (!reply.ok) throw new Error(`${reply.code} ${JSON.stringify(reply.details)}`);
  return reply.data.batchId;
}

export async function buy(world: World, name: string, batchId: string): Promise<TakenCoupon> {
  const reply = await world.as(name).call('coupons.exchange', { batchId });
  if (!reply.ok) throw new Error(reply.code);
  return reply.data;
}

/** The first QR of a coupon, as its owner shows it. */
export async function showToken(world: World, owner: string, couponId: string): Promise<string> {
  const page = await world.as(owner).call('coupons.read', { couponId });
  if (!page.ok) throw new Error(page.code);
  return page.data.tokens[0]?.token ?? '';
}

/** The ticket a verifier gets by scanning a usable coupon. */
export async function scan(
  world: World,
  verifier: string,
  shown: { owner: string; couponId: string },
): Promise<string> {
  const token = await showToken(world, shown.owner, shown.couponId);
  const seen = await world.as(verifier).call('coupons.inspect', { token });
  if (!seen.ok) throw new Error(seen.code);
  return seen.data.ticket ?? '';
}

/** Scans and confirms, and answers what the counter sees. */
export async function redeem(world: World, verifier: string, shown: { owner: string; couponId: string }) {
  const ticket = await scan(world, verifier, shown);
  return world.as(verifier).call('coupons.redeem', { ticket });
}

/** Sends until the answer is one that stays, as a phone does with one key. */
export async function insist(actor: Actor, tap: { operation: string; input: unknown; key: string }) {
  const { operation, input, key } = tap;
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const reply = await actor.send(operation, input, { key });
    if (reply.ok || !['TRY_AGAIN', 'UNDECIDED', 'INTERNAL'].includes(reply.code)) return reply;
  }
  throw new Error(`${operation} never answered`);
}

/** The newest operation record about something. */
export async function recordAbout(world: World, subject: string): Promise<OperationDocument | undefined> {
  const order = { field: 'order', direction: 'down' } as const;
  return (await world.store.query(operations, { equal: { subject }, order, limit: 1 }))[0];
}

export interface StockFacts {
  readonly remaining: number;
  readonly open: number;
  readonly issued: number;
  readonly total: number;
  readonly coupons: number;
}

/** What is left, held, issued; and how many coupons there really are. */
export async function stockFacts(world: World, batchId: string): Promise<StockFacts> {
  const stock = await world.store.get(couponStocks, batchId);
  if (stock === null) throw new Error('no stock');
  const open = stock.reservations.length;
  expect(stock.freeSlotCount).toBe(RESERVATION_SLOTS - open);
  expect(stock.remainingCount + open + stock.issuedCount).toBe(stock.totalCount);
  const states = ['usable', 'used', 'returned'];
  const counts = await Promise.all(states.map((state) => world.store.count(coupons, { equal: { batchId, state } })));
  return {
    remaining: stock.remainingCount,
    open,
    issued: stock.issuedCount,
    total: stock.totalCount,
    coupons: counts.reduce((sum, count) => sum + count, 0),
  };
}
