import { at, unknownOperator, type Fields } from './mongo-match';
import { WireError } from './wire-error';

/** The document after an update in MongoDB's words. */
export function updated(document: Fields, update: Fields): Fields {
  const next = structuredClone(document) as Record<string, unknown>;
  for (const [operator, changes] of Object.entries(update)) {
    const change = OPERATORS[operator];
    if (change === undefined) throw unknownOperator(operator);
    for (const [path, operand] of Object.entries(changes as Fields)) put(next, path, change(at(next, path), operand));
  }
  return next;
}

type Change = (value: unknown, operand: unknown) => unknown;

const GONE = Symbol('gone');

const OPERATORS: Readonly<Record<string, Change>> = {
  $set: (_value, operand) => operand,
  $unset: () => GONE,
  $inc: (value, operand) => numberOf(value, '$inc') + (operand as number),
  $push: (value, operand) => [...listOf(value, '$push'), ...(operand as { readonly $each: readonly unknown[] }).$each],
  $pull: (value, operand) => (value === undefined ? GONE : listOf(value, '$pull').filter((item) => item !== operand)),
};

function put(document: Record<string, unknown>, path: string, value: unknown): void {
  const parts = path.split('.');
  const last = parts.pop() ?? '';
  const parent = parts.reduce<Record<string, unknown>>((place, part) => {
    place[part] ??= {};
    return place[part] as Record<string, unknown>;
  }, document);
  if (value === GONE) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
}

function numberOf(value: unknown, operator: string): number {
  if (value === undefined) return 0;
  if (typeof value !== 'number')
    throw new WireError('DATABASE_REQUEST_FAILED', `Cannot apply ${operator} to a value of non-numeric type`);
  return value;
}

function listOf(value: unknown, operator: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value))
    throw new WireError('DATABASE_REQUEST_FAILED', `Cannot apply ${operator} to a non-array value`);
  return value;
}
