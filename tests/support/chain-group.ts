import type { InputOf } from '../../contracts/operation';
import type { createChain } from '../../contracts/chain-staff';
import type { joinChain } from '../../contracts/chains';
import { chainEntries } from '../../server/documents/chain-entries';
import { type ChainStockDocument, chainStocks, MOVEMENT_SLOTS, SKU_FIELDS } from '../../server/documents/chains';
import { settleChains } from '../../server/jobs/settle-chains';
import { heldCounts } from '../../server/operations/chains/chain-stock';
import { addMoney, moneyOf, NO_MONEY } from '../../domain/chains/money';
import { givePoints, GROUP, openShop } from './coupon-shop';
import type { World, WorldOptions } from './world';

export { GROUP, givePoints };

export const HOUR_MS = 3_600_000;

type Terms = InputOf<typeof createChain>['terms'];

/** Li and Wang are members, Su and Bo verify, An runs the group, Zhou owns the shop; Ke, Mo, Fu are elsewhere. */
export const openChainGroup = (options: WorldOptions): Promise<World> => openShop(options);

export const bigBox = (change: Partial<Terms['items'][number]['skus'][number]> = {}) => ({
  name: '',
  priceFen: 6_990,
  tiers: [],
  stockCount: 30,
  perMemberMax: 3,
  ...change,
});

/** Strawberries in a big box (30 of them, three each) and a small one (as many as wanted), until 22:00, from 3 pieces on. */
export function chainTerms(
  world: { readonly clock: Pick<World['clock'], 'nowMs'> },
  change: Partial<Terms> = {},
): Terms {
  const nowMs = world.clock.nowMs();
  return {
    title: '丹东 99 草莓',
    text: '周四到，单果 25 克以上',
    pictureFileIds: [],
    items: [
      { title: '大果 3 斤装', note: '', pictureFileId: null, skus: [bigBox()] },
      { title: '尝鲜 1 斤装', note: '', pictureFileId: null, skus: [bigBox({ priceFen: 2_690, stockCount: null })] },
    ],
    opensAtMs: nowMs,
    closesAtMs: nowMs + 14 * HOUR_MS,
    threshold: { by: 'pieces', count: 3 },
    entriesPerMemberMax: 2,
    points: [{ name: '梧桐里小店', address: '东门', asksBuilding: false, slots: [] }],
    questions: [],
    paymentText: '当面付款',
    pointsCapPercent: 50,
    acceptsCoupons: true,
    shortageRule: 'by-number',
    ...change,
  };
}

export async function openChain(world: World, change: Partial<Terms> = {}): Promise<string> {
  const reply = await world.as('an').call('chains.create', { groupId: GROUP, terms: chainTerms(world, change) });
  if (!reply.ok) throw new Error(`${reply.code} ${JSON.stringify(reply.details)}`);
  return reply.data.chainId;
}

type Wish = Omit<InputOf<typeof joinChain>, 'chainId'>;

/** So many big boxes, at the one point. */
export const boxes = (count: number, change: Partial<Wish> = {}): Wish => ({
  lines: [{ sku: 0, count }],
  point: 0,
  ...change,
});

export async function join(world: World, name: string, joined: { chainId: string; wish?: Wish }) {
  const reply = await world.as(name).call('chains.join', { chainId: joined.chainId, ...(joined.wish ?? boxes(1)) });
  if (!reply.ok) throw new Error(`${reply.code} ${JSON.stringify(reply.details)}`);
  return reply.data;
}

export async function stockOf(world: World, chainId: string): Promise<ChainStockDocument> {
  const stock = await world.store.get(chainStocks, chainId);
  if (stock === null) throw new Error('no stock');
  return stock;
}

export async function entriesOf(world: World, chainId: string) {
  const found = [];
  for (let after = ''; ;) {
    const page = await world.store.query(chainEntries, {
      equal: { chainId },
      range: { field: 'numberKey', after },
      order: { field: 'numberKey', direction: 'up' },
      limit: 100,
    });
    found.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < 100) return found;
    after = last.numberKey;
  }
}

/** Asserts what must hold at rest: pieces, people and money of the stock are those of the entries (I14, I15). */
export async function expectBalanced(world: World, chainId: string): Promise<ChainStockDocument> {
  const stock = await stockOf(world, chainId);
  const entries = await entriesOf(world, chainId);
  const standing = entries.filter(({ state }) => state !== 'cancelled');
  const held = heldCounts(stock);
  expect(stock.freeSlotCount).toBe(MOVEMENT_SLOTS - stock.movements.length);
  for (const [sku, total] of stock.totals.entries()) {
    const lines = standing.flatMap((entry) => entry.lines.filter((line) => line.sku === sku));
    const soldCount = lines.reduce((sum, line) => sum + line.count, 0);
    expect({ sku, total: stock[SKU_FIELDS[sku]!] + (held.get(sku) ?? 0) + soldCount }).toEqual({ sku, total });
  }
  if (stock.movements.length === 0) {
    expect(stock.entryCount).toBe(standing.length);
    const sums = entries.reduce((sum, entry) => addMoney(sum, moneyOf(entry)), NO_MONEY);
    expect(stock).toMatchObject(sums);
  }
  expect(new Set(entries.map(({ number }) => number)).size).toBe(entries.length);
  return stock;
}

/** Runs the settling job with time enough. */
export const settle = (world: World) => settleChains(world.ports, { deadlineMs: world.clock.nowMs() + 15_000 });

/** Moves to the deadline of a chain and settles it. */
export async function closeNow(world: World, chainId: string): Promise<ChainStockDocument> {
  const stock = await stockOf(world, chainId);
  world.clock.setMs(Math.max(world.clock.nowMs(), stock.closesAtMs));
  await settle(world);
  return expectBalanced(world, chainId);
}
