import type { createChain } from '../../contracts/chain-staff';
import type { InputOf } from '../../contracts/operation';
import type { DeliveryAddress } from '../../domain/chains/delivery';
import { boxes } from './chain-group';
import type { World } from './world';

/** The shop itself, a carrier for ¥8 (nothing from ¥200 on), and the shop's own rider for ¥3: points 0, 1 and 2. */
export const DELIVERING: InputOf<typeof createChain>['terms']['points'] = [
  { name: '小店', address: '', asksBuilding: false, slots: [] },
  {
    ...{ name: '快递到家', address: '', asksBuilding: false, slots: [] },
    delivery: { kind: 'express', feeFen: 800, freeFromFen: 20_000 },
  },
  {
    ...{ name: '骑手送', address: '', asksBuilding: false, slots: [] },
    delivery: { kind: 'local', feeFen: 300, freeFromFen: null },
  },
];

export const HOME: DeliveryAddress = {
  name: '李娜',
  phone: '13812345678',
  region: '上海市 静安区',
  detail: '梧桐路 3 号 502',
};

/** So many big boxes, brought home by a carrier. */
export const parcel = (count: number, change: object = {}) => boxes(count, { point: 1, address: HOME, ...change });

/** How one of their entries stands for its owner. */
export async function entryOf(world: World, name: string, entryId: string) {
  const reply = await world.as(name).call('chains.read-entry', { entryId });
  if (!reply.ok) throw new Error(reply.code);
  return reply.data;
}

/** Numbers of what is to send, on its way or received, as a verifier reads them. */
export async function shipments(world: World, chainId: string, state: 'to-send' | 'sent' | 'received') {
  const reply = await world.as('su').call('chains.list-shipments', { chainId, state });
  return reply.ok ? reply.data.items.map(({ number }) => number) : reply.code;
}

/** A parcel with its number. */
export const TRACKED = { carrier: '顺丰', trackingNumber: 'SF1234567890' };
