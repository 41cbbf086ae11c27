import { CHAIN_LIMITS } from './chain-limits';
import type { ChainTerms } from './chain-terms';

/** How the things of a point come to people by themselves. `local`: the shop brings them. `express`: a carrier does. */
export type DeliveryKind = 'local' | 'express';

/** What bringing things costs: one fee for an entry, nothing from an amount of goods on. */
export interface Delivery {
  readonly kind: DeliveryKind;
  /** 0: it costs nothing. */
  readonly feeFen: number;
  /** From so much in goods, before coupon and points, it costs nothing (包邮); null: it always costs the fee. */
  readonly freeFromFen: number | null;
}

/** Whom something is brought to, and where. Personal data. */
export interface DeliveryAddress {
  readonly name: string;
  readonly phone: string;
  /** Province, city, district; '' where things are brought round the corner. */
  readonly region: string;
  readonly detail: string;
}

/** That it is on its way. `carrier` and `trackingNumber` may be '' where the shop brings it. */
export interface Shipment {
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly atMs: number;
  readonly byMemberId: string;
}

/** How a point's things get to people; null where they fetch them. */
export const deliveryAt = (terms: Pick<ChainTerms, 'points'>, point: number): Delivery | null =>
  terms.points[point]?.delivery ?? null;

/** What bringing goods of this worth costs. Nothing is brought to somebody who takes nothing. */
export function freightFenOf(delivery: Delivery | null, goodsFen: number): number {
  if (delivery === null || goodsFen === 0) return 0;
  const isFree = delivery.freeFromFen !== null && goodsFen >= delivery.freeFromFen;
  return isFree ? 0 : delivery.feeFen;
}

const PHONE = /^\+?\d[\d-]{5,17}\d$/;

export type AddressGap = keyof DeliveryAddress;

/** The first thing that an address still lacks; null when something can be sent there. */
export function addressGap(kind: DeliveryKind, address: DeliveryAddress): AddressGap | null {
  if (address.name.trim() === '') return 'name';
  if (!PHONE.test(address.phone.trim())) return 'phone';
  if (kind === 'express' && address.region.trim() === '') return 'region';
  return address.detail.trim() === '' ? 'detail' : null;
}

/** Enough of an address to tell two apart and to sort parcels by city, too little to reach anybody. */
export function maskedAddress({ name, phone, region }: DeliveryAddress): DeliveryAddress {
  const end = phone.slice(-4);
  return { name: `${Array.from(name)[0] ?? ''}**`, phone: `${phone.slice(0, 3)}****${end}`, region, detail: '' };
}

/** Whether this can be noted as a shipment: a carrier's parcel is found by its number. */
export function isShipment(kind: DeliveryKind, said: Pick<Shipment, 'carrier' | 'trackingNumber'>): boolean {
  const { carrier, trackingNumber } = said;
  if (carrier.length > CHAIN_LIMITS.carrierMax || trackingNumber.length > CHAIN_LIMITS.trackingMax) return false;
  return kind === 'local' || (carrier !== '' && trackingNumber !== '');
}
