import type { openCaseSlot as contract } from '../../../contracts/chains';
import { accept, refuse } from '../../../domain/kernel/result';
import { chainEntries } from '../../documents/chain-entries';
import type { ReadHandler } from '../../runtime/handler';
import { openSlot } from '../groups/open-slot';

/** A fresh place for one picture of what is wrong; what is put there and never sent in is swept away. */
export const openCaseSlot: ReadHandler<typeof contract> = async ({ entryId }, context) => {
  const entry = await context.ports.store.get(chainEntries, entryId);
  if (entry?.memberId !== context.person.memberId) return refuse('ENTRY_UNKNOWN');
  return accept(await openSlot(context, 'picture'));
};
