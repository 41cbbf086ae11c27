import type { InputOf } from '../../contracts/operation';
import type { joinChain } from '../../contracts/chains';
import type { createChain } from '../../contracts/chain-staff';
import { dice, type Dice } from './dice';
import { as, type Stage, type Step } from './stage';

type Points = InputOf<typeof createChain>['terms']['points'];

export const BY_CARRIER: Points[number] = {
  ...{ name: '寄到家', address: '', asksBuilding: false, slots: [] },
  delivery: { kind: 'express', feeFen: 800, freeFromFen: 19_900 },
};

/** By a carrier, by the shop's own rider, or at the shop. */
export const BRINGING: Points = [
  BY_CARRIER,
  {
    ...{ name: '老周送上门', address: '小区里', asksBuilding: false, slots: [] },
    delivery: { kind: 'local', feeFen: 300, freeFromFen: 9_900 },
  },
  { name: '小店门口', address: '东门进来第一家', asksBuilding: false, slots: [] },
];

type Place = Pick<InputOf<typeof joinChain>, 'point' | 'address'>;

const CARRIER = 0;
const RIDER = 1;
const SHOP = 2;

/** Her parcel is on its way when the story is opened. */
const STAR = '小满';

/** Where somebody of this name wants it: most of them at home. The numbers and doors are nobody's. */
export function placeFor(luck: Dice, name: string): Place {
  const drawn = luck.pick([CARRIER, CARRIER, CARRIER, RIDER, SHOP]);
  const point = name === STAR ? CARRIER : drawn;
  if (point === SHOP) return { point };
  const phone = `1380000${String(luck.whole(1_000, 9_999))}`;
  const door = `${String(luck.whole(1, 9))} 号 ${String(luck.whole(1, 6))}0${String(luck.whole(1, 4))}`;
  const region = point === CARRIER ? '上海市 上海市 静安区' : '';
  return { point, address: { name, phone, region, detail: `梧桐路 ${door}` } };
}

const MINUTE_MS = 60_000;
/** How many still wait for their parcel today, and how many have it. */
const LEFT_COUNT = 3;
const RECEIVED_COUNT = 3;

/** Three days ago most parcels left, yesterday the first ones came to their doors. */
export function parcelSteps(stage: Stage, offset: number): readonly Step[] {
  if (offset === -3) return [{ lane: 'staff', atMs: stage.time.at(offset, 900), run: () => send(stage, offset) }];
  if (offset === -1) return [{ lane: 'staff', atMs: stage.time.at(offset, 1_080), run: () => receive(stage, offset) }];
  return [];
}

async function send({ cloud, chains, time }: Stage, offset: number): Promise<void> {
  const luck = dice('parcels');
  const atMs = time.at(offset, 900);
  const listed = { chainId: chains.honey, state: 'to-send' } as const;
  const { items } = await cloud.act(as('ayi', atMs), 'chains.list-shipments', listed);
  const leaving = items.slice(0, Math.max(0, items.length - LEFT_COUNT));
  for (const [at, { entryId, number, delivery, price }] of leaving.entries()) {
    const laterMs = atMs + at * MINUTE_MS;
    const paid = { entryId, kind: 'paid', fen: price.dueFen, note: '转账' } as const;
    await cloud.act(as('laozhou', laterMs), 'chains.note-payment', paid);
    await cloud.act(as('ayi', laterMs + 1_000), 'chains.look-at-address', { entryId });
    const tracked = { carrier: '顺丰', trackingNumber: `SF14000${String(luck.whole(10_000_000, 99_999_999))}` };
    const shipment = delivery === 'express' ? tracked : { carrier: '老周', trackingNumber: '' };
    const noted = { chainId: chains.honey, shipments: [{ number, shipment }] };
    await cloud.act(as('ayi', laterMs + 2_000), 'chains.note-shipments', noted);
  }
}

async function receive({ cloud, chains, time }: Stage, offset: number): Promise<void> {
  const atMs = time.at(offset, 1_080);
  const listed = { chainId: chains.honey, state: 'sent' } as const;
  const { items } = await cloud.act(as('ayi', atMs), 'chains.list-shipments', listed);
  const come = items.filter(({ who }) => who.name !== STAR).slice(0, RECEIVED_COUNT);
  for (const [at, { entryId, lines }] of come.entries()) {
    const given = { entryId, lines: lines.map(({ sku, count }) => ({ sku, count })) };
    await cloud.act(as('ayi', atMs + at * MINUTE_MS), 'chains.pick-up', given);
  }
}
