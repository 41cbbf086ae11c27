import { readListed } from '../../documents/read-listed';
import type { Ports } from '../../ports/ports';
import type { Collection, Document, Query, Store, Stored } from '../../ports/store';
import { Conflict } from '../../ports/store-errors';

const BATCH = 50;

/** The clearing of one member's traces, as long as its time lasts. */
export interface Run {
  readonly ports: Ports;
  readonly memberId: string;
  isOver(): boolean;
}

export interface ListOf<Doc extends Document> {
  readonly from: Collection<Doc>;
  /** The field that holds the memberId; indexed together with `order`. */
  readonly field: keyof Doc & string;
  readonly also?: Query<Doc>['equal'];
}

/** Does `step` for every document of the member, oldest first. False when the deadline came before the end. */
export async function eachOf<Doc extends Document & { readonly order: string }>(
  run: Run,
  list: ListOf<Doc>,
  step: (found: Stored<Doc>) => Promise<void>,
): Promise<boolean> {
  let batch = await nextBatch(run, list, '');
  while (batch.length > 0) {
    if (!(await eachIn(batch, run, step))) return false;
    batch = await nextBatch(run, list, batch.at(-1)?.order ?? '');
  }
  return true;
}

async function eachIn<Found>(
  batch: readonly Found[],
  run: Run,
  step: (found: Found) => Promise<void>,
): Promise<boolean> {
  for (const found of batch) {
    if (run.isOver()) return false;
    await step(found);
  }
  return true;
}

function nextBatch<Doc extends Document & { readonly order: string }>(
  run: Run,
  list: ListOf<Doc>,
  after: string,
): Promise<readonly Stored<Doc>[]> {
  return run.ports.store.query(list.from, {
    equal: { ...list.also, [list.field]: run.memberId },
    range: { field: 'order', after },
    order: { field: 'order', direction: 'up' },
    limit: BATCH,
  });
}

export async function remove<Doc extends Document>(
  store: Store,
  from: Collection<Doc>,
  found: Stored<Doc>,
): Promise<void> {
  const isRemoved = await store.transact(async (tx) => {
    const now = await tx.get(from, found.id);
    if (now !== null) await tx.remove(from, now);
    return now !== null;
  });
  // Removed by another run, or not yet there in an old snapshot.
  if (!isRemoved && (await store.get(from, found.id)) !== null)
    throw new Conflict(`${from.name} ${found.id} was read before it was there`);
}

export interface Rewrite<Doc extends Document> {
  readonly into: Collection<Doc>;
  readonly found: Stored<Doc>;
  /** Null when there is nothing to change. */
  readonly next: (now: Stored<Doc>) => Doc | null;
}

export async function rewrite<Doc extends Document>(store: Store, { into, found, next }: Rewrite<Doc>): Promise<void> {
  await store.transact(async (tx) => {
    const now = await readListed(tx, into, found);
    const written = next(now);
    if (written !== null) await tx.replace(into, now, written);
  });
}
