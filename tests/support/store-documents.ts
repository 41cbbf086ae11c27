import { collection, type Document } from '../../server/ports/store';

/** A document that transactions change, with something of every type in it. */
export interface Thing extends Document {
  readonly group: string;
  readonly rank: number | string | null;
  readonly isOpen?: boolean;
  readonly payload?: unknown;
}

/** A document that guarded updates change, as stock and places are. */
export interface Counter extends Document {
  readonly left: number;
  readonly sold?: number;
  readonly status: string | null;
  readonly closesAtMs?: number;
  readonly open: readonly string[];
  readonly taken?: readonly string[];
  readonly detail?: { readonly text?: string; readonly size?: number };
}

export const things = collection<Thing>({
  name: 'things',
  changedBy: 'transactions',
  indexes: [['group', 'rank'], ['group', 'isOpen', 'rank'], ['isOpen'], ['rank']],
});

export const notes = collection<Thing>({
  name: 'notes',
  changedBy: 'transactions',
  indexes: [['group', 'rank'], ['group']],
  sparse: { group: '' },
});

export const counters = collection<Counter>({ name: 'counters', changedBy: 'guarded', indexes: [['status', 'left']] });

export const testCollections = [things, notes, counters] as const;

export function thing(id: string, fields: Partial<Thing> = {}): Thing {
  return { id, schema: 1, group: 'a', rank: 0, ...fields };
}

export function counter(id: string, fields: Partial<Counter> = {}): Counter {
  return { id, schema: 1, left: 10, status: 'open', open: [], ...fields };
}
