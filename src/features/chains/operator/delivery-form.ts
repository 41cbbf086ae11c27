import type { Delivery, DeliveryKind } from '@domain/chains/delivery';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';

/** How a place brings things, as it is being filled in: amounts are null while none is typed. */
export interface DeliveryForm {
  readonly kind: DeliveryKind;
  readonly yuan: number | null;
  /** Null: it always costs the fee. */
  readonly freeFromYuan: number | null;
}

export const NEW_DELIVERY = { yuan: null, freeFromYuan: null } as const;

export const deliveryOf = ({ kind, yuan, freeFromYuan }: DeliveryForm): Delivery => ({
  kind,
  feeFen: fenOf(yuan ?? 0),
  freeFromFen: freeFromYuan === null || freeFromYuan === 0 ? null : fenOf(freeFromYuan),
});

export const deliveryForm = ({ kind, feeFen, freeFromFen }: Delivery): DeliveryForm => ({
  kind,
  yuan: feeFen / 100,
  freeFromYuan: freeFromFen === null ? null : freeFromFen / 100,
});

/** Whether the fee is still to be filled in; a fee of nothing is typed as 0. */
export const isDeliveryOpen = ({ yuan, freeFromYuan }: DeliveryForm): boolean =>
  yuan === null || fenOf(yuan) > CHAIN_LIMITS.freightFenMax || fenOf(freeFromYuan ?? 0) > CHAIN_LIMITS.priceFenMax;

const fenOf = (yuan: number): number => Math.round(yuan * 100);
