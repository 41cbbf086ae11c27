import { insist } from '../support/coupon-shop';
import { boxes, expectBalanced, HOUR_MS, join, openChain, openChainGroup } from '../support/chain-group';
import { EVERY_STORE, type World } from '../support/world';

jest.setTimeout(60_000);

const KEY = 'key-of-one-single-tap';

describe.each(EVERY_STORE)('joining a chain, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openChainGroup({ store });
  });
  afterEach(() => world.close());

  it('gives the first number for twelve store requests', async () => {
    const chainId = await openChain(world);
    world.requests.reset();
    const reply = await world.as('li').call('chains.join', { chainId, ...boxes(2) });
    expect(world.requests.total).toBe(12);
    expect(reply).toMatchObject({
      ok: true,
      data: { number: 1, state: 'joined', price: { goodsFen: 13_980, dueFen: 13_980 }, availablePoints: null },
    });
    expect(await expectBalanced(world, chainId)).toMatchObject({
      left0: 28,
      entryCount: 1,
      pieceCount: 2,
      waitingFen: 13_980,
    });
  });

  it('numbers entries in order and never gives a number twice', async () => {
    const chainId = await openChain(world);
    const numbers = [];
    for (const name of ['li', 'wang', 'su']) numbers.push((await join(world, name, { chainId })).number);
    expect(numbers).toEqual([1, 2, 3]);
    const { entryId } = await join(world, 'bo', { chainId });
    expect(await world.as('bo').call('chains.cancel-entry', { entryId })).toMatchObject({ ok: true });
    expect((await join(world, 'bo', { chainId })).number).toBe(5);
  });

  it('answers a repeated tap with the same entry, also once the chain is closed', async () => {
    const chainId = await openChain(world);
    const li = world.as('li');
    const first = await li.call('chains.join', { chainId, ...boxes(1) }, { key: KEY });
    expect(await li.call('chains.join', { chainId, ...boxes(1) }, { key: KEY })).toEqual(first);
    world.clock.advance(20 * HOUR_MS);
    expect(await li.call('chains.join', { chainId, ...boxes(1) }, { key: KEY })).toEqual(first);
    expect(await expectBalanced(world, chainId)).toMatchObject({ entryCount: 1, pieceCount: 1 });
  });

  it('makes one entry of two taps at the same moment with one key', async () => {
    const chainId = await openChain(world);
    const tap = { operation: 'chains.join', input: { chainId, ...boxes(1) }, key: KEY };
    const replies = await Promise.all([1, 2].map(() => insist(world.as('li'), tap)));
    expect(replies[0]).toEqual(replies[1]);
    expect(await expectBalanced(world, chainId)).toMatchObject({ entryCount: 1 });
  });

  it('keeps to the member’s limits over all of their entries, on two phones at once', async () => {
    const chainId = await openChain(world);
    const replies = await Promise.all(
      ['a', 'b'].map((phone) =>
        insist(world.as('li'), {
          operation: 'chains.join',
          input: { chainId, ...boxes(2) },
          key: `key-of-the-phone-${phone}`,
        }),
      ),
    );
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
    expect(replies.find((reply) => !reply.ok)).toMatchObject({ code: 'SKU_LIMIT', details: { sku: 0, max: 3 } });
    await join(world, 'li', { chainId, wish: boxes(1, { forName: '楼下王奶奶' }) });
    expect(
      await world.as('li').call('chains.join', { chainId, lines: [{ sku: 1, count: 1 }], point: 0 }),
    ).toMatchObject({ code: 'TOO_MANY_ENTRIES', details: { max: 2 } });
    expect(await expectBalanced(world, chainId)).toMatchObject({ entryCount: 2, pieceCount: 3 });
  });

  it.each([
    ['a millisecond before it opens', -1, 'NOT_OPEN_YET'],
    ['at its first millisecond', 0, null],
    ['at its last millisecond', HOUR_MS - 1, null],
    ['at the deadline', HOUR_MS, 'CHAIN_CLOSED'],
  ] as const)('%s', async (_name, afterMs, code) => {
    const opensAtMs = world.clock.nowMs() + HOUR_MS;
    const chainId = await openChain(world, { opensAtMs, closesAtMs: opensAtMs + HOUR_MS });
    world.clock.setMs(opensAtMs + afterMs);
    const reply = await world.as('li').call('chains.join', { chainId, ...boxes(1) });
    expect(reply.ok ? null : reply.code).toBe(code);
  });

  it.each([
    ['no such variant', { lines: [{ sku: 7, count: 1 }], point: 0 }, 'lines'],
    [
      'a variant twice',
      {
        lines: [
          { sku: 0, count: 1 },
          { sku: 0, count: 1 },
        ],
        point: 0,
      },
      'lines',
    ],
    ['no such place', { lines: [{ sku: 0, count: 1 }], point: 4 }, 'point'],
    ['a time where there is none', { lines: [{ sku: 0, count: 1 }], point: 0, slot: 0 }, 'slot'],
    ['a building where none is asked for', { lines: [{ sku: 0, count: 1 }], point: 0, building: '3 号楼' }, 'building'],
    ['an answer without a question', { lines: [{ sku: 0, count: 1 }], point: 0, answers: ['不要辣'] }, 'answers'],
  ] as const)('refuses %s and changes nothing', async (_name, wish, field) => {
    const chainId = await openChain(world);
    const reply = await world.as('li').send('chains.join', { chainId, ...wish });
    expect(reply).toMatchObject({ code: 'BAD_WISH', details: { field } });
    expect(await expectBalanced(world, chainId)).toMatchObject({ entryCount: 0, ticketCount: 0 });
  });

  it('asks for building, time and answers where the chain does', async () => {
    const slots = [{ fromMs: 1, untilMs: 2 }];
    const chainId = await openChain(world, {
      points: [{ name: '送到楼下', address: '', asksBuilding: true, slots }],
      questions: [{ label: '口味', isRequired: true }],
    });
    const li = world.as('li');
    expect(await li.call('chains.join', { chainId, ...boxes(1) })).toMatchObject({ details: { field: 'slot' } });
    const placed = { ...boxes(1), slot: 0, building: '3 号楼 502' };
    expect(await li.call('chains.join', { chainId, ...placed })).toMatchObject({ details: { field: 'answers' } });
    expect(await li.call('chains.join', { chainId, ...placed, answers: ['甜的'] })).toMatchObject({ ok: true });
  });
});
