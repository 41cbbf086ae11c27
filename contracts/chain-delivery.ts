import * as v from 'valibot';
import { CHAIN_LIMITS } from '../domain/chains/chain-limits';
import type { DeliveryAddress } from '../domain/chains/delivery';
import { SETTLING } from './chain-after';
import type { StaffEntry } from './chain-staff-views';
import { address, chain, CHAIN_UNKNOWN, entry, ENTRY_UNKNOWN } from './chains';
import { optionalText, page, whole } from './fields';
import { change, read } from './operation';
import type { Page } from './page';

/** Says anew where an entry goes to: after the deadline, too, until it is on its way. */
export const changeAddress = change<{ readonly entryId: string; readonly atMs: number }>()({
  access: 'person',
  input: v.strictObject({ ...entry, address }),
  refusals: {
    ...ENTRY_UNKNOWN,
    /** details.field: `address`, or `point` where nothing is brought to anybody. */
    BAD_WISH: 'final',
    /** It is on its way, was received, or does not take place. */
    ADDRESS_FIXED: 'final',
  },
});

/** What is brought to people, by what is still to be done, sorted by point and number. With a point: only that one's. */
export const listShipments = read<Page<StaffEntry>>()({
  access: 'verifier',
  input: v.strictObject({
    ...chain,
    state: v.picklist(['to-send', 'sent', 'received']),
    point: v.optional(v.nullable(whole(0, CHAIN_LIMITS.pointsMax - 1)), null),
    ...page,
  }),
  refusals: { CHAIN_UNKNOWN: 'door' },
});

/** Opens the address of one entry to this person for ten minutes. Whose it is sees who looked, and when. */
export const lookAtAddress = change<{ readonly untilMs: number }>()({
  access: 'verifier',
  input: v.strictObject(entry),
  refusals: {
    ...ENTRY_UNKNOWN,
    /** Nobody has said where it goes to, or it was erased. */
    NO_ADDRESS: 'final',
  },
  metered: true,
  audited: true,
});

/** Where one entry goes to; masked unless this person has just looked (`chains.look-at-address`). */
export const readAddress = read<{
  readonly address: DeliveryAddress | null;
  /** 0 while it is masked. */
  readonly unmaskedUntilMs: number;
}>()({
  access: 'verifier',
  input: v.strictObject(entry),
  refusals: { ENTRY_UNKNOWN: 'door' },
});

/**
 * Notes what is on its way, by chain number; null takes a note back that was a mistake. All of them or none. Their
 * owners are told. A second note of an entry replaces the first.
 */
export const noteShipments = change<{ readonly notedCount: number; readonly movementId: string }>()({
  access: 'verifier',
  input: v.strictObject({
    ...chain,
    shipments: v.pipe(
      v.array(
        v.strictObject({
          number: whole(1, 1_000_000),
          shipment: v.nullable(
            v.strictObject({
              carrier: optionalText(CHAIN_LIMITS.carrierMax),
              trackingNumber: optionalText(CHAIN_LIMITS.trackingMax),
            }),
          ),
        }),
      ),
      v.minLength(1),
      v.maxLength(CHAIN_LIMITS.shipmentsMax),
    ),
  }),
  refusals: {
    ...CHAIN_UNKNOWN,
    ...SETTLING,
    /**
     * details.number, details.reason: `no-entry`, `fetched` (nothing is brought), `not-formed`, `received`, `twice` in
     * one call, `incomplete` (a parcel without carrier or number).
     */
    BAD_SHIPMENT: 'again',
  },
  metered: true,
  audited: true,
});
