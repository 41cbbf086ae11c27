import { accounts } from '../../server/documents/accounts';
import { sweepReservations } from '../../server/jobs/sweep-reservations';
import { insist, openShop, publish, stockFacts } from '../support/coupon-shop';
import { MortalStore, type Death } from '../support/mortal-store';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

const KEY = 'key-of-one-single-tap';
/** The requests of one exchange (issue 2), and one more that must not come. */
const REQUESTS = Array.from({ length: 12 }, (_, index) => index + 1);
const DEATHS: readonly (readonly [number, Death])[] = REQUESTS.flatMap((request) => [
  [request, 'before'] as const,
  [request, 'after'] as const,
]);

describe.each(STORE_KINDS)('a call that dies while exchanging, on %s', (store) => {
  let world: World;
  let batchId: string;
  beforeEach(async () => {
    world = await openShop({ store });
    batchId = await publish(world, { totalCount: 1, perMemberMax: 1 });
  });
  afterEach(() => world.close());

  const posted = async (name: string) => (await world.store.get(accounts, memberIdOf(name)))?.postedPoints;

  /** One call of Li's that dies at a request; whether it lived. */
  const dieAt = async (request: number, death: Death): Promise<boolean> => {
    const ports = world.ports as { store: World['store'] };
    const { store: immortal } = ports;
    const mortal = new MortalStore(immortal, { request, death });
    ports.store = mortal;
    await world.as('li').call('coupons.exchange', { batchId }, { key: KEY });
    ports.store = immortal;
    return mortal.survived;
  };

  /** Two passes, two minutes apart, as the timer runs them. */
  const sweepTwice = async () => {
    await sweepReservations(world.ports);
    world.clock.advance(2 * 60_000);
    return sweepReservations(world.ports);
  };

  const soldOnce = { remaining: 0, open: 0, issued: 1, total: 1, coupons: 1 };

  it.each([
    [11, false],
    [12, true],
  ])('would live to see the answer if death came at request %i: %s', async (request, survives) => {
    expect(await dieAt(request, 'before')).toBe(survives);
  });

  it.each(DEATHS)('at request %i, just %s: sending again ends as if nothing had happened', async (request, death) => {
    await dieAt(request, death);
    const reply = await insist(world.as('li'), { operation: 'coupons.exchange', input: { batchId }, key: KEY });
    await sweepTwice();
    expect(reply).toMatchObject({ ok: true });
    expect(await posted('li')).toBe(9_700);
    expect(await stockFacts(world, batchId)).toEqual(soldOnce);
    expect(await world.as('wang').call('coupons.exchange', { batchId })).toMatchObject({ code: 'SOLD_OUT' });
  });

  it.each(DEATHS)(
    'at request %i, just %s: the sweep alone leaves a sold unit sold and a free one free',
    async (request, death) => {
      await dieAt(request, death);
      await sweepTwice();
      const facts = await stockFacts(world, batchId);
      expect(facts.open).toBe(0);
      expect(facts.issued).toBe(facts.coupons);
      expect(await posted('li')).toBe(10_000 - 300 * facts.coupons);
      const late = await insist(world.as('li'), { operation: 'coupons.exchange', input: { batchId }, key: KEY });
      const heldNothing = request < 3 || (request === 3 && death === 'before');
      expect(late).toMatchObject(facts.coupons === 1 || heldNothing ? { ok: true } : { code: 'EXPIRED' });
      const wang = await insist(world.as('wang'), {
        operation: 'coupons.exchange',
        input: { batchId },
        key: `${KEY}-of-wang`,
      });
      expect(wang.ok ? 'bought' : wang.code).toBe(late.ok ? 'SOLD_OUT' : 'bought');
      expect(await stockFacts(world, batchId)).toEqual(soldOnce);
    },
  );

  it('tells others to try again while the last unit is in a dead hand, and sells it afterwards', async () => {
    await dieAt(4, 'before');
    expect(await world.as('wang').call('coupons.exchange', { batchId })).toMatchObject({ code: 'TRY_AGAIN' });
    await sweepReservations(world.ports);
    world.clock.advance(119_999);
    expect(await sweepReservations(world.ports)).toEqual({ confirmed: 0, released: 0 });
    world.clock.advance(1);
    expect(await sweepReservations(world.ports)).toEqual({ confirmed: 0, released: 1 });
    expect(await world.as('li').call('coupons.exchange', { batchId }, { key: KEY })).toMatchObject({ code: 'EXPIRED' });
    expect(await world.as('wang').call('coupons.exchange', { batchId })).toMatchObject({ ok: true });
  });

  it('frees the unit that a repetition of a finished call held when it died', async () => {
    const more = await publish(world, { totalCount: 2, perMemberMax: 1 });
    batchId = more;
    const first = await world.as('li').call('coupons.exchange', { batchId: more }, { key: KEY });
    await dieAt(4, 'before');
    expect(await stockFacts(world, more)).toMatchObject({ remaining: 0, open: 1, issued: 1 });
    expect(await sweepTwice()).toEqual({ confirmed: 0, released: 1 });
    expect(await stockFacts(world, more)).toEqual({ remaining: 1, open: 0, issued: 1, total: 2, coupons: 1 });
    expect(await world.as('li').call('coupons.exchange', { batchId: more }, { key: KEY })).toEqual(first);
  });

  it('confirms a unit whose coupon is there', async () => {
    await dieAt(11, 'before');
    expect(await stockFacts(world, batchId)).toMatchObject({ open: 1, issued: 0, coupons: 1 });
    await sweepReservations(world.ports);
    world.clock.advance(2 * 60_000);
    expect(await sweepReservations(world.ports)).toEqual({ confirmed: 1, released: 0 });
    expect(await stockFacts(world, batchId)).toEqual(soldOnce);
  });

  it('loses a transaction that comes after the sweep', async () => {
    const ports = world.ports as { store: World['store'] };
    const { store: real } = ports;
    let swept = false;
    ports.store = new Proxy(real, {
      get: (target, name: keyof World['store']) => {
        if (name !== 'transact' || swept) return target[name].bind(target);
        return async (work: never) => {
          swept = true;
          ports.store = real;
          await sweepTwice();
          return target.transact(work);
        };
      },
    });
    expect(await world.as('li').call('coupons.exchange', { batchId }, { key: KEY })).toMatchObject({ code: 'EXPIRED' });
    ports.store = real;
    expect(await posted('li')).toBe(10_000);
    expect(await stockFacts(world, batchId)).toEqual({ remaining: 1, open: 0, issued: 0, total: 1, coupons: 0 });
  });

  it('two sweeps at once settle a unit once', async () => {
    await dieAt(4, 'before');
    await sweepReservations(world.ports);
    world.clock.advance(2 * 60_000);
    await Promise.all([sweepReservations(world.ports), sweepReservations(world.ports)]);
    expect(await stockFacts(world, batchId)).toEqual({ remaining: 1, open: 0, issued: 0, total: 1, coupons: 0 });
  });
});

