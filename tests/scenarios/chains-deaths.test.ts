import { accounts, entries } from '../../server/documents/accounts';
import { chainEntries } from '../../server/documents/chain-entries';
import { chains, chainStocks } from '../../server/documents/chains';
import { coupons } from '../../server/documents/coupons';
import { groups } from '../../server/documents/groups';
import { operations } from '../../server/documents/operations';
import { settleChains } from '../../server/jobs/settle-chains';
import { sweepMovements } from '../../server/jobs/sweep-movements';
import {
  bigBox,
  boxes,
  entriesOf,
  expectBalanced,
  join,
  openChain,
  openChainGroup,
  settle,
  stockOf,
} from '../support/chain-group';
import { buy, insist, publish } from '../support/coupon-shop';
import { Died, MortalStore, type Death } from '../support/mortal-store';
import { memberIdOf } from '../support/seed-people';
import { snapshotStore } from '../support/store-snapshot';
import { STORE_KINDS, type World } from '../support/world';

const KEY = 'key-of-one-single-tap';

/** Runs something on a store whose caller dies at a request; whether it lived. */
async function dieAt(
  world: World,
  deadly: { request: number; death: Death },
  act: () => Promise<unknown>,
): Promise<boolean> {
  const ports = world.ports as { store: World['store'] };
  const { store: immortal } = ports;
  const mortal = new MortalStore(immortal, deadly);
  ports.store = mortal;
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Died)) throw error;
  } finally {
    ports.store = immortal;
  }
  return mortal.survived;
}

/** Two passes, a minute apart, as the timer runs them. */
async function sweepTwice(world: World) {
  await sweepMovements(world.ports);
  world.clock.advance(60_000);
  return sweepMovements(world.ports);
}

interface Due {
  readonly world: World;
  readonly chainId: string;
}

describe.each(STORE_KINDS)('a settlement that dies, on %s', (store) => {
  /** Two entries with coupon, points and a tier that three pieces reach, at their deadline. */
  async function atDeadline(count: number): Promise<Due> {
    const world = await openChainGroup({ store });
    const { couponId } = await buy(world, 'li', await publish(world));
    const tiered = bigBox({ tiers: [{ fromPieceCount: 3, priceFen: 5_990 }] });
    const items = [{ title: '大果', note: '', pictureFileId: null, skus: [tiered] }];
    const chainId = await openChain(world, { items, threshold: { by: 'pieces', count } });
    await join(world, 'li', { chainId, wish: boxes(2, { couponId, points: 500 }) });
    await join(world, 'wang', { chainId, wish: boxes(1, { points: 900 }) });
    world.clock.setMs((await stockOf(world, chainId)).closesAtMs);
    return { world, chainId };
  }

  /** The same, formed, and something asked of it that settles it once more. */
  async function anew(operation: 'chains.declare-shortage' | 'chains.end', input: object): Promise<Due> {
    const due = await atDeadline(3);
    await settle(due.world);
    expect(await due.world.as('an').send(operation, { chainId: due.chainId, ...input })).toMatchObject({ ok: true });
    return due;
  }

  const endOf = async (world: World, chainId: string) => {
    await expectBalanced(world, chainId);
    const kept = [chains, chainStocks, chainEntries, accounts, entries, coupons, operations, groups];
    // A step that is repeated may write the same again.
    return (await snapshotStore(world.store, kept)).replace(/"version":\d+/g, '');
  };

  it.each([
    ['forms', () => atDeadline(3)],
    ['lapses', () => atDeadline(4)],
    ['cuts what did not arrive', () => anew('chains.declare-shortage', { sku: 0, arrivedCount: 1 })],
    ['lapses after all', () => anew('chains.end', { manner: 'call-off', reason: '果园停电' })],
  ])(
    'at every single request of one that %s: the next run ends in the same state',
    async (_name, begin) => {
      const model = await begin();
      await settle(model.world);
      const expected = await endOf(model.world, model.chainId);
      await model.world.close();
      let request = 0;
      for (let lived = false; !lived;) {
        request += 1;
        for (const death of ['before', 'after'] as const) {
          const { world, chainId } = await begin();
          const budget = { deadlineMs: world.clock.nowMs() + 15_000 };
          const survived = await dieAt(world, { request, death }, () => settleChains(world.ports, budget));
          lived ||= survived;
          await settle(world);
          expect([request, death, await endOf(world, chainId)]).toEqual([request, death, expected]);
          await world.close();
        }
      }
      expect(request).toBeGreaterThan(20);
    },
    300_000,
  );
});

