import type { EntryMoved } from '../../../contracts/chain-staff-views';
import { addMoney, moneyOf, moneyState } from '../../../domain/chains/money';
import { NO_DELTAS } from '../../../domain/chains/movement';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { type ChainEntryDocument, chainEntries } from '../../documents/chain-entries';
import type { OutboxMessage } from '../../documents/operations';
import type { Transaction } from '../../ports/store';
import type { ChangeContext } from '../../runtime/handler';
import { moveChain } from './move-chain';
import type { StaffedEntry } from './staffed-entry';

/** A change of one entry after, or beside, the taking of entries: money noted, things handed over, a case agreed. */
export interface EntryMove<Code extends string, Extra extends object> extends StaffedEntry {
  readonly verb: string;
  /** Decided on the entry as read before; the transaction asks that it has not changed. */
  readonly next: Result<ChainEntryDocument, Code>;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly outbox?: readonly OutboxMessage[];
  /** Answered besides the entry and the movement. */
  readonly extra: Extra;
  /** Read and written besides the entry; what it refuses is refused before anything is written. */
  also?(tx: Transaction): Promise<Result<(tx: Transaction) => Promise<void>, Code>>;
}

/** Moves an entry and the chain's money card together, at any time when nothing is being settled. */
export async function moveEntry<Code extends string, Extra extends object>(
  context: ChangeContext,
  move: EntryMove<Code, Extra>,
): Promise<Result<EntryMoved & Extra, Code | 'CHAIN_SETTLING' | 'TRY_AGAIN'>> {
  const { chain, entry } = move;
  if (!move.next.ok) return move.next;
  const moved = move.next.value;
  const next = { ...moved, moneyState: moneyState(moved) };
  const money = addMoney(moneyOf(next), moneyOf(entry), -1);
  return moveChain<EntryMoved & Extra, Code | 'TRY_AGAIN', 'resting'>(context, {
    chain,
    deltas: { ...NO_DELTAS, money },
    fence: 'resting',
    decide: async (tx, { movementId }) => {
      const current = await tx.get(chainEntries, entry.id);
      if (current?.version !== entry.version) return refuse('TRY_AGAIN');
      const also = await move.also?.(tx);
      if (also !== undefined && !also.ok) return also;
      await tx.replace(chainEntries, current, next);
      await also?.value(tx);
      return accept({
        reply: { ...move.extra, movementId, entryId: entry.id },
        groupId: chain.groupId,
        subject: `chain-${move.verb}:${entry.id}`,
        concerns: entry.memberId,
        facts: { title: chain.title, number: entry.number, ...move.facts },
        outbox: move.outbox ?? [],
      });
    },
  });
}

/** The entry without what belongs to the store alone. */
export function bare({ entry }: Pick<StaffedEntry, 'entry'>): ChainEntryDocument {
  const { version: _, ...fields } = entry;
  return fields;
}
