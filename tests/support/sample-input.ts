import type * as v from 'valibot';

/** A valibot schema as data: what its builders leave to be read. */
interface Shape {
  readonly type: string;
  readonly kind: string;
  readonly requirement?: unknown;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly items?: readonly Shape[];
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly value?: Shape;
  readonly pipe?: readonly Shape[];
}

/** One input that a schema accepts, made from the schema alone: optional fields stay out, numbers take their least. */
export function sampleInput(schema: v.GenericSchema): unknown {
  return sample(schema);
}

const LEAVES: Readonly<Record<string, (shape: Shape) => unknown>> = {
  string: sampleText,
  number: sampleNumber,
  boolean: () => false,
  null: () => null,
  literal: (shape) => shape.literal,
  picklist: (shape) => shape.options?.[0],
  nullable: () => null,
  nullish: () => null,
  array: (shape) => Array.from({ length: bound(shape, 'min_length', 0) }, () => sample(shape.item!)),
  tuple: (shape) => shape.items?.map(sample),
  record: () => ({}),
  union: (shape) => sample(shape.options?.[0] as Shape),
  variant: (shape) => sample(shape.options?.[0] as Shape),
  object: sampleObject,
  strict_object: sampleObject,
};

function sample(shape: Shape): unknown {
  const leaf = LEAVES[shape.type];
  if (leaf === undefined) throw new Error(`no sample for a ${shape.type}`);
  return leaf(shape);
}

function sampleObject(shape: Shape): unknown {
  const fields = Object.entries(shape.entries ?? {}).filter(([, field]) => field.type !== 'optional');
  return Object.fromEntries(fields.map(([name, field]) => [name, sample(field)]));
}

function sampleNumber(shape: Shape): number {
  return bound(shape, 'min_value', 0);
}

const SHAPED_TEXTS = ['sample-1', '2026-11-23', '2026-11', '0000000000', 'ABCDEFGHJKMN', 'wxid'];

function sampleText(shape: Shape): string {
  const least = bound(shape, 'min_length', 1);
  const patterns = actionsOf(shape).filter((action) => action.requirement instanceof RegExp);
  const fits = (text: string): boolean => patterns.every((action) => (action.requirement as RegExp).test(text));
  const padded = 'sample'.padEnd(least, 's').slice(0, Math.max(least, Math.min(6, bound(shape, 'max_length', 6))));
  const found = [padded, ...SHAPED_TEXTS].find(fits);
  if (found === undefined)
    throw new Error(`no sample text for ${patterns.map((action) => String(action.requirement)).join(' ')}`);
  return found;
}

function bound(shape: Shape, type: string, otherwise: number): number {
  const action = actionsOf(shape).find((candidate) => candidate.type === type);
  return typeof action?.requirement === 'number' ? action.requirement : otherwise;
}

/** The actions of a pipe, also of pipes within it. */
function actionsOf(shape: Shape): readonly Shape[] {
  return (shape.pipe ?? []).flatMap((part) => (part === shape || part.pipe === undefined ? [part] : actionsOf(part)));
}
