import { seedMember } from '../support/seed-group';
import { groups } from '../../server/documents/groups';
import { couponStocks } from '../../server/documents/coupons';
import { buy, GROUP, openShop, publish, recordAbout, redeem, stockFacts, terms } from '../support/coupon-shop';
import { DAY_MS } from '../support/sample-coupons';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('running a batch, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openShop({ store });
  });
  afterEach(() => world.close());

  const cards = async () => (await world.store.get(groups, GROUP))?.cards;
  const offersFor = async (name: string) => {
    const mall = await world.as(name).call('coupons.list-offers', { groupId: GROUP });
    return mall.ok ? mall.data.offers : [];
  };

  it('publishes it with a stock and a card on the home page', async () => {
    const batchId = await publish(world);
    expect(await stockFacts(world, batchId)).toEqual({ remaining: 10, open: 0, issued: 0, total: 10, coupons: 0 });
    expect(await cards()).toMatchObject([
      { context: 'coupons', campaignId: batchId, title: '果蔬满 30 减 5', paused: false },
    ]);
  });

  it('is the business of those who manage: a group’s of its admin, the organisation’s of an owner', async () => {
    const wanted = terms(world);
    const tryAs = async (name: string, groupId?: string) => {
      const input = groupId === undefined ? { terms: wanted } : { groupId, terms: wanted };
      const reply = await world.as(name).call('coupons.publish-batch', input);
      return reply.ok ? 'published' : reply.code;
    };
    expect(await tryAs('li', GROUP)).toBe('NOT_ALLOWED');
    expect(await tryAs('su', GROUP)).toBe('NOT_ALLOWED');
    expect(await tryAs('fu', GROUP)).toBe('NOT_ALLOWED');
    expect(await tryAs('an')).toBe('NOT_ALLOWED');
    expect(await tryAs('zhou', GROUP)).toBe('published');
    expect(await tryAs('zhou')).toBe('published');
    expect(await offersFor('li')).toHaveLength(2);
    const batchId = await publish(world);
    for (const name of ['coupons.end-batch', 'coupons.resume-batch', 'coupons.read-batch']) {
      expect(await world.as('fu').send(name, { batchId })).toMatchObject({ code: 'BATCH_UNKNOWN' });
    }
  });

  it('refuses terms that contradict themselves, naming the field', async () => {
    const wrong = terms(world, { claimEndsAtMs: world.clock.nowMs() });
    expect(await world.as('an').call('coupons.publish-batch', { groupId: GROUP, terms: wrong })).toMatchObject({
      code: 'BAD_TERMS',
      details: { field: 'claimEndsAtMs' },
    });
  });

  it('adds more and stays open longer, once per tap', async () => {
    const batchId = await publish(world, { totalCount: 2 });
    await buy(world, 'li', batchId);
    const claimEndsAtMs = world.clock.nowMs() + 21 * DAY_MS;
    const edit = () =>
      world
        .as('an')
        .call('coupons.edit-batch', { batchId, moreCount: 5, claimEndsAtMs }, { key: 'key-of-one-edit-tap' });
    const [first] = await Promise.all([edit(), edit()]);
    expect(first).toMatchObject({ data: { totalCount: 7, claimEndsAtMs } });
    expect(await edit()).toEqual(first);
    expect(await stockFacts(world, batchId)).toEqual({ remaining: 6, open: 0, issued: 1, total: 7, coupons: 1 });
    world.clock.setMs(claimEndsAtMs - 1);
    expect(await world.as('li').call('coupons.exchange', { batchId })).toMatchObject({ ok: true });
  });

  it('an edit that died before reaching the stock reaches it with the next member', async () => {
    const batchId = await publish(world, { totalCount: 1, perMemberMax: 1 });
    await buy(world, 'li', batchId);
    const ports = world.ports as { store: World['store'] };
    const { store: working } = ports;
    ports.store = new Proxy(working, {
      get: (target, name: keyof World['store']) =>
        name === 'guarded' ? () => Promise.reject(new Error('died')) : target[name].bind(target),
    });
    const claimEndsAtMs = world.clock.nowMs() + 20 * DAY_MS;
    const edited = await world.as('an').call('coupons.edit-batch', { batchId, moreCount: 1, claimEndsAtMs });
    expect(edited).toMatchObject({ code: 'INTERNAL' });
    ports.store = working;
    expect((await working.get(couponStocks, batchId))?.totalCount).toBe(1);
    expect(await world.as('wang').call('coupons.exchange', { batchId })).toMatchObject({ ok: true });
    expect(await stockFacts(world, batchId)).toMatchObject({ remaining: 0, total: 2, issued: 2 });
  });

  it('pauses with a reason and resumes, on the card too', async () => {
    const batchId = await publish(world);
    const an = world.as('an');
    expect(await an.call('coupons.resume-batch', { batchId })).toMatchObject({ code: 'NOT_PAUSED' });
    await an.call('coupons.pause-batch', { batchId, reason: '面额录错了' }, { key: 'key-of-the-first-pause' });
    expect(await cards()).toMatchObject([{ paused: true }]);
    expect(await offersFor('li')).toMatchObject([{ standing: { kind: 'paused', reason: '面额录错了' } }]);
    expect(await an.call('coupons.pause-batch', { batchId, reason: '再来' })).toMatchObject({ code: 'ALREADY_PAUSED' });
    await an.call('coupons.resume-batch', { batchId });
    await an.call('coupons.pause-batch', { batchId, reason: '面额录错了' }, { key: 'key-of-the-first-pause' });
    expect(await cards()).toMatchObject([{ paused: false }]);
    expect(await world.as('li').call('coupons.exchange', { batchId })).toMatchObject({ ok: true });
  });

  it('lets whoever is on call stop it, and only the managers start it again', async () => {
    const batchId = await publish(world);
    await seedMember(world, { name: 'ning', roles: ['on-call'] });
    const ning = world.as('ning');
    expect(await ning.call('coupons.pause-batch', { batchId, reason: '面额录错了' })).toMatchObject({
      data: { paused: true },
    });
    expect(await ning.call('coupons.resume-batch', { batchId })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await world.as('an').call('coupons.resume-batch', { batchId })).toMatchObject({ data: { paused: false } });
  });

  it('shows whoever is on call what they may have to stop, in any group, and nobody else', async () => {
    const batchId = await publish(world);
    const ended = await publish(world, { title: '上个月的券' });
    await world.as('an').call('coupons.end-batch', { batchId: ended });
    await seedMember(world, { name: 'ning', roles: ['on-call'] });
    const seenBy = async (name: string, input: { groupId?: string; everywhere?: boolean }) => {
      const reply = await world.as(name).call('coupons.list-batches', input);
      return reply.ok ? reply.data.items.map((line) => line.batchId) : reply.code;
    };
    expect(await seenBy('ning', { everywhere: true })).toEqual([batchId]);
    expect(await seenBy('ning', { groupId: GROUP })).toEqual([ended, batchId]);
    expect(await seenBy('ning', {})).toEqual([]);
    expect(await world.as('ning').call('coupons.read-batch', { batchId })).toMatchObject({ data: { batchId } });
    expect(await world.as('ning').call('coupons.end-batch', { batchId })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await seenBy('an', { everywhere: true })).toBe('NOT_ALLOWED');
    expect(await seenBy('fu', { groupId: GROUP })).toBe('NOT_ALLOWED');
    expect(await seenBy('li', { everywhere: true })).toBe('NOT_ALLOWED');
  });

  it('ends it: no more claims, and what members hold stays good', async () => {
    const batchId = await publish(world);
    const { couponId } = await buy(world, 'li', batchId);
    expect(await world.as('an').call('coupons.end-batch', { batchId })).toMatchObject({ data: { status: 'ended' } });
    expect(await cards()).toEqual([]);
    expect(await offersFor('li')).toEqual([]);
    expect(await world.as('wang').call('coupons.exchange', { batchId })).toMatchObject({ code: 'OFFER_ENDED' });
    expect(await redeem(world, 'su', { owner: 'li', couponId })).toMatchObject({ ok: true });
  });

  it('gives one to a member with a reason they read, counted in the stock', async () => {
    const batchId = await publish(world, {
      price: { kind: 'given' },
      returnable: false,
      totalCount: 1,
      perMemberMax: 1,
    });
    expect(await offersFor('li')).toEqual([]);
    const give = (memberId: string) => world.as('an').call('coupons.give', { batchId, memberId, note: '上次等久了' });
    expect(await give(memberIdOf('mo'))).toMatchObject({ code: 'MEMBER_UNKNOWN' });
    expect(await give('m_nobody')).toMatchObject({ code: 'MEMBER_UNKNOWN' });
    const given = await give(memberIdOf('li'));
    const couponId = given.ok ? given.data.couponId : '';
    expect(await world.as('li').call('coupons.read', { couponId })).toMatchObject({
      data: { origin: { kind: 'gift', note: '上次等久了' }, returnPoints: null },
    });
    const record = await recordAbout(world, `coupon:${couponId}`);
    expect(record).toMatchObject({
      concerns: memberIdOf('li'),
      outbox: [{ memberId: memberIdOf('li'), message: { kind: 'coupon-given', facts: { note: '上次等久了' } } }],
    });
    expect(await give(memberIdOf('wang'))).toMatchObject({ code: 'SOLD_OUT' });
  });

  it('tells its figures: issued, used, worth, returned, expired, left', async () => {
    const batchId = await publish(world, { totalCount: 5 });
    const bought = [
      await buy(world, 'li', batchId),
      await buy(world, 'li', batchId),
      await buy(world, 'wang', batchId),
    ];
    await redeem(world, 'su', { owner: 'li', couponId: bought[0]!.couponId });
    await world.as('li').call('coupons.return', { couponId: bought[1]!.couponId });
    const figures = async () => {
      const page = await world.as('an').call('coupons.read-batch', { batchId });
      return page.ok ? page.data.figures : null;
    };
    const same = { totalCount: 5, issuedCount: 3, leftCount: 2, usedCount: 1, returnedCount: 1, openCount: 0 };
    expect(await figures()).toEqual({ ...same, expiredCount: 0, usedFen: 500, usedFenCovers: 1, outstandingFen: 500 });
    world.clock.advance(30 * DAY_MS);
    expect(await figures()).toMatchObject({ ...same, expiredCount: 1, outstandingFen: 0 });
    expect(await world.as('an').call('coupons.list-batches', { groupId: GROUP })).toMatchObject({
      data: { items: [{ batchId, issuedCount: 3, leftCount: 2 }] },
    });
  });
});
