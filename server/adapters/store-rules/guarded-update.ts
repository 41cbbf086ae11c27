import type { Document, GuardedUpdate } from '../../ports/store';
import { StoreMisuse } from '../../ports/store-errors';

type Fields = Record<string, unknown>;
type Update = GuardedUpdate<Document>;

const OWN_FIELDS: ReadonlySet<string> = new Set(['id', 'schema', 'version']);

/**
 * The document after the update, or null when `where` does not hold. A field that is missing counts as null for
 * `equal`, fails `atLeast` and `has`, passes `lacks`, and is 0 for `add` and empty for `push` and `pull`.
 */
export function applyGuarded(document: Document, update: Update): Document | null {
  const fields = document as unknown as Fields;
  return holds(fields, update.where) ? patched(fields, update.patch) : null;
}

/** @throws StoreMisuse when the patch is empty, changes one field twice or changes what the store owns. */
export function checkPatch(into: { readonly name: string }, patch: Update['patch']): void {
  const fields: string[] = [];
  for (const part of [patch.set, patch.add, patch.push, patch.pull])
    for (const [field] of defined(part)) fields.push(field);
  if (fields.length === 0) throw new StoreMisuse(`${into.name}: a guarded update that changes nothing`);
  if (fields.some((field, at) => fields.includes(field, at + 1)))
    throw new StoreMisuse(`${into.name}: a guarded update changes one field twice`);
  const own = fields.find((field) => OWN_FIELDS.has(field));
  if (own !== undefined) throw new StoreMisuse(`${into.name}: a guarded update cannot change ${own}`);
}

function holds(fields: Fields, where: Update['where']): boolean {
  return (
    defined(where.equal).every(([field, value]) => (fields[field] ?? null) === value) &&
    defined(where.atLeast).every(([field, least]) => isAtLeast(fields[field], least)) &&
    defined(where.lacks).every(([field, item]) => !listIn(fields, field).includes(item)) &&
    defined(where.has).every(([field, item]) => listIn(fields, field).includes(item))
  );
}

function patched(fields: Fields, patch: Update['patch']): Document {
  const next: Fields = { ...fields };
  for (const [field, value] of defined(patch.set)) next[field] = value;
  for (const [field, amount] of defined(patch.add)) next[field] = numberIn(fields, field) + Number(amount);
  for (const [field, item] of defined(patch.push)) next[field] = [...listIn(fields, field), item];
  for (const [field, item] of defined(patch.pull)) next[field] = listIn(fields, field).filter((kept) => kept !== item);
  return next as unknown as Document;
}

const NOTHING: readonly [string, unknown][] = [];

const hasValue = ([, value]: [string, unknown]): boolean => value !== undefined;

function defined(part: object | undefined): readonly [string, unknown][] {
  if (part === undefined) return NOTHING;
  const entries = Object.entries(part);
  return entries.every(hasValue) ? entries : entries.filter(hasValue);
}

function isAtLeast(value: unknown, least: unknown): boolean {
  return typeof value === 'number' && typeof least === 'number' && value >= least;
}

function numberIn(fields: Fields, field: string): number {
  const value = fields[field] ?? 0;
  if (typeof value !== 'number') throw new StoreMisuse(`${field} is not a number and cannot be added to`);
  return value;
}

function listIn(fields: Fields, field: string): readonly unknown[] {
  const value = fields[field] ?? [];
  if (!Array.isArray(value)) throw new StoreMisuse(`${field} is not a list`);
  return value;
}
