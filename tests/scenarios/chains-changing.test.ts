import { accounts } from '../../server/documents/accounts';
import { buy, publish, recordAbout } from '../support/coupon-shop';
import {
  boxes,
  chainTerms,
  entriesOf,
  expectBalanced,
  GROUP,
  HOUR_MS,
  join,
  openChain,
  openChainGroup,
  stockOf,
} from '../support/chain-group';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

const KEY = 'key-of-one-single-tap';

describe.each(STORE_KINDS)('an entry of a chain, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openChainGroup({ store });
  });
  afterEach(() => world.close());

  const posted = async (name: string) => (await world.store.get(accounts, memberIdOf(name)))?.postedPoints;

  it('pays part with points and a coupon, and takes no more than the cap', async () => {
    const batchId = await publish(world, { price: { kind: 'points', points: 100 } });
    const { couponId } = await buy(world, 'li', batchId);
    const chainId = await openChain(world);
    const li = world.as('li');
    const wish = boxes(1, { couponId, points: 3_245 });
    expect(await li.call('chains.join', { chainId, ...wish, points: 3_246 })).toMatchObject({
      code: 'TOO_MANY_POINTS',
      details: { maxPoints: 3_245 },
    });
    const reply = await li.call('chains.join', { chainId, ...wish });
    expect(reply).toMatchObject({
      data: {
        price: { goodsFen: 6_990, couponFen: 500, points: 3_245, pointsFen: 3_245, dueFen: 3_245 },
        availablePoints: 6_655,
      },
    });
    expect(await li.call('coupons.read', { couponId })).toMatchObject({ data: { phase: 'used' } });
    expect(await li.call('chains.join', { chainId, ...boxes(1, { couponId }) })).toMatchObject({ code: 'COUPON_GONE' });
    expect(await world.as('an').call('coupons.undo-redemption', { couponId })).toMatchObject({ code: 'USED_IN_CHAIN' });
    await expectBalanced(world, chainId);
  });

  it('says how many points are missing, and gives the pieces back', async () => {
    const chainId = await openChain(world, { pointsCapPercent: 100 });
    expect(await world.as('li').call('chains.join', { chainId, ...boxes(2, { points: 10_001 }) })).toMatchObject({
      code: 'POINTS_LACKING',
      details: { missingPoints: 1 },
    });
    expect(await expectBalanced(world, chainId)).toMatchObject({ left0: 30, entryCount: 0, ticketCount: 0 });
    expect(await join(world, 'wang', { chainId })).toMatchObject({ number: 1 });
  });

  it('gives everything back on cancelling: pieces, points to their days, the coupon', async () => {
    const batchId = await publish(world);
    const { couponId } = await buy(world, 'li', batchId);
    const before = await world.store.get(accounts, memberIdOf('li'));
    const chainId = await openChain(world);
    const { entryId } = await join(world, 'li', { chainId, wish: boxes(2, { couponId, points: 500 }) });
    const li = world.as('li');
    const first = await li.call('chains.cancel-entry', { entryId }, { key: KEY });
    expect(first).toMatchObject({ data: { state: 'cancelled', returnedPoints: 500, couponReturned: true } });
    expect(await li.call('chains.cancel-entry', { entryId }, { key: KEY })).toEqual(first);
    expect(await li.call('chains.cancel-entry', { entryId })).toMatchObject({ code: 'ENTRY_GONE' });
    const after = await world.store.get(accounts, memberIdOf('li'));
    expect(after?.lots).toEqual(before?.lots);
    expect(await li.call('coupons.read', { couponId })).toMatchObject({ data: { phase: 'usable' } });
    expect(await expectBalanced(world, chainId)).toMatchObject({ left0: 30, entryCount: 0, waitingFen: 0 });
  });

  it('edits in place: the number stays, only the difference moves', async () => {
    const chainId = await openChain(world);
    const { entryId, number } = await join(world, 'li', { chainId, wish: boxes(2, { points: 300 }) });
    const lines = [
      { sku: 0, count: 1 },
      { sku: 1, count: 2 },
    ];
    const reply = await world.as('li').call('chains.edit-entry', { entryId, lines, point: 0, points: 100 });
    expect(reply).toMatchObject({ data: { number, price: { goodsFen: 12_370, points: 100 }, returnedPoints: 200 } });
    expect(await posted('li')).toBe(9_900);
    expect(await expectBalanced(world, chainId)).toMatchObject({ left0: 29, entryCount: 1, pieceCount: 3 });
    expect(await world.as('wang').call('chains.edit-entry', { entryId, ...boxes(1) })).toMatchObject({
      code: 'ENTRY_UNKNOWN',
    });
    world.clock.advance(20 * HOUR_MS);
    expect(await world.as('li').call('chains.edit-entry', { entryId, ...boxes(1) })).toMatchObject({
      code: 'CHAIN_CLOSED',
    });
  });

  it('stops joining and editing with the pause, not cancelling', async () => {
    const chainId = await openChain(world);
    const { entryId } = await join(world, 'li', { chainId });
    await world.as('an').call('chains.pause', { chainId, reason: '价格写错了' });
    expect(await world.as('wang').call('chains.join', { chainId, ...boxes(1) })).toMatchObject({
      code: 'CHAIN_PAUSED',
      details: { reason: '价格写错了' },
    });
    expect(await world.as('li').call('chains.edit-entry', { entryId, ...boxes(2) })).toMatchObject({
      code: 'CHAIN_PAUSED',
    });
    expect(await world.as('li').call('chains.cancel-entry', { entryId })).toMatchObject({ ok: true });
    await world.as('an').call('chains.resume', { chainId });
    expect(await join(world, 'wang', { chainId })).toMatchObject({ number: 2 });
  });

  it('tells nobody outside the group that it exists', async () => {
    const chainId = await openChain(world);
    const { entryId } = await join(world, 'li', { chainId });
    const mo = world.as('mo');
    expect(await mo.call('chains.join', { chainId, ...boxes(1) })).toMatchObject({ code: 'CHAIN_UNKNOWN' });
    expect(await mo.call('chains.read', { chainId })).toMatchObject({ code: 'CHAIN_UNKNOWN' });
    expect(await mo.call('chains.list-entries', { chainId })).toMatchObject({ code: 'CHAIN_UNKNOWN' });
    expect(await mo.call('chains.read-entry', { entryId })).toMatchObject({ code: 'ENTRY_UNKNOWN' });
    expect(await mo.call('chains.cancel-entry', { entryId })).toMatchObject({ code: 'ENTRY_UNKNOWN' });
    expect(await mo.call('chains.list', { groupId: GROUP, tab: 'running' })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await world.as('fu').call('chains.pause', { chainId, reason: '别人的' })).toMatchObject({
      code: 'CHAIN_UNKNOWN',
    });
  });

  it('writes the join into the group’s news without anybody’s words', async () => {
    const chainId = await openChain(world);
    const { entryId } = await join(world, 'li', { chainId, wish: boxes(1, { forName: '楼下王奶奶' }) });
    const record = await recordAbout(world, `chain-entry:${entryId}`);
    expect(record).toMatchObject({ feed: GROUP, facts: { title: '丹东 99 草莓', number: 1 } });
    expect(JSON.stringify(record)).not.toContain('王奶奶');
    expect((await entriesOf(world, chainId))[0]).toMatchObject({ for: 'other', memberId: memberIdOf('li') });
  });

  it('refuses terms that do not fit together', async () => {
    const an = world.as('an');
    const terms = chainTerms(world, { closesAtMs: world.clock.nowMs() });
    expect(await an.call('chains.create', { groupId: GROUP, terms })).toMatchObject({
      code: 'BAD_TERMS',
      details: { field: 'closesAtMs', reason: 'deadline-past' },
    });
    expect(await world.as('li').call('chains.create', { groupId: GROUP, terms })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await stockOf(world, await openChain(world))).toMatchObject({ phase: 'open' });
  });
});
