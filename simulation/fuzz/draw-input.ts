import type * as v from 'valibot';
import type { Dice } from '../engine/dice';

/** A valibot schema as data: what its builders leave to be read. */
export interface Shape {
  readonly type: string;
  readonly requirement?: unknown;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly items?: readonly Shape[];
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly Shape[];
}

export interface Drawing {
  readonly dice: Dice;
  /** Values that mean something in the world, by the name of the field. */
  readonly known: Readonly<Record<string, readonly unknown[]>>;
}

type Leaf = (shape: Shape, drawing: Drawing) => unknown;

const LEAVES: Readonly<Record<string, Leaf>> = {
  string: drawText,
  number: drawNumber,
  boolean: (_shape, { dice }) => dice.happens(0.5),
  null: () => null,
  literal: (shape) => shape.literal,
  picklist: (shape, { dice }) => dice.pick(shape.options ?? ['']),
  nullable: (shape, drawing) => (drawing.dice.happens(0.3) ? null : drawShape(wrappedOf(shape), drawing)),
  nullish: (shape, drawing) => (drawing.dice.happens(0.3) ? null : drawShape(wrappedOf(shape), drawing)),
  optional: (shape, drawing) => drawShape(wrappedOf(shape), drawing),
  array: drawList,
  tuple: (shape, drawing) => shape.items?.map((item) => drawShape(item, drawing)),
  record: () => ({}),
  union: drawOption,
  variant: drawOption,
  object: drawObject,
  strict_object: drawObject,
};

/** A value that a schema accepts, drawn from all over what it allows. */
export function drawInput(schema: v.GenericSchema, drawing: Drawing): unknown {
  return drawShape(schema, drawing);
}

function drawShape(shape: Shape, drawing: Drawing): unknown {
  const leaf = LEAVES[shape.type];
  return leaf === undefined ? null : leaf(shape, drawing);
}

const wrappedOf = ({ wrapped }: Shape): Shape => wrapped ?? { type: 'null' };

function drawOption(shape: Shape, drawing: Drawing): unknown {
  return drawShape(drawing.dice.pick((shape.options ?? []) as readonly Shape[]), drawing);
}

function drawObject(shape: Shape, drawing: Drawing): unknown {
  const { dice, known } = drawing;
  const fields = Object.entries(shape.entries ?? {}).filter(
    ([, field]) => field.type !== 'optional' || dice.happens(0.5),
  );
  return Object.fromEntries(
    fields.map(([name, field]) => {
      const values = known[name];
      return [name, values === undefined || dice.happens(0.1) ? drawShape(field, drawing) : dice.pick(values)];
    }),
  );
}

function drawList(shape: Shape, drawing: Drawing): readonly unknown[] {
  const least = boundOf(shape, 'min_length', 0);
  const count = drawing.dice.whole(least, Math.min(boundOf(shape, 'max_length', 4), least + 4));
  const item = shape.item ?? { type: 'null' };
  return Array.from({ length: count }, () => drawShape(item, drawing));
}

function drawNumber(shape: Shape, { dice }: Drawing): number {
  const least = boundOf(shape, 'min_value', 0);
  const most = boundOf(shape, 'max_value', 1_000);
  return dice.happens(0.3) ? dice.pick([least, most]) : dice.whole(least, Math.min(most, least + 2_000));
}

const TEXTS = ['sample-1', '2026-11-24', '2026-11', '0000000000', 'ABCDEFGHJKMN', 'wxid', '\u65e9', '😀😀', 'a b', '1'];

/** Any text that fits the length and the patterns; one that fits nothing is the schema's to refuse. */
function drawText(shape: Shape, { dice }: Drawing): string {
  const least = boundOf(shape, 'min_length', 1);
  const most = Math.min(boundOf(shape, 'max_length', 40), 2_000);
  const patterns = actionsOf(shape).flatMap(({ requirement }) => (requirement instanceof RegExp ? [requirement] : []));
  const long = dice.happens(0.1) ? '\u957f'.repeat(most) : 'x'.repeat(least);
  const fitting = [...TEXTS, long].filter(
    (text) => text.length >= least && text.length <= most && patterns.every((pattern) => pattern.test(text)),
  );
  return fitting.length === 0 ? long : dice.pick(fitting);
}

function boundOf(shape: Shape, type: string, otherwise: number): number {
  const action = actionsOf(shape).find((candidate) => candidate.type === type);
  return typeof action?.requirement === 'number' ? action.requirement : otherwise;
}

/** The actions of a pipe, also of pipes within it. */
function actionsOf(shape: Shape): readonly Shape[] {
  return (shape.pipe ?? []).flatMap((part) => (part === shape || part.pipe === undefined ? [part] : actionsOf(part)));
}
