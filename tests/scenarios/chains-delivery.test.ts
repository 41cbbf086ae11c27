import { boxes, closeNow, entriesOf, expectBalanced, join, openChain, openChainGroup } from '../support/chain-group';
import { DELIVERING, entryOf, HOME, parcel, TRACKED } from '../support/chain-delivery';
import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('what bringing a chain home costs, on %s', (store) => {
  let world: World;
  let chainId: string;
  beforeEach(async () => {
    world = await openChainGroup({ store });
    chainId = await openChain(world, { points: DELIVERING });
  });
  afterEach(() => world.close());

  const call = (name: string) => world.as(name);

  it('is part of what is due, falls away from an amount on, and is nothing where it is fetched', async () => {
    const one = await join(world, 'li', { chainId, wish: parcel(1) });
    expect(one.price).toEqual({ ...one.price, goodsFen: 6_990, freightFen: 800, dueFen: 7_790 });
    expect(await expectBalanced(world, chainId)).toMatchObject({ dueFen: 7_790, waitingFen: 7_790 });
    const many = { entryId: one.entryId, ...parcel(3) };
    expect(await call('li').call('chains.edit-entry', many)).toMatchObject({ data: { price: { dueFen: 20_970 } } });
    const fetched = await call('li').call('chains.edit-entry', { entryId: one.entryId, ...boxes(1) });
    expect(fetched).toMatchObject({ data: { price: { goodsFen: 6_990, dueFen: 6_990 } } });
    expect((await entriesOf(world, chainId))[0]).toMatchObject({ delivery: null, address: null });
    await expectBalanced(world, chainId);
  });

  it('is paid neither by points nor by more of them after staff took a piece away', async () => {
    const { entryId } = await join(world, 'li', { chainId, wish: parcel(2) });
    const edit = { entryId, lines: [{ sku: 0, count: 1 }], reason: '只剩一盒' };
    expect(await call('an').call('chains.edit-entry-for', edit)).toMatchObject({
      data: { price: { goodsFen: 6_990, freightFen: 800, points: 0, dueFen: 7_790 } },
    });
    const tooMany = await call('wang').call('chains.join', { chainId, ...parcel(1, { points: 3_496 }) });
    expect(tooMany).toMatchObject({ code: 'TOO_MANY_POINTS', details: { maxPoints: 3_495 } });
    await expectBalanced(world, chainId);
  });

  it.each([
    ['nobody said where to', { address: null }],
    ['nobody can be called', { address: { ...HOME, phone: '12' } }],
    ['a carrier knows no city', { address: { ...HOME, region: '' } }],
    ['it is fetched, and an address came with it', { point: 0 }],
  ])('is refused where %s', async (_name, change) => {
    expect(await call('li').call('chains.join', { chainId, ...parcel(1, change) })).toMatchObject({
      code: 'BAD_WISH',
      details: { field: 'address' },
    });
    expect(await entriesOf(world, chainId)).toEqual([]);
  });

  it('comes back whole with what was paid when the chain does not form, and the address is forgotten', async () => {
    const { entryId } = await join(world, 'li', { chainId, wish: parcel(1) });
    await call('an').call('chains.note-payment', { entryId, kind: 'paid', fen: 7_790, note: '' });
    expect(await closeNow(world, chainId)).toMatchObject({ phase: 'lapsed', dueFen: 0, toRefundFen: 7_790 });
    expect((await entriesOf(world, chainId))[0]).toMatchObject({ state: 'lapsed', address: null });
  });

  it('stays as promised when less arrives, and comes back once nothing of it arrives', async () => {
    const li = await join(world, 'li', { chainId, wish: parcel(3) });
    const wang = await join(world, 'wang', { chainId, wish: parcel(1, { point: 2 }) });
    expect(wang.price).toMatchObject({ freightFen: 300, dueFen: 7_290 });
    for (const [entryId, fen] of [[li.entryId, 20_970] as const, [wang.entryId, 7_290] as const]) {
      await call('an').call('chains.note-payment', { entryId, kind: 'paid', fen, note: '' });
    }
    await closeNow(world, chainId);
    await call('an').call('chains.declare-shortage', { chainId, sku: 0, arrivedCount: 2 });
    expect(await closeNow(world, chainId)).toMatchObject({ dueFen: 13_980, toRefundFen: 6_990 + 7_290 });
    const [first, second] = await entriesOf(world, chainId);
    expect(first).toMatchObject({ pickUp: 'to-send', price: { goodsFen: 13_980, dueFen: 13_980 } });
    expect(second).toMatchObject({ pickUp: 'none', price: { goodsFen: 0, dueFen: 0 } });
  });

  it('is owed no more after the entry is given up, and its address is gone at once', async () => {
    const { entryId } = await join(world, 'li', { chainId, wish: parcel(1) });
    expect(await call('li').call('chains.cancel-entry', { entryId })).toMatchObject({ ok: true });
    expect((await entriesOf(world, chainId))[0]).toMatchObject({ state: 'cancelled', address: null });
    expect(await expectBalanced(world, chainId)).toMatchObject({ dueFen: 0, waitingFen: 0 });
  });

  it('keeps a chain from being called off once something is on its way', async () => {
    await join(world, 'li', { chainId, wish: parcel(3) });
    await closeNow(world, chainId);
    await call('su').call('chains.note-shipments', { chainId, shipments: [{ number: 1, shipment: TRACKED }] });
    const end = { chainId, manner: 'call-off', reason: '货坏了' } as const;
    expect(await call('an').call('chains.end', end)).toMatchObject({ code: 'CHAIN_CLOSED' });
  });

  it('can be promised of a new place while the chain runs, and not together with a building or a time', async () => {
    const rider = { ...DELIVERING[2]!, name: '跑腿' };
    expect(await call('an').call('chains.edit', { chainId, morePoints: [rider] })).toMatchObject({ ok: true });
    const twice = { ...DELIVERING[1]!, name: '快递二', asksBuilding: true };
    expect(await call('an').call('chains.edit', { chainId, morePoints: [twice] })).toMatchObject({
      code: 'BAD_TERMS',
      details: { reason: 'brought-not-fetched' },
    });
    const { entryId } = await join(world, 'li', { chainId, wish: parcel(1, { point: 3 }) });
    expect(await entryOf(world, 'li', entryId)).toMatchObject({ delivery: 'local', price: { freightFen: 300 } });
  });
});
