import type { cancelEntry as contract } from '../../../contracts/chains';
import { refuse, type Result } from '../../../domain/kernel/result';
import { type ChainEntryDocument, chainEntries } from '../../documents/chain-entries';
import { chains } from '../../documents/chains';
import type { Stored } from '../../ports/store';
import type { ChangeHandler, KnownChangeContext } from '../../runtime/handler';
import { changeEntry, type EntryChangeRefusal } from './change-entry';
import type { HoldRefusal } from './hold-movement';
import type { EntryReceipt } from '../../../contracts/chain-views';

/** Cancels one's own entry until the deadline, also after leaving the group and while the chain is paused. */
export const cancelEntry: ChangeHandler<typeof contract> = async (input, context) => {
  const entry = await context.ports.store.get(chainEntries, input.entryId);
  if (entry?.memberId !== context.person.memberId) return refuse('ENTRY_UNKNOWN');
  const result = await cancelOne(context, { entry, reason: '' });
  return result.ok ? result : refuse(asCancelRefusal(result.code), result.details);
};

/** Cancels an entry, by its owner or with a reason by staff. */
export async function cancelOne(
  context: KnownChangeContext,
  cancelled: { readonly entry: Stored<ChainEntryDocument>; readonly reason: string },
): Promise<Result<EntryReceipt, EntryChangeRefusal | HoldRefusal<'joining' | 'leaving'> | 'ENTRY_UNKNOWN'>> {
  const { entry, reason } = cancelled;
  const { nowMs, ports, person } = context;
  const chain = await ports.store.get(chains, entry.chainId);
  if (chain === null) return refuse('ENTRY_UNKNOWN');
  if (nowMs >= chain.closesAtMs) return refuse('CHAIN_CLOSED', { closesAtMs: chain.closesAtMs });
  const { memberId, number, lines, price } = entry;
  const message = { kind: 'chain-changed', facts: { title: chain.title, number, reason } } as const;
  return changeEntry(context, {
    chain,
    entry,
    state: 'cancelled',
    lines,
    price,
    place: {},
    couponId: null,
    points: 0,
    event: { kind: 'cancelled', atMs: nowMs, byMemberId: person.memberId, note: reason },
    outbox: reason === '' || memberId === null ? [] : [{ memberId, message }],
  });
}

type CancelRefusal = 'ENTRY_UNKNOWN' | 'CHAIN_CLOSED' | 'ENTRY_GONE' | 'ACCOUNT_CLOSED' | 'TRY_AGAIN';

/** Giving up takes nothing, so no other refusal of a change can come. */
export function asCancelRefusal(
  code: EntryChangeRefusal | HoldRefusal<'joining' | 'leaving'> | 'ENTRY_UNKNOWN',
): CancelRefusal {
  const own: readonly string[] = ['ENTRY_UNKNOWN', 'CHAIN_CLOSED', 'ENTRY_GONE', 'ACCOUNT_CLOSED'];
  return own.includes(code) ? (code as CancelRefusal) : 'TRY_AGAIN';
}
