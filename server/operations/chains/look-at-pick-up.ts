import type { lookAtPickUp as contract } from '../../../contracts/chain-after';
import { mayTakeBack } from '../../../domain/chains/pick-up';
import { mayAccess } from '../../../domain/groups/role';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse } from '../../../domain/kernel/result';
import { entryIdOf, type ChainEntryDocument } from '../../documents/chain-entries';
import type { KnownReadContext, ReadHandler } from '../../runtime/handler';
import { readPickUpToken } from './pick-up-token';
import { wordedTerms } from './pictures';
import { termsOf } from './read-chain';
import { staffEntries } from './staff-view';
import { readStaffedEntry } from './staffed-entry';

/** What a verifier sees before handing something over. Three store requests besides the door's. */
export const lookAtPickUp: ReadHandler<typeof contract> = async (input, context) => {
  const { ports, person } = context;
  const entryId =
    input.by === 'token' ? readPickUpToken(ports.keys, input.token) : entryIdOf(input.chainId, input.number);
  const found = entryId === null ? null : await readStaffedEntry(ports.store, entryId, { person, access: 'verifier' });
  if (found === null) return refuse('ENTRY_UNKNOWN');
  const [entry] = await staffEntries(ports.store, [found.entry]);
  invariant(entry !== undefined, 'an entry has a view');
  const { chain } = found;
  return accept({ entry, terms: wordedTerms(termsOf(chain)), chainId: chain.id, undo: undoOf(found.entry, context) });
};

function undoOf(entry: ChainEntryDocument, { person, nowMs }: KnownReadContext) {
  const last = entry.handOvers.at(-1);
  if (last === undefined) return null;
  const by = { memberId: person.memberId, isAdmin: mayAccess('admin', person, entry.groupId) };
  return mayTakeBack(last, by, nowMs).ok ? { pickUpId: last.pickUpId, lines: last.lines } : null;
}
