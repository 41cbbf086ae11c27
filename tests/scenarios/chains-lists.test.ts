import { chainTerms, closeNow, GROUP, HOUR_MS, join, openChain, openChainGroup } from '../support/chain-group';
import { STORE_KINDS, type World } from '../support/world';

const idsOf = (reply: unknown) =>
  (reply as { data: { items: readonly { chainId: string }[] } }).data.items.map(({ chainId }) => chainId);

describe.each(STORE_KINDS)('the lists of a group’s chains, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openChainGroup({ store });
  });
  afterEach(() => world.close());

  const runs = (who: string, after?: string) =>
    world.as(who).call('chains.list-runs', { groupId: GROUP, ...(after === undefined ? {} : { after }) });

  const shown = (tab: 'running' | 'over') => world.as('li').call('chains.list', { groupId: GROUP, tab });

  const closingIn = (hours: number) => openChain(world, { closesAtMs: world.clock.nowMs() + hours * HOUR_MS });

  it('show members what runs, the first deadline in front, and what is over apart from it', async () => {
    const far = await closingIn(48);
    const near = await closingIn(2);
    const middle = await closingIn(14);
    expect(idsOf(await shown('running'))).toEqual([near, middle, far]);
    expect(idsOf(await shown('over'))).toEqual([]);
    await closeNow(world, near);
    expect(idsOf(await shown('running'))).toEqual([middle, far]);
    expect(idsOf(await shown('over'))).toEqual([near]);
  });

  it('show staff all of them, the newest first, a page at a time', async () => {
    const opened: string[] = [];
    for (let at = 0; at < 21; at += 1) {
      opened.push(await closingIn(2));
      await closeNow(world, opened.at(-1)!);
    }
    const first = await runs('an');
    expect(idsOf(first)).toEqual(opened.slice(1).reverse());
    const { next } = (first as { data: { next: string } }).data;
    expect(idsOf(await runs('an', next))).toEqual(opened.slice(0, 1));
    expect(await runs('li')).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('tell how far a chain is, and how many cases wait', async () => {
    const chainId = await openChain(world);
    await join(world, 'wang', { chainId });
    expect(await runs('an')).toMatchObject({
      data: { items: [{ chainId, title: chainTerms(world).title, openCaseCount: 0 }] },
    });
    expect(await shown('running')).toMatchObject({ data: { items: [{ chainId, entryCount: 1 }] } });
  });
});
