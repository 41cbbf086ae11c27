import type { pickUp as contract } from '../../../contracts/chain-after';
import { HAND_OVERS_MAX, handOver, OWN_UNDO_MS } from '../../../domain/chains/pick-up';
import { pickUpState } from '../../../domain/chains/settle';
import type { WishedLine } from '../../../domain/chains/entry';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import type { ChainEntryDocument } from '../../documents/chain-entries';
import type { ChangeHandler, KnownChangeContext } from '../../runtime/handler';
import { bare, moveEntry } from './move-entry';
import { withEvent } from './new-entry';
import { readStaffedEntry, type StaffedEntry } from './staffed-entry';
import { takesPlace } from './takes-place';

/** Hands over all of an entry or a part. */
export const pickUp: ChangeHandler<typeof contract> = async ({ entryId, lines }, context) => {
  const { person, ports, operationId, nowMs } = context;
  const found = await readStaffedEntry(ports.store, entryId, { person, access: 'verifier' });
  if (found === null) return refuse('ENTRY_UNKNOWN');
  const pickUpId = operationId.slice(3, 27);
  return moveEntry(context, {
    ...found,
    verb: 'picked-up',
    next: handedOver(found, lines, { pickUpId, context }),
    extra: { pickUpId, undoUntilMs: nowMs + OWN_UNDO_MS },
    also: (tx) => takesPlace(tx, found.chain.id),
  });
};

function handedOver(
  found: StaffedEntry,
  lines: readonly WishedLine[],
  { pickUpId, context }: { readonly pickUpId: string; readonly context: KnownChangeContext },
): Result<ChainEntryDocument, 'NOT_FORMED' | 'TOO_MUCH'> {
  const entry = bare(found);
  if (entry.state !== 'confirmed') return refuse('NOT_FORMED');
  const given = handOver(entry.lines, lines);
  if (!given.ok) return given;
  const by = { atMs: context.nowMs, byMemberId: context.person.memberId };
  return accept({
    ...entry,
    lines: given.value,
    pickUp: pickUpState(given.value, entry),
    handOvers: [...entry.handOvers, { pickUpId, lines, ...by }].slice(-HAND_OVERS_MAX),
    ...withEvent(entry, { kind: 'picked-up', note: '', ...by }),
  });
}
