import type { Collection, Document, Filter, Query, Range, Scalar } from '../../ports/store';
import { StoreMisuse } from '../../ports/store-errors';

/** Most documents in one answer of `query`, and most ids in one `getMany` (decisions §5). */
const READ_MAX = 100;

/** A filter or query after its check: what every adapter has to serve, in the same words. */
export interface ReadPlan {
  readonly equal: readonly (readonly [field: string, value: Scalar])[];
  readonly range: { readonly field: string; readonly bounds: readonly Bound[] } | null;
  /** The answer is ordered by this field, then by id, both in `direction`. */
  readonly orderField: string;
  readonly direction: 'up' | 'down';
}

export interface Bound {
  readonly kind: 'from' | 'after' | 'before' | 'to';
  readonly value: string | number;
}

const BOUND_KINDS = ['from', 'after', 'before', 'to'] as const;

/**
 * Checks a query against the declared indexes. Without `order` the answer is ordered by the range's field, or by id
 * when there is no range.
 * @throws StoreMisuse when the limit is not 1 to 100, or no declared index gives the matches in the order asked.
 */
export function planQuery<Doc extends Document>(from: Collection<Doc>, query: Query<Doc>): ReadPlan {
  checkLimit(from, query.limit);
  const orderField = query.order?.field ?? query.range?.field ?? 'id';
  if (query.range !== undefined && query.range.field !== orderField) {
    throw new StoreMisuse(`${from.name}: a range on ${query.range.field} cannot be ordered by ${orderField}`);
  }
  return plan(from, query, { orderField, direction: query.order?.direction ?? 'up', orders: true });
}

/** Checks a count: as a query, but where the order plays no part a longer index serves as well. */
export function planCount<Doc extends Document>(from: Collection<Doc>, filter: Filter<Doc>): ReadPlan {
  return plan(from, filter, {
    orderField: filter.range?.field ?? 'id',
    direction: 'up',
    orders: filter.range !== undefined,
  });
}

/** @throws StoreMisuse when there are more than 100 ids. */
export function checkGetMany(from: { readonly name: string }, ids: readonly string[]): void {
  if (ids.length > READ_MAX)
    throw new StoreMisuse(`${from.name}: getMany takes at most ${READ_MAX} ids, not ${ids.length}`);
}

function checkLimit(from: { readonly name: string }, limit: number): void {
  if (Number.isInteger(limit) && limit >= 1 && limit <= READ_MAX) return;
  throw new StoreMisuse(`${from.name}: a query needs a limit of 1 to ${READ_MAX}, not ${limit}`);
}

interface Order {
  readonly orderField: string;
  readonly direction: 'up' | 'down';
  readonly orders: boolean;
}

function plan<Doc extends Document>(from: Collection<Doc>, filter: Filter<Doc>, order: Order): ReadPlan {
  const values = filter.equal as Readonly<Record<string, Scalar | undefined>>;
  const equal = Object.keys(values);
  if (!isServed(from.indexes, equal, order)) {
    throw new StoreMisuse(
      `${from.name}: no declared index serves equal [${equal.join(', ')}] ordered by ${order.orderField}`,
    );
  }
  return {
    equal: equal.map((field) => [field, comparable(from, field, values[field])]),
    range: filter.range === undefined ? null : { field: filter.range.field, bounds: boundsOf(from, filter.range) },
    orderField: order.orderField,
    direction: order.direction,
  };
}

/** Every index ends in the id, so the id orders what exactly fills an index. */
function isServed(indexes: readonly (readonly string[])[], equal: readonly string[], order: Order): boolean {
  if (equal.length === 0 && order.orderField === 'id') return true;
  for (const index of indexes) {
    const isInOrder = !order.orders || (index[equal.length] ?? 'id') === order.orderField;
    if (isInOrder && beginsWith(index, equal)) return true;
  }
  return false;
}

/** Whether an index begins with just these fields, in whatever order. */
function beginsWith(index: readonly string[], fields: readonly string[]): boolean {
  for (let at = 0; at < fields.length; at += 1) {
    const field = index[at];
    if (field === undefined || !fields.includes(field)) return false;
  }
  return true;
}

function comparable(from: Declared, field: string, value: Scalar | undefined): Scalar {
  if (leavesOut(from, field) && sparseValue(from, field) === value) throw unlisted(from, field);
  if (value === undefined) throw new StoreMisuse(`${from.name}: ${field} is compared with nothing`);
  if (value !== null && typeof value === 'object')
    throw new StoreMisuse(`${from.name}: ${field} is compared with an object`);
  return value;
}

interface Declared {
  readonly name: string;
  readonly sparse?: object;
}

const leavesOut = ({ sparse }: Declared, field: string): boolean =>
  sparse !== undefined && Object.hasOwn(sparse, field);

const sparseValue = (from: Declared, field: string): unknown => (from.sparse as Record<string, unknown>)[field];

const unlisted = (from: Declared, field: string): StoreMisuse =>
  new StoreMisuse(`${from.name}: no index lists the documents whose ${field} is ${String(sparseValue(from, field))}`);

/** Whether a range cannot reach the value that a sparse field's indexes leave out. */
function passesBy(sparse: unknown, bounds: readonly Bound[]): boolean {
  if (typeof sparse !== 'string' && typeof sparse !== 'number') return true;
  return bounds.some(({ kind, value }) => (kind === 'after' && value >= sparse) || (kind === 'from' && value > sparse));
}

function boundsOf<Doc extends Document>(from: Collection<Doc>, range: Range<Doc>): readonly Bound[] {
  const bounds: Bound[] = [];
  for (const kind of BOUND_KINDS) {
    const value = range[kind];
    if (typeof value === 'string' || typeof value === 'number') bounds.push({ kind, value });
  }
  if (bounds.length === 0) throw new StoreMisuse(`${from.name}: a range without a bound`);
  if (bounds.some(({ value }) => typeof value !== typeof bounds[0]?.value)) {
    throw new StoreMisuse(`${from.name}: a range between a number and a text`);
  }
  if (leavesOut(from, range.field) && !passesBy(sparseValue(from, range.field), bounds))
    throw unlisted(from, range.field);
  return bounds;
}
