import type { readAddress as contract } from '../../../contracts/chain-delivery';
import { maskedAddress } from '../../../domain/chains/delivery';
import { mayAccess } from '../../../domain/groups/role';
import { accept, refuse } from '../../../domain/kernel/result';
import { chainEntries } from '../../documents/chain-entries';
import type { ReadHandler } from '../../runtime/handler';
import { lookUntilMs } from './address-looks';

/** Where an entry goes to, masked unless this person has just looked. Two reads besides the door's. */
export const readAddress: ReadHandler<typeof contract> = async ({ entryId }, context) => {
  const { ports, person, nowMs } = context;
  const entry = await ports.store.get(chainEntries, entryId);
  if (entry === null || !mayAccess('verifier', person, entry.groupId)) return refuse('ENTRY_UNKNOWN');
  const address = entry.address ?? null;
  if (address === null) return accept({ address, unmaskedUntilMs: 0 });
  const untilMs = await lookUntilMs(ports.store, entryId, person.memberId);
  return untilMs > nowMs
    ? accept({ address, unmaskedUntilMs: untilMs })
    : accept({ address: maskedAddress(address), unmaskedUntilMs: 0 });
};