describe('exchanging on a store that loses answers, conflicts and stalls', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('seed %i: every unit is sold or free, every coupon is paid once', async (seed) => {
    const world = await openShop({ store: 'hostile', seed });
    const batchId = await publish(world, { totalCount: 6, perMemberMax: 4 });
    world.hostile?.setFaults({
      lostReply: 0.08,
      conflictAtCommit: 0.1,
      conflictAtWrite: 0.05,
      errorBefore: 0.03,
      timeout: 0.03,
    });
    const taps = ['li', 'wang'].flatMap((name) =>
      [1, 2, 3, 4].map((tap) => [name, `${KEY}-${name}-${String(tap)}`] as const),
    );
    const replies = await Promise.all(
      taps.map(async ([name, key]) => {
        for (let attempt = 0; attempt < 200; attempt += 1) {
          const reply = await world.as(name).call('coupons.exchange', { batchId }, { key });
          if (reply.ok || !['TRY_AGAIN', 'UNDECIDED'].includes(reply.code)) return { name, reply };
        }
        return { name, reply: null };
      }),
    );
    world.hostile?.setFaults({});
    for (let pass = 0; pass < 3; pass += 1) {
      await sweepReservations(world.ports);
      world.clock.advance(2 * 60_000);
    }
    const bought = (who: string) => replies.filter(({ name, reply }) => name === who && reply?.ok === true).length;
    const facts = await stockFacts(world, batchId);
    expect(facts.open).toBe(0);
    expect(facts.issued).toBe(facts.coupons);
    expect(facts.coupons).toBeGreaterThanOrEqual(bought('li') + bought('wang'));
    let takenCount = 0;
    for (const name of ['li', 'wang']) {
      const account = await world.store.get(accounts, memberIdOf(name));
      const taken = account?.claims[0]?.count ?? 0;
      expect(account?.postedPoints).toBe(10_000 - 300 * taken);
      expect(taken).toBeGreaterThanOrEqual(bought(name));
      takenCount += taken;
    }
    expect(takenCount).toBe(facts.coupons);
    await world.close();
  });
});
