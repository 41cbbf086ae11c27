import type { listPickUps as contract } from '../../../contracts/chain-after';
import type { ChainTerms } from '../../../domain/chains/chain-terms';
import type { PickUpState } from '../../../domain/chains/entry';
import { accept, refuse } from '../../../domain/kernel/result';
import { type ChainEntryDocument, chainEntries, chainSeats, pickKeyOf, seatId } from '../../documents/chain-entries';
import { readPage } from '../../documents/read-page';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { readStaffedChain } from './chain-access';
import { staffEntries } from './staff-view';

/** What waits to be picked up, by point, slot, building and number. Three reads besides the door's; four for a person. */
export const listPickUps: ReadHandler<typeof contract> = async (input, context) => {
  const { ports, person } = context;
  const { chainId, state, memberId } = input;
  const chain = await readStaffedChain(ports.store, chainId, { person, access: 'verifier' });
  if (chain === null) return refuse('CHAIN_UNKNOWN');
  if (memberId !== null) {
    const theirs = await entriesOfMember(ports.store, chainId, memberId);
    const shown = theirs.filter((entry) => entry.pickUp === state);
    return accept({ items: await staffEntries(ports.store, shown), next: null });
  }
  const page = await readPage(ports, {
    from: chainEntries,
    by: 'pickKey',
    equal: { chainId, pickUp: state },
    prefix: prefixOf(chain, input),
    direction: 'up',
    after: input.after,
  });
  return accept({ items: await staffEntries(ports.store, page.documents), next: page.next });
};

/** All entries of one member that stand in a chain: as many as the chain allows. Two requests. */
export async function entriesOfMember(
  store: Store,
  chainId: string,
  memberId: string,
): Promise<readonly ChainEntryDocument[]> {
  const seat = await store.get(chainSeats, seatId(chainId, memberId));
  if (seat === null || seat.entryIds.length === 0) return [];
  const entries = await store.getMany(chainEntries, seat.entryIds);
  return entries.filter((entry) => entry !== null);
}

interface Narrowed {
  readonly state: PickUpState;
  readonly point: number | null;
  readonly slot: number | null;
  readonly building: string;
}

function prefixOf({ points }: Pick<ChainTerms, 'points'>, { point, slot, building }: Narrowed): string {
  if (point === null) return '';
  // Keys of a point without slots are those of its first.
  const hasSlots = (points[point]?.slots.length ?? 0) > 0;
  return pickKeyOf({ point, slot: hasSlots ? slot : 0, building });
}
