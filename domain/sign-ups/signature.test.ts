import fc from 'fast-check';
import { isSigned, SIGNATURE_FIELD, signatureText, strokesOf } from './signature';

const line = [
  { x: 10, y: 20 },
  { x: 90, y: 20 },
];

describe('a signature', () => {
  it('is the same strokes after it was written down', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: SIGNATURE_FIELD.width - 1 }),
      y: fc.integer({ min: 0, max: SIGNATURE_FIELD.height - 1 }),
    });
    const strokes = fc.array(fc.array(point, { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(strokes, (drawn) => {
        expect(strokesOf(signatureText(drawn))).toEqual(drawn);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['half a point', 'AA'],
    ['a point and a bit', 'AAAA'],
    ['a dot alone', '.'],
    ['an empty stroke', 'AAA..AAA'],
    ['a dot at the end', 'AAA.'],
    ['another alphabet', '签签签'],
    ['markup', '<b>'],
    ['a point below the field', 'AH_'],
    ['too much', 'AAA'.repeat(1_334)],
  ])('is not %s', (_what, text) => {
    expect(strokesOf(text)).toBeNull();
  });

  it('has room up to its bound', () => {
    expect(strokesOf('AAA'.repeat(1_333))).toHaveLength(1);
    expect(strokesOf(`AAA.${'AAA'.repeat(1_332)}`)).toHaveLength(2);
    expect(strokesOf(signatureText([[{ x: 511, y: 255 }]]))).toEqual([[{ x: 511, y: 255 }]]);
  });

  it('lies on the field with every point', () => {
    expect(strokesOf(signatureText([[{ x: 0, y: 0 }], [{ x: 0, y: 256 }]]))).toBeNull();
  });

  it('is more than a dot', () => {
    expect(isSigned([line])).toBe(true);
    expect(isSigned([[...line].map(({ y }, index) => ({ x: 10 + index * 60, y }))])).toBe(true);
    expect(isSigned([line.slice(0, 1)])).toBe(false);
    expect(isSigned([[...line].map(({ y }, index) => ({ x: 10 + index * 59, y }))])).toBe(false);
    expect(isSigned([])).toBe(false);
  });
});
