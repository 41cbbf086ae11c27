import type { Document, Stored } from '../../ports/store';
import type { Bound, ReadPlan } from '../store-rules/read-plan';

type Fields = Readonly<Record<string, unknown>>;

/** The documents a plan asks for, in its order. */
export function matchDocuments(documents: readonly Stored<Document>[], plan: ReadPlan): Stored<Document>[] {
  const sign = plan.direction === 'up' ? 1 : -1;
  const value = (document: Document) => (document as unknown as Fields)[plan.orderField] ?? null;
  const found = documents.filter((document) => matches(document as unknown as Fields, plan));
  return found.length < 2
    ? found
    : found.sort(
        (left, right) => sign * (compareValues(value(left), value(right)) || compareValues(left.id, right.id)),
      );
}

function matches(fields: Fields, plan: ReadPlan): boolean {
  const { range } = plan;
  for (const [field, value] of plan.equal) if ((fields[field] ?? null) !== value) return false;
  if (range === null) return true;
  const value = fields[range.field];
  for (const bound of range.bounds) if (!isWithin(value, bound)) return false;
  return true;
}

/** A range over numbers holds no texts and the other way round. */
function isWithin(value: unknown, bound: Bound): boolean {
  if (typeof value !== typeof bound.value) return false;
  const order = compareValues(value, bound.value);
  if (bound.kind === 'from') return order >= 0;
  if (bound.kind === 'after') return order > 0;
  return bound.kind === 'before' ? order < 0 : order <= 0;
}

/** Nothing before numbers before texts, and texts by code point, as the databases sort them. */
function compareValues(left: unknown, right: unknown): number {
  const ranks = rank(left) - rank(right);
  if (ranks !== 0 || left === null) return ranks;
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return Number(left) - Number(right);
}

/** By code point: halves of a pair stand for what comes after every single unit. */
function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  const length = Math.min(left.length, right.length);
  let at = 0;
  while (at < length && left.charCodeAt(at) === right.charCodeAt(at)) at += 1;
  if (at === length) return left.length - right.length;
  return weight(left.charCodeAt(at)) - weight(right.charCodeAt(at));
}

const weight = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2800 : unit);

function rank(value: unknown): number {
  if (value === null || value === undefined) return 0;
  return typeof value === 'string' ? 2 : 1;
}
