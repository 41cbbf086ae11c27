import { WireError } from './wire-error';

export type Fields = Readonly<Record<string, unknown>>;

/** Whether a document meets a condition, for every operator that the SDK's `_` can produce and the product may use. */
export function meets(document: Fields, condition: Fields): boolean {
  return Object.entries(condition).every(([name, expected]) => {
    const parts = expected as readonly Fields[];
    if (name === '$and') return parts.every((part) => meets(document, part));
    if (name === '$or') return parts.some((part) => meets(document, part));
    if (name.startsWith('$')) throw unknownOperator(name);
    return isOperators(expected) ? everyOperator(at(document, name), expected) : equals(at(document, name), expected);
  });
}

/** The value under a path, undefined where there is none. */
export function at(document: Fields, path: string): unknown {
  return path.split('.').reduce<unknown>((value, part) => {
    return typeof value === 'object' && value !== null ? (value as Fields)[part] : undefined;
  }, document);
}

/** Nothing before numbers before texts before booleans, texts by their bytes, as MongoDB sorts. */
export function compareValues(left: unknown, right: unknown): number {
  const ranks = rank(left) - rank(right);
  if (ranks !== 0 || left === null || left === undefined) return ranks;
  if (typeof left === 'string') return Buffer.compare(Buffer.from(left), Buffer.from(right as string));
  return Number(left) - Number(right);
}

/** In the order that `[path, direction]` pairs give, 1 up and -1 down. */
export function sorted(found: readonly Fields[], order: readonly (readonly [string, unknown])[]): readonly Fields[] {
  return [...found].sort((left, right) => {
    for (const [path, direction] of order) {
      const difference = compareValues(at(left, path), at(right, path));
      if (difference !== 0) return difference * Number(direction);
    }
    return 0;
  });
}

export function unknownOperator(name: string): WireError {
  return new WireError('DATABASE_INVALID_OPERRATOR', `unknown operator: ${name}`);
}

function isOperators(value: unknown): value is Fields {
  const names = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  return names.length > 0 && names.every((name) => name.startsWith('$'));
}

function everyOperator(value: unknown, operators: Fields): boolean {
  return Object.entries(operators).every(([name, operand]) => {
    const holds = OPERATORS[name];
    if (holds === undefined) throw unknownOperator(name);
    return holds(value, operand);
  });
}

const OPERATORS: Readonly<Record<string, (value: unknown, operand: unknown) => boolean>> = {
  $eq: equals,
  $ne: (value, operand) => !equals(value, operand),
  $in: (value, operand) => (operand as readonly unknown[]).some((each) => equals(value, each)),
  $nin: (value, operand) => !(operand as readonly unknown[]).some((each) => equals(value, each)),
  $gt: (value, operand) => isComparable(value, operand) && compareValues(value, operand) > 0,
  $gte: (value, operand) => isComparable(value, operand) && compareValues(value, operand) >= 0,
  $lt: (value, operand) => isComparable(value, operand) && compareValues(value, operand) < 0,
  $lte: (value, operand) => isComparable(value, operand) && compareValues(value, operand) <= 0,
  $exists: (value, operand) => (value !== undefined) === operand,
};

/** A missing field equals null, and a list equals each of its items. */
function equals(value: unknown, expected: unknown): boolean {
  if (Array.isArray(value) && !Array.isArray(expected)) return value.some((item) => equals(item, expected));
  if (typeof value === 'object' && value !== null) return JSON.stringify(value) === JSON.stringify(expected);
  return (value ?? null) === expected;
}

/** A range over numbers holds no texts and the other way round. */
function isComparable(value: unknown, operand: unknown): boolean {
  return typeof value === typeof operand && value !== null;
}

function rank(value: unknown): number {
  if (value === null || value === undefined) return 0;
  return typeof value === 'number' ? 1 : typeof value === 'string' ? 2 : 3;
}
