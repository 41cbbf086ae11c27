import * as v from 'valibot';
import { change } from '../../contracts/operation';
import { checkInput } from './check-input';

const taking = (input: v.GenericSchema) => change<null>()({ access: 'person', input, refusals: {} });
const anything = taking(v.unknown());
const bad = (field: string) => ({ ok: false, code: 'BAD_INPUT', details: { field } });

/** An object in an object, so many deep: `deep(1)` is `{}`. */
const deep = (levels: number): object => Array.from({ length: levels - 1 }).reduce<object>((inner) => ({ inner }), {});
const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${String(at)}`, at]));

describe('what no schema ever sees', () => {
  it.each([
    ['__proto__', JSON.parse('{"__proto__":{}}') as unknown, 'input'],
    ['constructor', { constructor: 1 }, 'input'],
    ['prototype', { fine: 1, prototype: 1 }, 'input'],
    ['an operator', { $gt: 1 }, 'input'],
    ['a path', { 'a.b': 1 }, 'input'],
    ['an operator inside a field', { by: { $gt: 1 } }, 'by'],
    ['a path inside a list inside a field', { all: [1, { 'a.b': 1 }] }, '1'],
    ['two of them: the nearest is named', { far: { away: { $gt: 1 } }, near: { $gt: 1 } }, 'near'],
  ])('%s', (_name, input, field) => {
    expect(checkInput(anything, input)).toEqual(bad(field));
  });

  it.each([
    ['a name that only resembles one', { constructors: 1, proto: 1, a$: 1, _: { prototypes: 2 } }],
    ['such a word as a value', { by: '__proto__', all: ['$gt', 'a.b'] }],
    ['nothing', null],
    ['nothing in a field', { by: null, at: undefined }],
    ['a text', 'text'],
  ])('but %s passes', (_name, input) => {
    expect(checkInput(anything, input)).toEqual({ ok: true, value: input });
  });
});

describe('how much may be sent', () => {
  it('values in one another, eight deep', () => {
    expect(checkInput(anything, deep(8)).ok).toBe(true);
    expect(checkInput(anything, deep(9))).toEqual(bad('inner'));
    expect(checkInput(anything, { list: [deep(6)] }).ok).toBe(true);
    expect(checkInput(anything, { list: [deep(7)] })).toEqual(bad('inner'));
  });

  it('two thousand values, itself among them, wherever they stand', () => {
    expect(checkInput(anything, fields(1_999)).ok).toBe(true);
    expect(checkInput(anything, fields(2_000))).toEqual(bad('input'));
    expect(
      checkInput(
        anything,
        Array.from({ length: 1_999 }, () => 1),
      ).ok,
    ).toBe(true);
    expect(checkInput(anything, { one: fields(999), two: fields(998) }).ok).toBe(true);
    expect(checkInput(anything, { one: fields(999), two: fields(999) })).toEqual(bad('two'));
  });
});

describe('what a schema sees', () => {
  const raise = taking(
    v.strictObject({
      by: v.number(),
      lines: v.array(v.strictObject({ sku: v.number() })),
      note: v.optional(v.string(), ''),
    }),
  );

  it.each([
    ['a wrong type', { by: '1', lines: [] }, 'by'],
    ['a wrong type within a list', { by: 1, lines: [{ sku: 1 }, { sku: '2' }] }, 'lines.1.sku'],
    ['two wrong fields: the first is named', { by: '1', lines: 1 }, 'by'],
    ['a field that is missing', { lines: [] }, 'by'],
    ['a field too many', { by: 1, lines: [], role: 'owner' }, 'role'],
    ['no object at all', 7, 'input'],
  ])('%s is refused by its name', (_name, input, field) => {
    expect(checkInput(raise, input)).toEqual(bad(field));
  });

  it('what fits goes on as the schema made it', () => {
    expect(checkInput(raise, { by: 1, lines: [] })).toEqual({ ok: true, value: { by: 1, lines: [], note: '' } });
  });
});
