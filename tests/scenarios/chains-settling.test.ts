import { accounts } from '../../server/documents/accounts';
import { groups } from '../../server/documents/groups';
import { notices } from '../../server/documents/notices';
import { deliverOutbox } from '../../server/jobs/deliver-outbox';
import { buy, publish } from '../support/coupon-shop';
import {
  bigBox,
  boxes,
  closeNow,
  entriesOf,
  expectBalanced,
  GROUP,
  HOUR_MS,
  join,
  openChain,
  openChainGroup,
  settle,
  stockOf,
} from '../support/chain-group';
import { meanwhile } from '../support/meanwhile';
import { memberIdOf } from '../support/seed-people';
import { EVERY_STORE, type World } from '../support/world';

jest.setTimeout(60_000);

describe.each(EVERY_STORE)('a chain at its deadline, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openChainGroup({ store });
  });
  afterEach(() => world.close());

  const told = async (name: string) => {
    await deliverOutbox(world.ports, { deadlineMs: world.clock.nowMs() + 15_000 });
    const found = await world.store.query(notices, {
      equal: { memberId: memberIdOf(name) },
      order: { field: 'order', direction: 'down' },
      limit: 20,
    });
    return found.map(({ message }) => message).filter(({ kind }) => kind.startsWith('chain-'));
  };

  it('forms when it has enough, tells everybody once, and leaves the home page', async () => {
    const chainId = await openChain(world);
    await join(world, 'li', { chainId, wish: boxes(2) });
    await join(world, 'wang', { chainId });
    expect((await world.store.get(groups, GROUP))?.cards).toMatchObject([{ context: 'chains', campaignId: chainId }]);
    expect(await closeNow(world, chainId)).toMatchObject({ phase: 'formed', pieceCount: 3, settledEdition: 1 });
    expect((await entriesOf(world, chainId)).map(({ state, pickUp }) => [state, pickUp])).toEqual([
      ['confirmed', 'waiting'],
      ['confirmed', 'waiting'],
    ]);
    expect((await world.store.get(groups, GROUP))?.cards).toEqual([]);
    await settle(world);
    expect(await told('li')).toMatchObject([{ kind: 'chain-formed', facts: { number: 1, due: '¥139.80' } }]);
    expect(await world.as('li').call('chains.read', { chainId })).toMatchObject({ data: { phase: 'formed' } });
  });

  it('lapses when it has too few, and everything that was given comes back', async () => {
    const batchId = await publish(world);
    const { couponId } = await buy(world, 'li', batchId);
    const before = await world.store.get(accounts, memberIdOf('li'));
    const chainId = await openChain(world);
    await join(world, 'li', { chainId, wish: boxes(2, { couponId, points: 700 }) });
    expect(await closeNow(world, chainId)).toMatchObject({ phase: 'lapsed', dueFen: 0, waitingFen: 0 });
    const after = await world.store.get(accounts, memberIdOf('li'));
    expect(after?.lots).toEqual(before?.lots);
    expect(await world.as('li').call('coupons.read', { couponId })).toMatchObject({ data: { phase: 'usable' } });
    expect(await told('li')).toMatchObject([{ kind: 'chain-lapsed' }]);
  });

  it('gives a coupon whose time ran out meanwhile seven days more', async () => {
    const batchId = await publish(world, { validity: { kind: 'days', days: 1 } });
    const { couponId } = await buy(world, 'li', batchId);
    const chainId = await openChain(world, { closesAtMs: world.clock.nowMs() + 60 * HOUR_MS });
    await join(world, 'li', { chainId, wish: boxes(1, { couponId }) });
    await closeNow(world, chainId);
    expect(await world.as('li').call('coupons.read', { couponId })).toMatchObject({
      data: { phase: 'usable', validUntilMs: world.clock.nowMs() + 7 * 24 * HOUR_MS },
    });
  });

  it('settles everybody at the tier that was reached, to the fen', async () => {
    const tiers = [
      { fromPieceCount: 3, priceFen: 6_490 },
      { fromPieceCount: 10, priceFen: 5_990 },
    ];
    const chainId = await openChain(world, {
      items: [{ title: '大果', note: '', pictureFileId: null, skus: [bigBox({ tiers })] }],
      pointsCapPercent: 100,
    });
    await join(world, 'li', { chainId, wish: boxes(1, { points: 6_990 }) });
    await join(world, 'wang', { chainId, wish: boxes(2) });
    expect(await closeNow(world, chainId)).toMatchObject({ dueFen: 2 * 6_490, waitingFen: 2 * 6_490 });
    const [li, wang] = await entriesOf(world, chainId);
    expect(li?.price).toEqual({ goodsFen: 6_490, couponFen: 0, points: 6_490, pointsFen: 6_490, dueFen: 0 });
    expect(wang?.price).toMatchObject({ goodsFen: 12_980, dueFen: 12_980 });
    expect((await world.store.get(accounts, memberIdOf('li')))?.postedPoints).toBe(10_000 - 6_490);
  });

  it('ends early: by its own rule, or called off with a reason', async () => {
    const an = world.as('an');
    const formed = await openChain(world);
    await join(world, 'li', { chainId: formed, wish: boxes(3) });
    expect(await an.call('chains.end', { chainId: formed, manner: 'close' })).toMatchObject({
      data: { phase: 'settling' },
    });
    expect(await world.as('wang').call('chains.join', { chainId: formed, ...boxes(1) })).toMatchObject({
      code: 'CHAIN_CLOSED',
    });
    await settle(world);
    expect(await expectBalanced(world, formed)).toMatchObject({ phase: 'formed' });
    const off = { chainId: formed, manner: 'call-off' } as const;
    expect(await an.call('chains.end', off)).toMatchObject({ code: 'REASON_NEEDED' });
    expect(await an.call('chains.end', { ...off, reason: '果园停电' })).toMatchObject({ ok: true });
    await settle(world);
    expect(await expectBalanced(world, formed)).toMatchObject({ phase: 'lapsed', dueFen: 0, settledEdition: 2 });
    expect(await told('li')).toMatchObject([
      { kind: 'chain-lapsed', facts: { reason: '果园停电' } },
      { kind: 'chain-formed' },
    ]);
    expect(await an.call('chains.end', { ...off, reason: '再来一次' })).toMatchObject({ code: 'CHAIN_CLOSED' });
  });

  it('lapses when it was called off while a timer settled it as formed', async () => {
    const chainId = await openChain(world);
    await join(world, 'li', { chainId, wish: boxes(2) });
    await join(world, 'wang', { chainId });
    const an = world.as('an');
    expect(await an.call('chains.end', { chainId, manner: 'close' })).toMatchObject({ ok: true });
    const callOff = () => an.call('chains.end', { chainId, manner: 'call-off', reason: '果园停电' });
    await meanwhile(world, { afterQueryOf: 'chain-entries', act: callOff }, () => settle(world));
    await settle(world);
    await settle(world);
    expect(await expectBalanced(world, chainId)).toMatchObject({ phase: 'lapsed', dueFen: 0 });
    expect((await entriesOf(world, chainId)).map(({ state }) => state)).toEqual(['lapsed', 'lapsed']);
  });

  it('takes more of everything while it runs, and nothing away', async () => {
    const chainId = await openChain(world);
    const an = world.as('an');
    expect(await an.call('chains.edit', { chainId })).toMatchObject({ code: 'NOTHING_ADDED' });
    const closesAtMs = (await stockOf(world, chainId)).closesAtMs;
    expect(await an.call('chains.edit', { chainId, closesAtMs: closesAtMs - 1 })).toMatchObject({ code: 'BAD_TERMS' });
    const moreItems = [{ title: '蓝莓', note: '', pictureFileId: null, skus: [bigBox({ stockCount: 5 })] }];
    const moreStock = [{ sku: 0, moreCount: 10 }];
    expect(
      await an.call('chains.edit', { chainId, closesAtMs: closesAtMs + HOUR_MS, moreItems, moreStock }),
    ).toMatchObject({ ok: true });
    expect(await expectBalanced(world, chainId)).toMatchObject({
      left0: 40,
      left2: 5,
      closesAtMs: closesAtMs + HOUR_MS,
    });
    await join(world, 'li', { chainId, wish: { lines: [{ sku: 2, count: 2 }], point: 0 } });
    world.clock.setMs(closesAtMs);
    await settle(world);
    expect(await stockOf(world, chainId)).toMatchObject({ phase: 'open' });
    expect(await closeNow(world, chainId)).toMatchObject({ phase: 'lapsed' });
  });

  it('lets nobody join once the fence is shut, whatever a late timer does', async () => {
    const chainId = await openChain(world);
    await join(world, 'li', { chainId, wish: boxes(3) });
    world.clock.advance(14 * HOUR_MS);
    expect(await world.as('wang').call('chains.join', { chainId, ...boxes(1) })).toMatchObject({
      code: 'CHAIN_CLOSED',
    });
    world.clock.advance(6 * HOUR_MS);
    await Promise.all([settle(world), settle(world)]);
    await settle(world);
    expect(await expectBalanced(world, chainId)).toMatchObject({ phase: 'formed', entryCount: 1, settledEdition: 1 });
    expect(await told('li')).toHaveLength(1);
  });
});
