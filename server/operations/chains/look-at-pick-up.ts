import type { lookAtPickUp as contract } from '../../../contracts/chain-after';
import type { PickUpLook } from '../../../contracts/chain-staff-views';
import { mayTakeBack } from '../../../domain/chains/pick-up';
import { mayAccess } from '../../../domain/groups/role';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse } from '../../../domain/kernel/result';
import { entryIdOf, type ChainEntryDocument } from '../../documents/chain-entries';
import type { Store } from '../../ports/store';
import type { KnownReadContext, ReadHandler } from '../../runtime/handler';
import { entriesOfMember } from './list-pick-ups';
import { readPickUpToken } from './pick-up-token';
import { wordedTerms } from './pictures';
import { termsOf } from './read-chain';
import { staffEntries } from './staff-view';
import { readStaffedEntry } from './staffed-entry';

/** What a verifier sees before handing something over. Five reads besides the door's. */
export const lookAtPickUp: ReadHandler<typeof contract> = async (input, context) => {
  const { ports, person } = context;
  const entryId =
    input.by === 'token' ? readPickUpToken(ports.keys, input.token) : entryIdOf(input.chainId, input.number);
  const found = entryId === null ? null : await readStaffedEntry(ports.store, entryId, { person, access: 'verifier' });
  if (found === null) return refuse('ENTRY_UNKNOWN');
  const [entry] = await staffEntries(ports.store, [found.entry]);
  invariant(entry !== undefined, 'an entry has a view');
  const { chain } = found;
  const terms = wordedTerms(termsOf(chain));
  const others = await othersOf(ports.store, found.entry);
  return accept({ entry, terms, chainId: chain.id, others, undo: undoOf(found.entry, context) });
};

/** A neighbour fetches all of theirs in one go. */
async function othersOf(store: Store, { id, chainId, memberId }: ChainEntryDocument): Promise<PickUpLook['others']> {
  const theirs = memberId === null ? [] : await entriesOfMember(store, chainId, memberId);
  const waiting = theirs.filter((one) => one.id !== id && (one.pickUp === 'waiting' || one.pickUp === 'partly'));
  return waiting.map(({ number, forName }) => ({ number, forName }));
}

function undoOf(entry: ChainEntryDocument, { person, nowMs }: KnownReadContext) {
  const last = entry.handOvers.at(-1);
  if (last === undefined) return null;
  const by = { memberId: person.memberId, isAdmin: mayAccess('admin', person, entry.groupId) };
  return mayTakeBack(last, by, nowMs).ok ? { pickUpId: last.pickUpId, lines: last.lines } : null;
}
