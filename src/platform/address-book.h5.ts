import type { Booked } from './address-book';

/** A browser keeps no addresses: they are typed. */
export const HAS_ADDRESS_BOOK = false;

export function chooseAddress(): Promise<Booked> {
  return Promise.resolve({ status: 'unavailable' });
}
