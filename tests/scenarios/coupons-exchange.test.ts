import { accounts, entries } from '../../server/documents/accounts';
import { couponBatches } from '../../server/documents/coupons';
import { buy, GROUP, insist, openShop, publish, seedCrowd, stockFacts } from '../support/coupon-shop';
import { DAY_MS } from '../support/sample-coupons';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

const KEY = 'key-of-one-single-tap';

describe.each(STORE_KINDS)('exchanging points for a coupon, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openShop({ store });
  });
  afterEach(() => world.close());

  const posted = async (name: string) => (await world.store.get(accounts, memberIdOf(name)))?.postedPoints;

  it('gives a coupon for points for eleven store requests', async () => {
    const batchId = await publish(world);
    world.requests.reset();
    const reply = await world.as('li').call('coupons.exchange', { batchId });
    expect(world.requests.total).toBe(11);
    expect(reply).toMatchObject({ ok: true, data: { pointsSpent: 300, availablePoints: 9_700 } });
    expect(await posted('li')).toBe(9_700);
    expect(await stockFacts(world, batchId)).toEqual({ remaining: 9, open: 0, issued: 1, total: 10, coupons: 1 });
    const [entry] = await world.store.query(entries, {
      equal: { memberId: memberIdOf('li') },
      order: { field: 'order', direction: 'down' },
      limit: 1,
    });
    expect(entry).toMatchObject({ kind: 'spend', reason: 'coupon-exchange', points: -300, title: '果蔬满 30 减 5' });
  });

  it('answers a repeated tap with the same coupon and takes nothing again', async () => {
    const batchId = await publish(world);
    const li = world.as('li');
    const first = await li.call('coupons.exchange', { batchId }, { key: KEY });
    const again = await li.call('coupons.exchange', { batchId }, { key: KEY });
    expect(again).toEqual(first);
    expect(await posted('li')).toBe(9_700);
    expect(await stockFacts(world, batchId)).toEqual({ remaining: 9, open: 0, issued: 1, total: 10, coupons: 1 });
  });

  it('answers a repeated tap alike after the last one is gone, after the end, and while paused', async () => {
    const batchId = await publish(world, { totalCount: 1, perMemberMax: 1 });
    const li = world.as('li');
    const first = await li.call('coupons.exchange', { batchId }, { key: KEY });
    expect(await li.call('coupons.exchange', { batchId }, { key: KEY })).toEqual(first);
    await world.as('an').call('coupons.pause-batch', { batchId, reason: '面额录错了' });
    expect(await li.call('coupons.exchange', { batchId }, { key: KEY })).toEqual(first);
    world.clock.advance(21 * DAY_MS);
    expect(await li.call('coupons.exchange', { batchId }, { key: KEY })).toEqual(first);
  });

  it('gives one coupon to two taps at the same moment with one key', async () => {
    const batchId = await publish(world);
    const replies = await Promise.all(
      [1, 2].map(() => insist(world.as('li'), { operation: 'coupons.exchange', input: { batchId }, key: KEY })),
    );
    expect(replies[0]).toEqual(replies[1]);
    expect(await posted('li')).toBe(9_700);
    expect(await stockFacts(world, batchId)).toMatchObject({ open: 0, issued: 1, coupons: 1 });
  });

  it('keeps to the limit of a member, on two phones at once', async () => {
    const batchId = await publish(world, { perMemberMax: 1 });
    const replies = await Promise.all(
      ['a', 'b'].map((phone) =>
        insist(world.as('li'), { operation: 'coupons.exchange', input: { batchId }, key: `key-of-the-phone-${phone}` }),
      ),
    );
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
    expect(replies.find((reply) => !reply.ok)).toMatchObject({ code: 'LIMIT_REACHED', details: { max: 1 } });
    expect(await posted('li')).toBe(9_700);
    expect(await stockFacts(world, batchId)).toMatchObject({ remaining: 9, open: 0, issued: 1, coupons: 1 });
  });

  it('says how many points are missing and frees the unit', async () => {
    const batchId = await publish(world, { price: { kind: 'points', points: 10_001 } });
    expect(await world.as('li').call('coupons.exchange', { batchId })).toMatchObject({
      code: 'POINTS_LACKING',
      details: { availablePoints: 10_000, missingPoints: 1 },
    });
    expect(await stockFacts(world, batchId)).toMatchObject({ remaining: 10, open: 0, issued: 0, coupons: 0 });
  });

  it.each([
    ['a millisecond before it starts', -1, 'NOT_STARTED'],
    ['at its first millisecond', 0, null],
    ['at its last millisecond', DAY_MS - 1, null],
    ['when it is over', DAY_MS, 'OFFER_ENDED'],
  ] as const)('%s', async (_name, afterMs, code) => {
    const start = world.clock.nowMs() + DAY_MS;
    const batchId = await publish(world, { claimStartsAtMs: start, claimEndsAtMs: start + DAY_MS });
    world.clock.setMs(start + afterMs);
    const reply = await world.as('li').call('coupons.exchange', { batchId });
    expect(reply.ok ? null : reply.code).toBe(code);
  });

  it('stops with the pause and goes on with the resumption', async () => {
    const batchId = await publish(world);
    await world.as('an').call('coupons.pause-batch', { batchId, reason: '面额录错了' });
    const refused = await world.as('li').call('coupons.exchange', { batchId });
    expect(refused).toMatchObject({ code: 'BATCH_PAUSED', details: { reason: '面额录错了' } });
    await world.as('an').call('coupons.resume-batch', { batchId });
    expect((await world.as('li').call('coupons.exchange', { batchId })).ok).toBe(true);
  });

  it('is refused by the stock itself when the pause comes after the batch was read', async () => {
    const batchId = await publish(world);
    const before = await world.store.get(couponBatches, batchId);
    await world.as('an').call('coupons.pause-batch', { batchId, reason: '面额录错了' });
    const ports = world.ports as { store: World['store'] };
    const { store: real } = ports;
    let served = false;
    ports.store = new Proxy(real, {
      get: (target, name: keyof World['store']) => {
        if (name !== 'get') return target[name].bind(target);
        return (from: { name: string }, id: string) => {
          if (from.name !== 'coupon-batches' || served) return target.get(from as never, id);
          served = true;
          return Promise.resolve(before);
        };
      },
    });
    expect(await world.as('li').call('coupons.exchange', { batchId })).toMatchObject({ code: 'BATCH_PAUSED' });
    ports.store = real;
    expect(await stockFacts(world, batchId)).toMatchObject({ remaining: 10, open: 0, coupons: 0 });
  });

  it('sells two hundred members exactly the ten there are, and tells nobody too early that none is left', async () => {
    const batchId = await publish(world);
    const names = await seedCrowd(world, 200, 300);
    const replies = await Promise.all(
      names.map(async (name) => {
        for (let attempt = 0; ; attempt += 1) {
          const reply = await world.as(name).call('coupons.exchange', { batchId }, { key: `key-of-${name}-${KEY}` });
          if (reply.ok) return 'bought';
          if (reply.code === 'SOLD_OUT') return (await stockFacts(world, batchId)).issued === 10 ? 'late' : 'too early';
          expect(reply.code).toBe('TRY_AGAIN');
          expect(attempt).toBeLessThan(500);
        }
      }),
    );
    expect(replies.filter((reply) => reply === 'bought')).toHaveLength(10);
    expect(replies.filter((reply) => reply === 'too early')).toEqual([]);
    expect(await stockFacts(world, batchId)).toEqual({ remaining: 0, open: 0, issued: 10, total: 10, coupons: 10 });
  });

  it('shows the batch to nobody outside the group', async () => {
    const batchId = await publish(world);
    expect(await world.as('mo').call('coupons.exchange', { batchId })).toMatchObject({ code: 'BATCH_UNKNOWN' });
    expect(await world.as('mo').call('coupons.read-offer', { batchId })).toMatchObject({ code: 'BATCH_UNKNOWN' });
    expect(await world.as('mo').call('coupons.list-offers', { groupId: GROUP })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await world.as('stranger').call('coupons.exchange', { batchId })).toMatchObject({ code: 'JOIN_FIRST' });
  });

  it('gives a free one to whoever claims it, once per turn', async () => {
    const batchId = await publish(world, { price: { kind: 'free' }, returnable: false, perMemberMax: 1 });
    expect(await world.as('li').call('coupons.exchange', { batchId })).toMatchObject({ code: 'OTHER_PRICE' });
    expect(await world.as('li').call('coupons.claim', { batchId })).toMatchObject({
      data: { pointsSpent: 0, availablePoints: null },
    });
    expect(await world.as('li').call('coupons.claim', { batchId })).toMatchObject({ code: 'LIMIT_REACHED' });
    expect(await posted('li')).toBe(10_000);
  });

  it('takes an unused one back for its points, to the day they would have expired on', async () => {
    const before = (await world.store.get(accounts, memberIdOf('li')))?.lots;
    const { couponId } = await buy(world, 'li', await publish(world));
    const li = world.as('li');
    const first = await li.call('coupons.return', { couponId }, { key: KEY });
    expect(first).toMatchObject({ data: { returnedPoints: 300, availablePoints: 10_000 } });
    expect(await li.call('coupons.return', { couponId }, { key: KEY })).toEqual(first);
    expect(await li.call('coupons.return', { couponId })).toMatchObject({ code: 'COUPON_GONE' });
    expect((await world.store.get(accounts, memberIdOf('li')))?.lots).toEqual(before);
    expect(await world.as('wang').call('coupons.return', { couponId })).toMatchObject({ code: 'COUPON_UNKNOWN' });
  });

  it('takes none back once its time is over', async () => {
    const { couponId, validUntilMs } = await buy(world, 'li', await publish(world));
    world.clock.setMs(validUntilMs);
    expect(await world.as('li').call('coupons.return', { couponId })).toMatchObject({ code: 'COUPON_EXPIRED' });
    world.clock.setMs(validUntilMs - 1);
    expect(await world.as('li').call('coupons.return', { couponId })).toMatchObject({ ok: true });
  });
});
