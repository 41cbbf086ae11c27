import { eraseNames } from '../../server/jobs/erase-names';
import { boxes, closeNow, entriesOf, join, openChain, openChainGroup } from '../support/chain-group';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

const shop = { name: '小店', address: '', asksBuilding: false, slots: [] };

describe.each(STORE_KINDS)('the counter of a chain, on %s', (store) => {
  let world: World;
  let chainId: string;
  beforeEach(async () => {
    world = await openChainGroup({ store });
    const nowMs = world.clock.nowMs();
    const slot = (hour: number) => ({ fromMs: nowMs + hour * 3_600_000, untilMs: nowMs + (hour + 2) * 3_600_000 });
    const door = { name: '送到楼下', address: '', asksBuilding: true, slots: [slot(20), slot(24)] };
    chainId = await openChain(world, { points: [shop, door] });
  });
  afterEach(() => world.close());

  const atDoor = (slot: number, building: string) => ({ lines: [{ sku: 1, count: 1 }], point: 1, slot, building });
  const listed = async (narrowed: object) => {
    const reply = await world.as('su').call('chains.list-pick-ups', { chainId, state: 'waiting', ...narrowed });
    return reply.ok ? reply.data.items.map(({ number }) => number) : reply.code;
  };

  it('is narrowed to a point, a time, the beginning of a building, and a person', async () => {
    await join(world, 'li', { chainId, wish: atDoor(1, '3 号楼 502') });
    await join(world, 'wang', { chainId, wish: atDoor(0, '12 号楼 101') });
    await join(world, 'li', { chainId, wish: boxes(1, {}) });
    await join(world, 'su', { chainId, wish: atDoor(0, '3 号楼 101') });
    await closeNow(world, chainId);
    expect(await listed({})).toEqual([3, 2, 4, 1]);
    expect(await listed({ point: 0 })).toEqual([3]);
    expect(await listed({ point: 1 })).toEqual([2, 4, 1]);
    expect(await listed({ point: 1, slot: 0 })).toEqual([2, 4]);
    expect(await listed({ point: 1, slot: 0, building: '3 号楼' })).toEqual([4]);
    expect(await listed({ point: 1, slot: 1, building: '3 号楼' })).toEqual([1]);
    expect(await listed({ point: 9 })).toEqual([]);
    expect(await listed({ memberId: memberIdOf('li') })).toEqual([1, 3]);
    expect(await listed({ memberId: memberIdOf('an') })).toEqual([]);
    expect(await world.as('ke').call('chains.list-pick-ups', { chainId, state: 'waiting' })).toMatchObject({
      code: 'CHAIN_UNKNOWN',
    });
  });

  it('says what else of a person waits, until it is handed over', async () => {
    await join(world, 'li', { chainId, wish: boxes(1) });
    const second = await join(world, 'li', { chainId, wish: boxes(1, { forName: '李奶奶' }) });
    await join(world, 'wang', { chainId, wish: boxes(1) });
    await closeNow(world, chainId);
    const su = world.as('su');
    const look = { by: 'number', chainId, number: 1 } as const;
    const others = [{ number: 2, forName: '李奶奶' }];
    expect(await su.call('chains.look-at-pick-up', look)).toMatchObject({ data: { others } });
    await su.call('chains.pick-up', { entryId: second.entryId, lines: [{ sku: 0, count: 1 }] });
    expect(await su.call('chains.look-at-pick-up', look)).toMatchObject({ data: { others: [] } });
  });

  it('has lines from the chat where the text says, and forgets names and buildings nobody claimed', async () => {
    const line = (name: string, place: object) => ({ name, wished: [{ sku: 1, count: 3 }], ...place });
    const an = world.as('an');
    const lines = [line('王姐', { point: 0 }), line('周叔', { point: 1, slot: 1, building: '8 号楼' })] as never;
    expect(await an.call('chains.import-lines', { chainId, lines })).toMatchObject({ ok: true });
    const nowhere = [line('小李', { point: 1 })] as never;
    expect(await an.call('chains.import-lines', { chainId, lines: nowhere })).toMatchObject({
      code: 'BAD_WISH',
      details: { field: 'point' },
    });
    await closeNow(world, chainId);
    expect(await listed({ point: 1, slot: 1, building: '8' })).toEqual([2]);
    world.clock.advance(30 * 86_400_000);
    await eraseNames(world.ports, { deadlineMs: world.clock.nowMs() + 15_000 });
    expect((await entriesOf(world, chainId)).map(({ forName, building }) => forName + building)).toEqual(['', '']);
    expect(await listed({ point: 1, slot: 1, building: '8' })).toEqual([]);
    expect(await listed({ point: 1, slot: 1 })).toEqual([2]);
  });
});
