import fc from 'fast-check';
import { accounts } from '../../server/documents/accounts';
import { coupons } from '../../server/documents/coupons';
import { sweepReservations } from '../../server/jobs/sweep-reservations';
import { openShop, publish, redeem, stockFacts } from '../support/coupon-shop';
import { MortalStore } from '../support/mortal-store';
import { DAY_MS } from '../support/sample-coupons';
import { memberIdOf } from '../support/seed-people';
import type { World } from '../support/world';

const MEMBERS = ['li', 'wang'] as const;
const START_POINTS = 10_000;
const PRICE = 300;

const who = fc.constantFrom(...MEMBERS);
const nth = fc.nat(5);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('exchange' as const), who }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('die' as const), who, request: fc.integer({ min: 2, max: 11 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('return' as const), who, nth }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('redeem' as const), who, nth }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), who, nth }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('give' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('pause' as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('edit' as const), more: fc.integer({ min: 1, max: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 20 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('sweep' as const) }) },
);

type Step = typeof step extends fc.Arbitrary<infer Kind> ? Kind : never;
type Doing = {
  readonly [Kind in Step['kind']]: (
    world: World,
    batchId: string,
    step: Extract<Step, { kind: Kind }>,
  ) => Promise<unknown>;
};

const couponOf = async (world: World, name: string, index: number): Promise<string> => {
  const held = await world.store.query(coupons, {
    equal: { memberId: memberIdOf(name) },
    order: { field: 'order', direction: 'up' },
    limit: 100,
  });
  return held[index % Math.max(1, held.length)]?.id ?? 'none';
};

const DOING: Doing = {
  exchange: (world, batchId, { who: name }) => world.as(name).call('coupons.exchange', { batchId }),
  die: async (world, batchId, { who: name, request }) => {
    const ports = world.ports as { store: World['store'] };
    const { store } = ports;
    ports.store = new MortalStore(store, { request, death: 'after' });
    await world.as(name).call('coupons.exchange', { batchId });
    ports.store = store;
  },
  return: async (world, _batchId, { who: name, nth: index }) =>
    world.as(name).call('coupons.return', { couponId: await couponOf(world, name, index) }),
  redeem: async (world, _batchId, { who: name, nth: index }) => {
    const shown = { owner: name, couponId: await couponOf(world, name, index) };
    return redeem(world, 'su', shown).catch(() => null);
  },
  undo: async (world, _batchId, { who: name, nth: index }) =>
    world.as('an').call('coupons.undo-redemption', { couponId: await couponOf(world, name, index) }),
  give: (world, batchId, { who: name }) =>
    world.as('an').call('coupons.give', { batchId, memberId: memberIdOf(name), note: '上次等久了' }),
  pause: (world, batchId, { on }) =>
    on
      ? world.as('an').call('coupons.pause-batch', { batchId, reason: '录错了' })
      : world.as('an').call('coupons.resume-batch', { batchId }),
  edit: (world, batchId, { more }) =>
    world.as('an').call('coupons.edit-batch', {
      batchId,
      moreCount: more,
      claimEndsAtMs: world.clock.nowMs() + 30 * DAY_MS,
    }),
  wait: (world, _batchId, { minutes }) => {
    world.clock.advance(minutes * 60_000);
    return Promise.resolve();
  },
  sweep: (world) => sweepReservations(world.ports),
};

/** What must hold after every step, whoever died on the way. */
const checkWorld = async (world: World, batchId: string): Promise<void> => {
  const facts = await stockFacts(world, batchId);
  expect(facts.coupons).toBeLessThanOrEqual(facts.issued + facts.open);
  expect(facts.issued).toBeLessThanOrEqual(facts.coupons);
  expect(facts.coupons).toBeLessThanOrEqual(facts.total);
  for (const name of MEMBERS) await checkMember(world, batchId, name);
};

/** One coupon per claim key, paid once, its points back when it was given back. */
const checkMember = async (world: World, batchId: string, name: string): Promise<void> => {
  const memberId = memberIdOf(name);
  const account = await world.store.get(accounts, memberId);
  const held = await world.store.query(coupons, {
    equal: { memberId },
    order: { field: 'order', direction: 'up' },
    limit: 100,
  });
  const taken = account?.claims.find((claim) => claim.batchId === batchId)?.count ?? 0;
  expect(held.map((coupon) => coupon.index).sort((a, b) => a - b)).toEqual(
    Array.from({ length: taken }, (_, index) => index),
  );
  const paid = held.filter((coupon) => coupon.origin.kind === 'exchange' && coupon.state !== 'returned').length;
  expect(account?.postedPoints).toBe(START_POINTS - PRICE * paid);
  expect(new Set(held.map((coupon) => coupon.reservationId)).size).toBe(held.length);
};

const doStep = (world: World, batchId: string, wanted: Step): Promise<unknown> =>
  (DOING[wanted.kind] as (world: World, batchId: string, step: Step) => Promise<unknown>)(world, batchId, wanted);

it('never issues more than there are, whatever members, operators, timers and deaths do in any order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const world = await openShop({ store: 'hostile' });
      const batchId = await publish(world, { totalCount: 4, perMemberMax: 3 });
      for (const wanted of steps) {
        await doStep(world, batchId, wanted);
        await checkWorld(world, batchId);
      }
      for (let pass = 0; pass < 3; pass += 1) {
        await sweepReservations(world.ports);
        world.clock.advance(2 * 60_000);
      }
      const end = await stockFacts(world, batchId);
      expect(end.open).toBe(0);
      expect(end.issued).toBe(end.coupons);
      await world.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);
