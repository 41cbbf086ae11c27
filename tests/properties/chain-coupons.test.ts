import fc from 'fast-check';
import { type CouponDocument, coupons } from '../../server/documents/coupons';
import { sweepMovements } from '../../server/jobs/sweep-movements';
import { boxes, closeNow, entriesOf, givePoints, openChain, openChainGroup, settle } from '../support/chain-group';
import { insist, publish } from '../support/coupon-shop';
import type { World } from '../support/world';

const QUOTA = 5;

const who = fc.constantFrom('li', 'wang', 'su', 'bo');
const nth = fc.nat(3);
/** `again`: the same tap as the one before, as a phone sends it whose answer was lost. */
const step = fc.record({
  kind: fc.constantFrom('claim' as const, 'join' as const, 'edit' as const, 'cancel' as const),
  who,
  nth,
  count: fc.integer({ min: 1, max: 2 }),
  again: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

async function take(world: World, at: { readonly chainId: string; readonly batchId: string }, one: Step, key: string) {
  const actor = world.as(one.who);
  const wallet = await actor.call('coupons.list-wallet', { tab: 'usable' });
  const held = wallet.ok ? wallet.data.items : [];
  const couponId = held[one.nth % Math.max(1, held.length)]?.couponId ?? null;
  const page = await actor.call('chains.read', { chainId: at.chainId });
  const mine = page.ok ? page.data.mine : [];
  const entryId = mine[one.nth % Math.max(1, mine.length)]?.entryId ?? 'none:1';
  const wish = { ...boxes(one.count), couponId };
  const tap = {
    claim: { operation: 'coupons.exchange', input: { batchId: at.batchId } },
    join: { operation: 'chains.join', input: { chainId: at.chainId, ...wish } },
    edit: { operation: 'chains.edit-entry', input: { entryId, ...wish } },
    cancel: { operation: 'chains.cancel-entry', input: { entryId } },
  }[one.kind];
  await insist(actor, { ...tap, key });
  if (one.again) await insist(actor, { ...tap, key });
}

async function couponsOf(world: World, batchId: string): Promise<readonly CouponDocument[]> {
  const found = await Promise.all(
    (['usable', 'used', 'returned', 'expired', 'void'] as const).map((state) =>
      world.store.query(coupons, { equal: { batchId, state }, order: { field: 'order', direction: 'up' }, limit: 100 }),
    ),
  );
  return found.flat();
}

/** Every used coupon is held by exactly one entry that stands, and every coupon an entry holds is used, for it (I13). */
async function expectTied(world: World, at: { readonly chainId: string; readonly batchId: string }): Promise<void> {
  const all = await couponsOf(world, at.batchId);
  const entries = await entriesOf(world, at.chainId);
  const holding = entries.filter(({ offsets }) => offsets.couponId !== null);
  const used = all.filter(({ state }) => state === 'used');
  const tied = used.map(({ id, redemption }) => `${id} ${redemption?.usedIn ?? ''}`);
  expect(tied.sort()).toEqual(holding.map(({ id, offsets }) => `${String(offsets.couponId)} chain-entry:${id}`).sort());
  for (const entry of holding) expect(['joined', 'confirmed']).toContain(entry.state);
}

describe('coupons that pay a part of a chain, on the hostile store', () => {
  it('are claimed within the quota, once per tap, and used by one entry or by none (I12, I13)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 24 }), fc.nat(1_000), async (steps, seed) => {
        const world = await openChainGroup({ store: 'hostile', seed });
        for (const name of ['li', 'wang', 'su', 'bo']) await givePoints(world, name, 3_000);
        const batchId = await publish(world, { totalCount: QUOTA });
        const chainId = await openChain(world);
        const at = { chainId, batchId };
        world.hostile?.setFaults({ lostReply: 0.05, conflictAtCommit: 0.05, conflictAtWrite: 0.05 });
        await Promise.all(
          steps.map((one, index) => take(world, at, one, `key-of-the-tap-${String(index).padStart(4, '0')}`)),
        );
        world.hostile?.setFaults({});
        await sweepMovements(world.ports);
        const claims = steps.filter(({ kind }) => kind === 'claim').length;
        expect((await couponsOf(world, batchId)).length).toBeLessThanOrEqual(Math.min(QUOTA, claims));
        await expectTied(world, at);
        await closeNow(world, chainId);
        await settle(world);
        await expectTied(world, at);
        await world.close();
      }),
      { numRuns: 40 },
    );
  }, 240_000);
});
