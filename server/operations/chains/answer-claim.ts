import type { answerClaim as contract } from '../../../contracts/chain-entries';
import type { EntryEvent } from '../../../domain/chains/entry';
import { addEntry, EMPTY_SEAT } from '../../../domain/chains/join-chain';
import { mayAccess } from '../../../domain/groups/role';
import { accept, refuse } from '../../../domain/kernel/result';
import { type ChainEntryDocument, chainEntries, chainSeats, seatId } from '../../documents/chain-entries';
import { chains } from '../../documents/chains';
import type { Transaction } from '../../ports/store';
import type { ChangeHandler } from '../../runtime/handler';
import { withEvent } from './new-entry';
import { writeSeat } from './seat';

/** Gives a line from the chat to whoever asked for it, or does not; they are told either way. */
export const answerClaim: ChangeHandler<typeof contract> = ({ entryId, accepted }, context) =>
  context.decide(async (tx) => {
    const { nowMs, person } = context;
    const entry = await tx.get(chainEntries, entryId);
    if (entry === null || !mayAccess('admin', person, entry.groupId)) return refuse('ENTRY_UNKNOWN');
    const claimant = entry.claim === 'asked' ? entry.claimant : null;
    if (claimant === null) return refuse('NO_CLAIM');
    const taker = accepted ? claimant : null;
    const seat = taker === null ? null : await planSeat(tx, entry, taker);
    if (seat !== null && !seat.ok) return seat;
    const event = { atMs: nowMs, byMemberId: person.memberId, note: '' };

    await tx.replace(chainEntries, entry, answered(entry, taker, event));
    await seat?.value(tx);
    return accept({
      reply: { entryId, memberId: taker },
      ...newsFor(entry, claimant, accepted),
    });
  });

function newsFor(entry: ChainEntryDocument, claimant: string, accepted: boolean) {
  const facts = { title: entry.title, number: entry.number, accepted: Number(accepted) };
  return {
    groupId: entry.groupId,
    subject: `chain-claim-answered:${entry.id}`,
    concerns: claimant,
    facts,
    outbox: [{ memberId: claimant, message: { kind: 'chain-claim', facts } as const }],
  };
}

/** The line after the answer: its claimant's own, or open to others again. */
function answered(
  entry: ChainEntryDocument,
  memberId: string | null,
  by: Omit<EntryEvent, 'kind'>,
): ChainEntryDocument {
  const kind = memberId === null ? 'claim-declined' : 'claimed';
  const next = { ...entry, claimant: null, ...withEvent(entry, { kind, ...by }) };
  return memberId === null
    ? { ...next, claim: 'open' }
    : { ...next, memberId, for: 'self', forName: '', claim: 'none' };
}

/** What the organiser wrote down counts against no limit of pieces, only against that of entries. */
async function planSeat(tx: Transaction, entry: ChainEntryDocument, memberId: string) {
  const { chainId } = entry;
  const chain = await tx.get(chains, chainId);
  const before = await tx.get(chainSeats, seatId(chainId, memberId));
  if (chain === null) return refuse('NO_CLAIM');
  const seat = addEntry(chain, before ?? EMPTY_SEAT, entry.id);
  if (!seat.ok) return seat;
  const taken = new Map(Object.entries(seat.value.taken));
  for (const { sku, count } of entry.lines) taken.set(String(sku), (taken.get(String(sku)) ?? 0) + count);
  const next = { ...seat.value, taken: Object.fromEntries(taken) };
  return accept((writing: Transaction) => writeSeat(writing, { chainId, memberId, before, next }));
}
