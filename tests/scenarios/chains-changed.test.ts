import { boxes, closeNow, join, openChain, openChainGroup } from '../support/chain-group';
import { EVERY_STORE, type World } from '../support/world';

describe.each(EVERY_STORE)('the organiser’s list of entries, on %s', (store) => {
  let world: World;
  let chainId: string;
  let ids: readonly string[];
  beforeEach(async () => {
    world = await openChainGroup({ store });
    chainId = await openChain(world);
    const joined = [];
    for (const who of ['li', 'wang', 'bo']) {
      world.clock.advance(1_000);
      joined.push((await join(world, who, { chainId, wish: boxes(1) })).entryId);
    }
    ids = joined;
  });
  afterEach(() => world.close());

  const numbers = async (what: 'all' | 'changed', who = 'an') => {
    world.clock.advance(1_000);
    const page = await world.as(who).call('chains.list-run-entries', { chainId, what });
    return page.ok ? page.data.items.map(({ number }) => number).join() : page.code;
  };
  const [li, wang] = [() => ids[0] ?? '', () => ids[1] ?? ''];

  it('goes by number, or by what happened last, and no number ever moves', async () => {
    expect([await numbers('all'), await numbers('changed')]).toEqual(['3,2,1', '3,2,1']);
    const edit = { entryId: wang(), lines: [{ sku: 0, count: 2 }], point: 0 };
    expect(await world.as('wang').call('chains.edit-entry', edit)).toMatchObject({ ok: true });
    expect([await numbers('all'), await numbers('changed')]).toEqual(['3,2,1', '2,3,1']);
    await world.as('li').call('chains.report-payment', { entryId: li() });
    expect([await numbers('all'), await numbers('changed')]).toEqual(['3,2,1', '1,2,3']);
    await world.as('wang').call('chains.cancel-entry', { entryId: wang() });
    expect([await numbers('all'), await numbers('changed')]).toEqual(['3,2,1', '2,1,3']);
    const paid = { entryId: li(), kind: 'paid', fen: 100, note: '' } as const;
    await world.as('an').call('chains.note-payment', paid);
    expect(await numbers('changed')).toBe('1,2,3');
  });

  it('shows first whoever is still changing once the deadline has passed', async () => {
    await world.as('an').call('chains.edit-entry-for', {
      ...{ entryId: li(), lines: [{ sku: 0, count: 2 }], point: 0, reason: '电话里说的' },
    });
    await closeNow(world, chainId);
    world.clock.advance(1_000);
    await world.as('su').call('chains.pick-up', { entryId: wang(), lines: [{ sku: 0, count: 1 }] });
    expect((await numbers('changed'))[0]).toBe('2');
    world.clock.advance(1_000);
    const about = { entryId: li(), sku: 0, count: 1, kind: 'defect', text: '坏了' } as const;
    await world.as('li').call('chains.open-case', about);
    expect((await numbers('changed'))[0]).toBe('1');
    expect(await numbers('all')).toBe('3,2,1');
    expect(await numbers('changed', 'li')).toBe('NOT_ALLOWED');
  });
});
