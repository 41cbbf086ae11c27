import type { Dice } from '../engine/dice';

const deep = (levels: number): unknown => Array.from({ length: levels }).reduce((inner) => ({ inner }), {});

/** What no phone of ours would send. */
const NASTY: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -0,
  -1,
  0.5,
  1e308,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e\u200b',
  '😀'.repeat(600),
  'x'.repeat(20_000),
  "'; DROP TABLE people; --",
  '%00../../etc/passwd',
  '__proto__',
  'constructor',
  '2026-02-30',
  '9999-12-31',
  '0000-00-00',
  [],
  Array.from({ length: 3_000 }, () => 0),
  {},
  deep(100),
  { $gt: '' },
  { 'a.b': 1 },
  JSON.parse('{"__proto__": {"isAdmin": true}}'),
  { constructor: { prototype: { isAdmin: true } } },
];

const STRANGE_FIELDS = ['extra', 'memberId', 'openid', 'role', '__proto__', 'constructor', '$set', 'a.b', ''];

/** A good input gone bad in one or two places: a field replaced, left out, added, doubled into a list, or everything. */
export function spoilInput(good: unknown, dice: Dice): unknown {
  if (typeof good !== 'object' || good === null || dice.happens(0.05)) return dice.pick(NASTY);
  const input: Record<string, unknown> = { ...(good as Record<string, unknown>) };
  for (let left = dice.whole(1, 2); left > 0; left -= 1) spoilField(input, dice);
  return input;
}

function spoilField(input: Record<string, unknown>, dice: Dice): void {
  const fields = Object.keys(input);
  const field = fields.length === 0 ? 'extra' : dice.pick(fields);
  const way = dice.weighted({ replace: 5, omit: 2, add: 2, double: 1, inside: 2 });
  if (way === 'omit') Reflect.deleteProperty(input, field);
  if (way === 'replace') put(input, field, dice.pick(NASTY));
  if (way === 'add') put(input, dice.pick(STRANGE_FIELDS), dice.pick(NASTY));
  if (way === 'double') put(input, field, [input[field], input[field]]);
  if (way === 'inside') put(input, field, spoilInput(input[field], dice));
}

/** As a parser would: `__proto__` becomes a field, not the prototype. */
function put(input: Record<string, unknown>, field: string, value: unknown): void {
  Object.defineProperty(input, field, { value, enumerable: true, configurable: true, writable: true });
}
