import type { FaultKind } from '../../server/adapters/hostile/faults';
import { accounts } from '../../server/documents/accounts';
import { coupons, couponStocks } from '../../server/documents/coupons';
import { sweepReservations } from '../../server/jobs/sweep-reservations';
import { insist, terms } from '../support/coupon-shop';
import { dataOf, openNeighbourhood, WUTONG, WUTONG_CARD } from '../support/neighbourhood';
import { readingDraft } from '../support/reading-group';
import type { World } from '../support/world';

jest.setTimeout(120_000);

const TERMS = { totalCount: 2, price: { kind: 'points', points: 10 } } as const;

/** The whole of the main job over HTTP, through the SDK as it is published (decisions §5). */
describe('the main job through the unmodified SDK of the cloud', () => {
  let world: World;
  let batchId: string;
  let challenge: { readonly groupId: string; readonly challengeId: string };
  beforeEach(async () => {
    world = await openNeighbourhood({ store: 'cloud' });
    const su = world.as('su');
    const made = dataOf(await su.call('check-in.create-challenge', { groupId: WUTONG, terms: readingDraft as never }));
    challenge = { groupId: WUTONG, challengeId: made.challengeId };
    ({ batchId } = dataOf(await su.call('coupons.publish-batch', { groupId: WUTONG, terms: terms(world, TERMS) })));
  });
  afterEach(() => world.close());

  const join = () => world.as('chen').call('groups.join', { acceptsRules: true }, { card: WUTONG_CARD });
  const faults = (): readonly FaultKind[] => ['lostReply', 'conflictAtWrite', 'conflictAtCommit'];
  const order = (fault: FaultKind | null): void => {
    if (fault !== null) world.cloud?.environment.order(fault);
  };

  interface Answered {
    readonly couponId: string;
  }

  /** Comes in by the card, checks in, buys, shows, is redeemed, and has it taken back: each tap once, until answered. */
  async function mainJob(fault: FaultKind | null): Promise<string> {
    const tap = async (name: string, operation: string, input: unknown) => {
      order(fault);
      const reply = await insist(world.as(name), { operation, input, key: `tap-of-${operation.replace('.', '-')}` });
      return dataOf(reply) as Answered;
    };
    dataOf(await join());
    await tap('chen', 'check-in.record', challenge);
    const { couponId } = await tap('chen', 'coupons.exchange', { batchId });
    const page = dataOf(await world.as('chen').call('coupons.read', { couponId }));
    const seen = dataOf(await world.as('su').call('coupons.inspect', { token: page.tokens[0]?.token ?? '' }));
    await tap('su', 'coupons.redeem', { ticket: seen.ticket });
    await tap('su', 'coupons.undo-redemption', { couponId });
    return couponId;
  }

  async function expectOneOfEach(couponId: string): Promise<void> {
    // What a lost answer left reserved is given back by the sweeper, which has to see it twice.
    await sweepReservations(world.ports);
    world.clock.advance(10 * 60_000);
    await sweepReservations(world.ports);
    const coupon = await world.store.get(coupons, couponId);
    expect(coupon?.state).toBe('usable');
    expect(await world.store.get(accounts, coupon?.memberId ?? '')).toMatchObject({ postedPoints: 0 });
    expect(await world.store.get(couponStocks, batchId)).toMatchObject({
      remainingCount: 1,
      issuedCount: 1,
      reservations: [],
    });
    expect(world.log.errors).toEqual([]);
  }

  it('goes from the card in the chat to the counter and back', async () => {
    await expectOneOfEach(await mainJob(null));
    expect(dataOf(await world.as('chen').call('groups.read-home', { groupId: WUTONG }))).toBeDefined();
  });

  it.each(faults())('comes to the same when every tap meets %s', async (fault) => {
    await expectOneOfEach(await mainJob(fault));
  });

  it('of ten taps for two coupons two get one, and nobody pays for nothing', async () => {
    dataOf(await join());
    const names = ['chen', 'li', 'wang', 'ping', 'an'];
    for (const name of names) dataOf(await world.as(name).call('check-in.record', challenge));
    const replies = await Promise.all(
      names.map((name) =>
        insist(world.as(name), { operation: 'coupons.exchange', input: { batchId }, key: `race-of-${name}-000000` }),
      ),
    );
    expect(replies.filter((reply) => reply.ok)).toHaveLength(2);
    expect(await world.store.count(coupons, { equal: { batchId, state: 'usable' } })).toBe(2);
    expect(await world.store.get(couponStocks, batchId)).toMatchObject({ remainingCount: 0, issuedCount: 2 });
  });
});
