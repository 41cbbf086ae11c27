import { notices } from '../../server/documents/notices';
import { deliverOutbox } from '../../server/jobs/deliver-outbox';
import { eraseNames } from '../../server/jobs/erase-names';
import { boxes, closeNow, entriesOf, expectBalanced, join, openChain, openChainGroup } from '../support/chain-group';
import { DELIVERING, entryOf, HOME, parcel, shipments } from '../support/chain-delivery';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

const KEY = 'key-of-one-single-tap';
const TRACKED = { carrier: '顺丰', trackingNumber: 'SF1234567890' };

describe.each(STORE_KINDS)('parcels of a chain, on %s', (store) => {
  let world: World;
  let chainId: string;
  let entryId: string;
  beforeEach(async () => {
    world = await openChainGroup({ store });
    chainId = await openChain(world, { points: DELIVERING });
    ({ entryId } = await join(world, 'li', { chainId, wish: parcel(2) }));
    await join(world, 'wang', { chainId, wish: boxes(1) });
    await join(world, 'bo', { chainId, wish: parcel(1, { point: 2, address: { ...HOME, region: '' } }) });
  });
  afterEach(() => world.close());

  const note = (...noted: readonly { number: number; shipment: typeof TRACKED | null }[]) =>
    world.as('su').call('chains.note-shipments', { chainId, shipments: [...noted] });

  it('are listed apart from what is fetched, by what is still to be done', async () => {
    expect(await note({ number: 1, shipment: TRACKED })).toMatchObject({ details: { reason: 'not-formed' } });
    await closeNow(world, chainId);
    expect(await shipments(world, chainId, 'to-send')).toEqual([1, 3]);
    const fetched = await world.as('su').call('chains.list-pick-ups', { chainId, state: 'waiting' });
    expect(fetched.ok && fetched.data.items.map(({ number }) => number)).toEqual([2]);
    expect(await note({ number: 1, shipment: TRACKED })).toMatchObject({ data: { notedCount: 1 } });
    expect(await shipments(world, chainId, 'sent')).toEqual([1]);
    const handed = await world.as('su').call('chains.pick-up', { entryId, lines: [{ sku: 0, count: 2 }] });
    expect(await shipments(world, chainId, 'received')).toEqual([1]);
    expect(await world.as('an').call('chains.read-run', { chainId })).toMatchObject({
      data: { pickUps: { waiting: 1, done: 0 }, shipments: { 'to-send': 1, sent: 0, received: 1 } },
    });
    const pickUpId = handed.ok ? handed.data.pickUpId : '';
    await world.as('su').call('chains.undo-pick-up', { entryId, pickUpId, reason: '没送到' });
    expect(await shipments(world, chainId, 'sent')).toEqual([1]);
    await expectBalanced(world, chainId);
  });

  it('are noted all or none, replaced by a second note and taken back by an empty one', async () => {
    await closeNow(world, chainId);
    const local = { carrier: '', trackingNumber: '' };
    for (const [wrong, reason] of [
      [{ number: 2, shipment: TRACKED }, 'fetched'],
      [{ number: 9, shipment: TRACKED }, 'no-entry'],
      [{ number: 3, shipment: TRACKED }, 'twice'],
    ] as const) {
      const said = await note({ number: 3, shipment: local }, wrong);
      expect(said).toMatchObject({ code: 'BAD_SHIPMENT', details: { number: wrong.number, reason } });
    }
    expect(await note({ number: 1, shipment: local })).toMatchObject({ details: { reason: 'incomplete' } });
    expect(await shipments(world, chainId, 'to-send')).toEqual([1, 3]);
    expect(await note({ number: 1, shipment: TRACKED }, { number: 3, shipment: local })).toMatchObject({ ok: true });
    await note({ number: 1, shipment: { ...TRACKED, trackingNumber: 'SF2' } });
    expect(await entryOf(world, 'li', entryId)).toMatchObject({ shipment: { carrier: '顺丰', trackingNumber: 'SF2' } });
    await note({ number: 1, shipment: null });
    expect(await entryOf(world, 'li', entryId)).toMatchObject({ shipment: null, pickUp: 'to-send' });
    await world.as('su').call('chains.pick-up', { entryId, lines: [{ sku: 0, count: 2 }] });
    expect(await note({ number: 1, shipment: TRACKED })).toMatchObject({ details: { reason: 'received' } });
    expect(await world.as('ke').call('chains.list-shipments', { chainId, state: 'sent' })).toMatchObject({
      code: 'CHAIN_UNKNOWN',
    });
  });

  it('are told to whom they go, once, whoever taps twice', async () => {
    await closeNow(world, chainId);
    const input = { chainId, shipments: [{ number: 1, shipment: TRACKED }] };
    const first = await world.as('su').call('chains.note-shipments', input, { key: KEY });
    expect(await world.as('su').call('chains.note-shipments', input, { key: KEY })).toEqual(first);
    await deliverOutbox(world.ports, { deadlineMs: world.clock.nowMs() + 15_000 });
    const found = await world.store.query(notices, {
      equal: { memberId: memberIdOf('li') },
      order: { field: 'order', direction: 'down' },
      limit: 20,
    });
    const told = found.map(({ message }) => message).filter(({ kind }) => kind === 'chain-shipped');
    expect(told).toMatchObject([{ facts: { number: 1, carrier: '顺丰' } }]);
    expect(JSON.stringify(told)).not.toContain(TRACKED.trackingNumber);
  });

  it('go where their owner says, after the deadline, too, until they are on their way', async () => {
    const elsewhere = { ...HOME, detail: '公司前台' };
    const li = world.as('li');
    expect(await world.as('wang').call('chains.change-address', { entryId, address: elsewhere })).toMatchObject({
      code: 'ENTRY_UNKNOWN',
    });
    await closeNow(world, chainId);
    expect(await li.call('chains.change-address', { entryId, address: { ...HOME, name: '' } })).toMatchObject({
      code: 'BAD_WISH',
      details: { field: 'address' },
    });
    expect(await entryOf(world, 'li', entryId)).toMatchObject({ address: HOME, mayReaddress: true });
    expect(await li.call('chains.change-address', { entryId, address: elsewhere })).toMatchObject({ ok: true });
    await note({ number: 1, shipment: TRACKED });
    expect(await li.call('chains.change-address', { entryId, address: HOME })).toMatchObject({ code: 'ADDRESS_FIXED' });
    expect(await entryOf(world, 'li', entryId)).toMatchObject({ address: elsewhere, mayReaddress: false });
    const fetched = (await entriesOf(world, chainId))[1]?.id ?? '';
    const asked = await world.as('wang').call('chains.change-address', { entryId: fetched, address: HOME });
    expect(asked).toMatchObject({ code: 'BAD_WISH', details: { field: 'point' } });
  });

  it('show their address masked until somebody looks, whose look is told to its owner and lasts ten minutes', async () => {
    await closeNow(world, chainId);
    const masked = { name: '李**', phone: '138****5678', region: '上海市 静安区', detail: '' };
    const listed = await world.as('su').call('chains.list-shipments', { chainId, state: 'to-send' });
    expect(listed.ok && listed.data.items[0]?.address).toEqual(masked);
    const read = (name: string) => world.as(name).call('chains.read-address', { entryId });
    expect(await read('su')).toMatchObject({ data: { address: masked, unmaskedUntilMs: 0 } });
    expect(await world.as('su').call('chains.look-at-address', { entryId })).toMatchObject({ ok: true });
    expect(await read('su')).toMatchObject({ data: { address: HOME } });
    expect(await read('bo')).toMatchObject({ data: { address: masked } });
    expect((await entryOf(world, 'li', entryId)).looks).toMatchObject([{ kind: 'look' }]);
    world.clock.advance(10 * 60_000);
    expect(await read('su')).toMatchObject({ data: { address: masked } });
    for (const name of ['li', 'ke']) {
      expect((await world.as(name).call('chains.look-at-address', { entryId })).ok).toBe(false);
      expect((await read(name)).ok).toBe(false);
    }
    await world.as('an').call('chains.export', { chainId });
    expect((await entryOf(world, 'li', entryId)).looks).toMatchObject([{ kind: 'export' }, { kind: 'look' }]);
  });

  it('forget their addresses 30 days after the end, whatever became of them', async () => {
    await closeNow(world, chainId);
    world.clock.advance(30 * 86_400_000 - 1);
    await eraseNames(world.ports, { deadlineMs: world.clock.nowMs() + 15_000 });
    expect((await entriesOf(world, chainId)).map(({ address }) => address?.name)).toEqual(['李娜', undefined, '李娜']);
    world.clock.advance(1);
    const budget = { deadlineMs: world.clock.nowMs() + 15_000 };
    expect(await eraseNames(world.ports, budget)).toEqual({ erasedCount: 2 });
    expect((await entriesOf(world, chainId)).map(({ address }) => address)).toEqual([null, null, null]);
    expect(await eraseNames(world.ports, budget)).toEqual({ erasedCount: 0 });
    expect(await world.as('su').call('chains.look-at-address', { entryId })).toMatchObject({ code: 'NO_ADDRESS' });
  });

  it('leave nothing of their owner behind once that one is erased', async () => {
    await closeNow(world, chainId);
    await note({ number: 1, shipment: TRACKED });
    const erased = await world.as('li').call('groups.erase-me', { understands: true });
    expect(erased).toMatchObject({ ok: true });
    const [entry] = await entriesOf(world, chainId);
    expect(entry).toMatchObject({ number: 1, pickUp: 'sent', address: null, shipment: { carrier: '顺丰' } });
    expect(JSON.stringify(entry)).not.toMatch(/李娜|13812345678|梧桐路|SF1234567890/);
  });
});
