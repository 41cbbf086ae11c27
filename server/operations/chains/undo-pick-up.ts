import type { undoPickUp as contract } from '../../../contracts/chain-after';
import { mayTakeBack, takeBack } from '../../../domain/chains/pick-up';
import { pickUpState } from '../../../domain/chains/settle';
import { mayAccess } from '../../../domain/groups/role';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import type { ChainEntryDocument } from '../../documents/chain-entries';
import type { ChangeHandler, KnownChangeContext } from '../../runtime/handler';
import { bare, moveEntry } from './move-entry';
import { withEvent } from './new-entry';
import { readStaffedEntry, type StaffedEntry } from './staffed-entry';

/** Takes the newest hand-over back, with a reason that the owner reads. */
export const undoPickUp: ChangeHandler<typeof contract> = async ({ entryId, pickUpId, reason }, context) => {
  const { person, ports } = context;
  const found = await readStaffedEntry(ports.store, entryId, { person, access: 'verifier' });
  if (found === null) return refuse('ENTRY_UNKNOWN');
  const next = takenBack(found, pickUpId, { reason, context });
  return moveEntry(context, { ...found, verb: 'pick-up-undone', next, extra: {} });
};

function takenBack(
  found: StaffedEntry,
  pickUpId: string,
  { reason, context }: { readonly reason: string; readonly context: KnownChangeContext },
): Result<ChainEntryDocument, 'NOT_PICKED_UP' | 'UNDO_TOO_LATE' | 'NEEDS_ANOTHER_ROLE'> {
  const entry = bare(found);
  const { memberId } = context.person;
  const last = entry.handOvers.at(-1);
  if (last?.pickUpId !== pickUpId) return refuse('NOT_PICKED_UP');
  const by = { memberId, isAdmin: mayAccess('admin', context.person, entry.groupId) };
  const allowed = mayTakeBack(last, by, context.nowMs);
  if (!allowed.ok) return allowed;
  const lines = takeBack(entry.lines, last.lines);
  const event = { kind: 'pick-up-undone', atMs: context.nowMs, byMemberId: memberId, note: reason } as const;
  return accept({
    ...entry,
    lines,
    pickUp: pickUpState(lines, entry),
    handOvers: entry.handOvers.slice(0, -1),
    ...withEvent(entry, event),
  });
}
