import type { DeliveryAddress, DeliveryKind, Shipment } from '../domain/chains/delivery';
import type { Look } from './look';

/** How one of my entries gets to me. */
export interface DeliveryView {
  /** Null where I fetch it. */
  readonly delivery: DeliveryKind | null;
  /** Null where I fetch it, and once it was erased. */
  readonly address: DeliveryAddress | null;
  /** Whether I may still say where it goes to. */
  readonly mayReaddress: boolean;
  /** On its way since; null before. */
  readonly shipment: Pick<Shipment, 'carrier' | 'trackingNumber' | 'atMs'> | null;
  /** Who of those that run the chain saw my address, newest first. */
  readonly looks: readonly Look[];
}
