import fc from 'fast-check';
import { SKU_FIELDS } from '../../server/documents/chains';
import { sweepMovements } from '../../server/jobs/sweep-movements';
import { bigBox, closeNow, entriesOf, expectBalanced, openChain, openChainGroup, settle } from '../support/chain-group';
import { DELIVERING, HOME } from '../support/chain-delivery';
import type { World } from '../support/world';

type Step =
  | {
      readonly kind: 'join';
      readonly who: string;
      readonly sku: number;
      readonly count: number;
      readonly points: number;
      readonly point: number;
    }
  | {
      readonly kind: 'edit' | 'cancel' | 'pay' | 'refund';
      readonly who: string;
      readonly sku: number;
      readonly count: number;
      readonly point: number;
    };

const who = fc.constantFrom('li', 'wang', 'su', 'bo');
const point = fc.integer({ min: 0, max: DELIVERING.length - 1 });
const some = { who, point, sku: fc.integer({ min: 0, max: 1 }), count: fc.integer({ min: 1, max: 3 }) };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('join' as const), ...some, points: fc.integer({ min: 0, max: 900 }) }),
  fc.record({ kind: fc.constantFrom('edit' as const, 'cancel' as const, 'pay' as const, 'refund' as const), ...some }),
);

async function take(world: World, chainId: string, { who: name, ...taken }: Step): Promise<void> {
  const lines = [{ sku: taken.sku, count: taken.count }];
  const place = { point: taken.point, address: taken.point === 0 ? null : HOME };
  const actor = world.as(name);
  if (taken.kind === 'join') {
    await actor.call('chains.join', { chainId, lines, ...place, points: taken.points });
    return;
  }
  const page = await actor.call('chains.read', { chainId });
  const entryId = page.ok ? page.data.mine[0]?.entryId : undefined;
  if (entryId === undefined) return;
  if (taken.kind === 'edit') await actor.call('chains.edit-entry', { entryId, lines, ...place });
  else if (taken.kind === 'cancel') await actor.call('chains.cancel-entry', { entryId });
  else {
    const kind = taken.kind === 'pay' ? 'paid' : 'refunded';
    await world.as('an').call('chains.note-payment', { entryId, kind, fen: 500 * taken.count, note: '' });
  }
}

describe('whatever people do with a chain, on the hostile store', () => {
  it('pieces, people and money are those of its entries, at rest and once settled (I14, I15, I16)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.nat(1_000), async (steps, seed) => {
        const world = await openChainGroup({ store: 'hostile', seed });
        const skus = [
          bigBox({ name: '大', stockCount: 6 }),
          bigBox({ name: '小', stockCount: null, tiers: [{ fromPieceCount: 4, priceFen: 5_000 }] }),
        ];
        const items = [{ title: '草莓', note: '', pictureFileId: null, skus }];
        const chainId = await openChain(world, { items, points: DELIVERING });
        world.hostile?.setFaults({ lostReply: 0.05, conflictAtCommit: 0.05, conflictAtWrite: 0.05 });
        await Promise.all(steps.map((one) => take(world, chainId, one)));
        world.hostile?.setFaults({});
        for (let pass = 0; pass < 2; pass += 1) {
          await sweepMovements(world.ports);
          world.clock.advance(60_000);
        }
        const open = await expectBalanced(world, chainId);
        expect(open.movements).toEqual([]);
        expect(open[SKU_FIELDS[0]]).toBeGreaterThanOrEqual(0);
        const closed = await closeNow(world, chainId);
        expect([closed.entryCount, closed.pieceCount]).toEqual([open.entryCount, open.pieceCount]);
        await settle(world);
        await expectBalanced(world, chainId);
        for (const entry of await entriesOf(world, chainId)) {
          const { goodsFen, couponFen, pointsFen, freightFen = 0, dueFen } = entry.price;
          expect(dueFen).toBe(goodsFen - couponFen - pointsFen + freightFen);
          expect(entry.refundedFen).toBeLessThanOrEqual(entry.paidFen);
          if (entry.state === 'lapsed') expect(entry.offsets.allocation).toEqual([]);
          for (const line of entry.lines) expect(line.shortCount + line.pickedCount).toBeLessThanOrEqual(line.count);
        }
        await world.close();
      }),
      { numRuns: 40 },
    );
  }, 240_000);
});
