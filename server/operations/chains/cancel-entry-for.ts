import type { cancelEntryFor as contract } from '../../../contracts/chain-entries';
import { refuse } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { asCancelRefusal, cancelOne } from './cancel-entry';
import { readStaffedEntry } from './staffed-entry';

/** Staff cancel somebody's entry until the deadline; its owner reads why. */
export const cancelEntryFor: ChangeHandler<typeof contract> = async ({ entryId, reason }, context) => {
  const { person, ports } = context;
  const found = await readStaffedEntry(ports.store, entryId, { person, access: 'admin' });
  if (found === null) return refuse('ENTRY_UNKNOWN');
  const result = await cancelOne(context, { entry: found.entry, reason });
  if (result.ok) return result;
  const code = asCancelRefusal(result.code);
  // Whoever closed their account takes nothing back, and the entry stays for the organiser to settle.
  return code === 'ACCOUNT_CLOSED' ? refuse('ENTRY_GONE') : refuse(code, result.details);
};
