import type { Seat } from '../../../domain/chains/join-chain';
import { type ChainSeatDocument, chainSeats, seatId } from '../../documents/chain-entries';
import type { Stored, Transaction } from '../../ports/store';

/** Writes what a member has in a chain, as decided on `before`, which was read in this transaction. */
export async function writeSeat(
  tx: Transaction,
  written: {
    readonly chainId: string;
    readonly memberId: string;
    readonly before: Stored<ChainSeatDocument> | null;
    readonly next: Seat;
  },
): Promise<void> {
  const { chainId, memberId, before, next } = written;
  const { entryIds, taken } = next;
  const seat = { id: seatId(chainId, memberId), schema: 1, chainId, memberId, entryIds, taken };
  if (before === null) await tx.create(chainSeats, seat);
  else await tx.replace(chainSeats, before, seat);
}
