import { LIMITS } from '../../domain/kernel/limits';
import type { Entry } from '../../domain/points/entry';
import type { LedgerState } from '../../domain/points/posting';
import { replay, type Replayed } from '../../domain/points/replay';
import { type AccountDocument, entries, type EntryDocument, entryId } from '../documents/accounts';
import type { Ports } from '../ports/ports';
import { ask, type Store } from '../ports/store';

/** So many lists of a hundred ids go into one request: half of what a reply may hold, should every line be a long one. */
const LISTS_PER_REQUEST = 4;

/** The next lines of one account, by number. */
interface Slice {
  readonly at: number;
  /** Where the account stands before them. */
  readonly state: LedgerState;
  readonly ids: readonly string[];
}

/**
 * Replays each account from its start up to the entry it stood at when it was read: entries never change, so what is written
 * meanwhile does not disturb. The lines of all accounts are asked for together, four hundred a request.
 */
export async function replayEntries(
  { store, keys }: Pick<Ports, 'store' | 'keys'>,
  accounts: readonly AccountDocument[],
  starts: readonly LedgerState[],
): Promise<readonly Replayed[]> {
  const outcomes: Replayed[] = starts.map((state) => ({ ok: true, state }));
  let slices = nextSlices(accounts, outcomes);
  while (slices.length > 0) {
    const ids = slices.flatMap((slice) => slice.ids);
    const lines = new Map((await readLines(store, ids)).map((line, at) => [ids[at], line]));
    for (const slice of slices) {
      const found = slice.ids.map((id) => lines.get(id) ?? null);
      outcomes[slice.at] = goOn(slice.state, found, (text) => keys.digest('entry', text));
    }
    slices = nextSlices(accounts, outcomes);
  }
  return outcomes;
}

function nextSlices(accounts: readonly AccountDocument[], outcomes: readonly Replayed[]): readonly Slice[] {
  let room = LISTS_PER_REQUEST * LIMITS.getManyMax;
  return accounts.flatMap(({ memberId, entryCount }, at) => {
    const outcome = outcomes[at];
    if (outcome?.ok !== true) return [];
    const done = outcome.state.entryCount;
    const count = Math.min(room, entryCount - done);
    if (count <= 0) return [];
    room -= count;
    const { state } = outcome;
    return [{ at, state, ids: Array.from({ length: count }, (_, index) => entryId(memberId, done + 1 + index)) }];
  });
}

async function readLines(store: Store, ids: readonly string[]): Promise<readonly (EntryDocument | null)[]> {
  const lists = Array.from({ length: Math.ceil(ids.length / LIMITS.getManyMax) }, (_, list) =>
    ids.slice(list * LIMITS.getManyMax, (list + 1) * LIMITS.getManyMax),
  );
  return (await store.together(lists.map((list) => ask.getMany(entries, list)))).flat();
}

/** Stops before a line that is missing; where that is the very next one, something is gone. */
function goOn(state: LedgerState, found: readonly (Entry | null)[], digest: (text: string) => string): Replayed {
  const missing = found.indexOf(null);
  const lines = (missing === -1 ? found : found.slice(0, missing)).filter((line) => line !== null);
  if (lines.length === 0) return { ok: false, fault: { number: state.entryCount + 1, what: 'gap' } };
  return replay(state, lines, digest);
}
