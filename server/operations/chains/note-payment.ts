import type { notePayment as contract } from '../../../contracts/chain-after';
import { notePayment as note } from '../../../domain/chains/note-payment';
import { accept, refuse } from '../../../domain/kernel/result';
import { orderKey } from '../../documents/order';
import type { ChangeHandler } from '../../runtime/handler';
import { bare, moveEntry } from './move-entry';
import { readStaffedEntry } from './staffed-entry';

/** Notes money that changed hands outside the program (付款登记). */
export const notePayment: ChangeHandler<typeof contract> = async ({ entryId, kind, fen, note: words }, context) => {
  const { person, nowMs, ports } = context;
  const found = await readStaffedEntry(ports.store, entryId, { person, access: 'admin' });
  if (found === null) return refuse('ENTRY_UNKNOWN');
  const noted = note(found.entry, { kind, fen, note: words, atMs: nowMs, byMemberId: person.memberId });
  const changedKey = orderKey(nowMs, entryId);
  const next = noted.ok ? accept({ ...bare(found), ...noted.value, changedKey, isReported: false }) : noted;
  return moveEntry(context, { ...found, verb: `payment-${kind}`, next, extra: {}, facts: { fen } });
};
