import type { SdkServices } from '../../server/adapters/cloudbase/sdk-services';
import { createWakeUp, wakeReason } from '../../server/cloud/wake-up';
import { makeCursor, openCursor } from '../../server/documents/read-page';
import type { Keys } from '../../server/ports/keys';
import { boxes, closeNow, join, openChain } from '../support/chain-group';
import { buy, openShop, publish as publishCoupon, scan, showToken } from '../support/coupon-shop';
import { keysAlive } from '../support/fake-ports';
import { dataOf, invitationOf, openNeighbourhood, WUTONG } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { GROUP, openGroup, publish as publishForm, signUp } from '../support/sign-up-group';
import { EVERY_STORE, type StoreKind, type World } from '../support/world';

jest.setTimeout(60_000);

/** Something that is signed: how it comes to be shown, and whether it is taken. */
interface Signed {
  readonly world: World;
  readonly show: () => Promise<string>;
  readonly isTaken: (shown: string) => Promise<boolean>;
}

type Open = (store: StoreKind) => Promise<Signed>;

const inShop = async (store: StoreKind) => {
  const world = await openShop({ store });
  const { couponId } = await buy(world, 'li', await publishCoupon(world));
  return { world, couponId };
};

const coupon: Open = async (store) => {
  const { world, couponId } = await inShop(store);
  return {
    world,
    show: () => showToken(world, 'li', couponId),
    isTaken: async (token) => (await world.as('su').call('coupons.inspect', { token })).ok,
  };
};

const couponTicket: Open = async (store) => {
  const { world, couponId } = await inShop(store);
  return {
    world,
    show: () => scan(world, 'su', { owner: 'li', couponId }),
    isTaken: async (ticket) => {
      const { ok } = await world.as('su').call('coupons.redeem', { ticket });
      if (ok) dataOf(await world.as('su').call('coupons.undo-redemption', { couponId }));
      return ok;
    },
  };
};

const pickUp: Open = async (store) => {
  const world = await openShop({ store });
  const chainId = await openChain(world);
  const { entryId } = await join(world, 'li', { chainId, wish: boxes(2) });
  await join(world, 'wang', { chainId, wish: boxes(2) });
  await closeNow(world, chainId);
  return {
    world,
    show: async () => dataOf(await world.as('li').call('chains.read-entry', { entryId })).pickUpToken ?? '',
    isTaken: async (token) => (await world.as('su').call('chains.look-at-pick-up', { by: 'token', token })).ok,
  };
};

const signUpTicket: Open = async (store) => {
  const world = await openGroup({ store });
  const formId = await publishForm(world, { capacity: 3 });
  const { signUpId } = await signUp(world, 'li', formId);
  world.clock.advance(5 * DAY_MS);
  return {
    world,
    show: async () => dataOf(await world.as('li').call('sign-ups.read', { signUpId })).tokens[0]?.token ?? '',
    isTaken: async (token) => (await world.as('su').call('sign-ups.inspect-ticket', { token })).ok,
  };
};

const doorCode: Open = async (store) => {
  const world = await openGroup({ store });
  const formId = await publishForm(world, { capacity: 3 });
  const key = { groupId: GROUP, formId };
  await signUp(world, 'li', formId);
  world.clock.advance(5 * DAY_MS);
  return {
    world,
    show: async () => dataOf(await world.as('su').call('sign-ups.read-door', key)).code ?? '',
    isTaken: async (code) => {
      const reply = await world.as('li').call('sign-ups.check-in-at-door', { ...key, code });
      return reply.ok || reply.code === 'ALREADY_ATTENDED';
    },
  };
};

const pageCursor: Open = async (store) => {
  const world = await openNeighbourhood({ store });
  return {
    world,
    show: () => Promise.resolve(makeCursor(world.ports.keys, 'a-list', 'm0001')),
    isTaken: (shown) => Promise.resolve(openCursor(world.ports.keys, 'a-list', shown) === 'm0001'),
  };
};

const bell: Open = async (store) => {
  const world = await openNeighbourhood({ store });
  return {
    world,
    show: async () => {
      const asked: string[] = [];
      const addDelayedFunctionTask = (task: { readonly data: string }) => Promise.resolve(asked.push(task.data));
      const openapi = { cloudbase: { addDelayedFunctionTask } } as unknown as SdkServices['openapi'];
      await createWakeUp(openapi, world.ports)([{ reason: 'chains', atMs: 0 }]);
      return asked[0] ?? '';
    },
    isTaken: (shown) =>
      Promise.resolve(wakeReason(JSON.parse(shown) as Record<string, unknown>, world.ports) === 'chains'),
  };
};

const SIGNED: readonly (readonly [string, Open])[] = [
  ['the QR of a coupon', coupon],
  ["a verifier's ticket", couponTicket],
  ['the QR of things to pick up', pickUp],
  ['the QR of a sign-up', signUpTicket],
  ['the code at the door', doorCode],
  ['where a list goes on', pageCursor],
  ['a bell that was asked for', bell],
];

const live = (world: World, ...ids: readonly ('k2' | 'k3')[]): void => {
  (world.ports as { keys: Keys }).keys = keysAlive(...ids);
};

describe.each(EVERY_STORE)('when the signing keys rotate, on %s', (store) => {
  it.each(SIGNED)('%s is taken while its key lives, and no longer', async (_, open) => {
    const { world, show, isTaken } = await open(store);
    const old = await show();
    expect(await isTaken(old)).toBe(true);

    live(world, 'k3', 'k2');
    const fresh = await show();
    expect(fresh).not.toBe(old);
    expect([await isTaken(old), await isTaken(fresh)]).toEqual([true, true]);

    live(world, 'k3');
    // Whoever kept the old secret can make nothing any more, and what is shown now is what the new key signs.
    expect([await isTaken(old), await isTaken(fresh)]).toEqual([false, true]);
    expect(await show()).toBe(fresh);
    await world.close();
  });

  it('an invitation and the code of a coupon are found after that, too; only nobody can be told them again', async () => {
    const world = await openNeighbourhood({ store });
    const invitationCode = await invitationOf(world, WUTONG, 'ping');
    live(world, 'k3');
    const settings = dataOf(await world.as('ping').call('groups.read-settings', { groupId: WUTONG }));
    expect(settings.invitation?.code ?? null).toBeNull();
    dataOf(await world.as('chen').call('groups.join', { invitationCode, acceptsRules: true }));
    await world.close();

    const { world: shop, couponId } = await inShop(store);
    const { code } = dataOf(await shop.as('li').call('coupons.read', { couponId }));
    live(shop, 'k3');
    expect(dataOf(await shop.as('li').call('coupons.read', { couponId })).code).toBeNull();
    expect(await shop.as('su').call('coupons.look-up-code', { code: code ?? '' })).toMatchObject({ ok: true });
    await shop.close();
  });
});