describe.each(STORE_KINDS)('a join that dies, on %s', (store) => {
  let world: World;
  let chainId: string;
  beforeEach(async () => {
    world = await openChainGroup({ store });
    chainId = await openChain(world, { items: [oneBox], threshold: null });
  });
  afterEach(() => world.close());

  const oneBox = {
    title: '只有一份',
    note: '',
    pictureFileId: null,
    skus: [{ name: '', priceFen: 6_990, tiers: [], stockCount: 1, perMemberMax: 1 }],
  };
  const wish = boxes(1, { points: 300 });
  const tap = {
    operation: 'chains.join',
    get input() {
      return { chainId, ...wish };
    },
    key: KEY,
  };
  const posted = async () => (await world.store.get(accounts, memberIdOf('li')))?.postedPoints;

  const deaths = Array.from({ length: 15 }, (_, at) => at + 1).flatMap((request) =>
    (['before', 'after'] as const).map((death) => [request, death] as const),
  );

  it.each(deaths)('at request %i, just %s: sending again ends as if nothing had happened', async (request, death) => {
    await dieAt(world, { request, death }, () => world.as('li').send('chains.join', tap.input, { key: KEY }));
    expect(await insist(world.as('li'), tap)).toMatchObject({ ok: true, data: { number: 1 } });
    await sweepTwice(world);
    expect(await expectBalanced(world, chainId)).toMatchObject({ left0: 0, entryCount: 1, movements: [] });
    expect(await posted()).toBe(9_700);
    expect(await world.as('wang').call('chains.join', { chainId, ...boxes(1) })).toMatchObject({ code: 'SOLD_OUT' });
  });

  it.each(deaths)('at request %i, just %s: the sweep alone leaves it whole or undone', async (request, death) => {
    await dieAt(world, { request, death }, () => world.as('li').send('chains.join', tap.input, { key: KEY }));
    await sweepTwice(world);
    const { entryCount, movements } = await expectBalanced(world, chainId);
    expect(movements).toEqual([]);
    expect(await posted()).toBe(10_000 - 300 * entryCount);
    const wang = await world.as('wang').call('chains.join', { chainId, ...boxes(1) });
    expect(wang.ok ? 'joined' : wang.code).toBe(entryCount === 1 ? 'SOLD_OUT' : 'joined');
    expect(await entriesOf(world, chainId)).toHaveLength(1);
  });

  it.each(deaths)('at request %i, just %s: an erasure in between loses no piece', async (request, death) => {
    await dieAt(world, { request, death }, () => world.as('li').send('chains.join', tap.input, { key: KEY }));
    expect(await world.as('li').call('groups.erase-me', { understands: true })).toMatchObject({ ok: true });
    await sweepTwice(world);
    expect((await expectBalanced(world, chainId)).movements).toEqual([]);
  });

  it('holds up the deadline for a dead call, four minutes at most', async () => {
    await dieAt(world, { request: 4, death: 'after' }, () =>
      world.as('li').send('chains.join', tap.input, { key: KEY }),
    );
    const { closesAtMs } = await stockOf(world, chainId);
    world.clock.setMs(closesAtMs);
    for (let minute = 0; (await stockOf(world, chainId)).phase !== 'lapsed'; minute += 1) {
      expect(minute).toBeLessThan(5);
      await sweepMovements(world.ports);
      await settle(world);
      world.clock.advance(60_000);
    }
    expect(await expectBalanced(world, chainId)).toMatchObject({ left0: 1, entryCount: 0 });
    expect(await world.as('li').call('chains.join', { chainId, ...wish }, { key: KEY })).toMatchObject({
      code: 'EXPIRED',
    });
  });
});
