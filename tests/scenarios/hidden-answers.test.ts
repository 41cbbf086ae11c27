import { operations } from '../../server/documents/operations';
import { tombstone } from '../../server/operations/groups/blank-out';
import { sweepPlaces } from '../../server/jobs/sweep-places';
import { bigBox, boxes, entriesOf, expectBalanced, openChain, openChainGroup } from '../support/chain-group';
import { publish as publishBatch, stockFacts } from '../support/coupon-shop';
import { dieBeforeSettling } from '../support/die-before-settling';
import { memberIdOf } from '../support/seed-people';
import { allSignUps, expectBalance, GROUP, openGroup, publish as publishForm } from '../support/sign-up-group';
import { STORE_KINDS, type World } from '../support/world';

const KEY = 'key-of-one-single-tap';
const LI = memberIdOf('li');

/** What an erasure leaves of Li's records. */
async function bare(world: World): Promise<void> {
  const found = await world.store.query(operations, {
    equal: { actor: LI },
    order: { field: 'order', direction: 'up' },
    limit: 20,
  });
  for (const { id } of found) {
    await world.store.transact(async (tx) => {
      const record = await tx.get(operations, id);
      if (record !== null) await tx.replace(operations, record, tombstone(record, LI));
    });
  }
}

interface Tap {
  readonly operation: string;
  readonly input: object;
  /** Another body that holds the same. */
  readonly other: object;
}

/**
 * All there is has been taken, so a repetition can hold nothing new and goes on with what the first attempt held.
 * The tap counted, the process died, and what the tap holds is met again by a repetition that is told something else.
 */
async function repeat(
  world: World,
  { operation, input, other }: Tap,
  how: 'erased' | 'another body',
): Promise<unknown> {
  await dieBeforeSettling(world, () => world.as('li').send(operation, input, { key: KEY }));
  if (how === 'erased') await bare(world);
  const again = await world.as('li').send(operation, how === 'erased' ? input : other, { key: KEY });
  return again.ok ? 'ok' : again.code;
}

const WAYS = [
  ['erased', 'EXPIRED'],
  ['another body', 'KEY_REUSED'],
] as const;

describe.each(STORE_KINDS)('what a call holds, when its repetition hides that it counted, on %s', (store) => {
  it.each(WAYS)('pieces of a chain stay sold (%s)', async (how, code) => {
    const world = await openChainGroup({ store });
    const skus = [bigBox({ stockCount: 2, perMemberMax: 2 })];
    const chainId = await openChain(world, {
      items: [{ title: '大果', note: '', pictureFileId: null, skus }],
      threshold: null,
    });
    const tap = {
      operation: 'chains.join',
      input: { chainId, ...boxes(2) },
      other: { chainId, ...boxes(2), forName: '奶奶' },
    };
    expect(await repeat(world, tap, how)).toBe(code);
    expect(await entriesOf(world, chainId)).toHaveLength(1);
    expect(await expectBalanced(world, chainId)).toMatchObject({ left0: 0, entryCount: 1, movements: [] });
    await world.close();
  });

  it.each(WAYS)('places of a form stay taken (%s)', async (how, code) => {
    const world = await openGroup({ store });
    const formId = await publishForm(world, { capacity: 1, plusOnesMax: 0, waitlist: null });
    const wish = { groupId: GROUP, formId, edition: 1, places: 1, answers: { meal: 'meat', phone: '13800001111' } };
    const other = { ...wish, answers: { ...wish.answers, phone: '13800002222' } };
    const input = { ...wish, joinsWaitlist: false };
    const tap = { operation: 'sign-ups.submit', input, other: { ...other, joinsWaitlist: false } };
    expect(await repeat(world, tap, how)).toBe(code);
    world.clock.advance(120_000);
    await sweepPlaces(world.ports);
    expect(await allSignUps(world, formId)).toHaveLength(1);
    await expectBalance(world, formId, 1);
    await world.close();
  });
});

describe.each(STORE_KINDS)('a unit of a batch, when a repetition hides that it was issued, on %s', (store) => {
  it('stays issued', async () => {
    const world = await openChainGroup({ store });
    const batchId = await publishBatch(world, { totalCount: 1, perMemberMax: 1 });
    const tap = { operation: 'coupons.exchange', input: { batchId }, other: { batchId } };
    expect(await repeat(world, tap, 'erased')).toBe('EXPIRED');
    expect(await stockFacts(world, batchId)).toMatchObject({ issued: 1, open: 0, coupons: 1 });
    await world.close();
  });
});
