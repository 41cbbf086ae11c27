import fc from 'fast-check';
import { memberApi } from '../../contracts/member-api';
import type { AnyOperation } from '../../contracts/operation';
import { operatorApi } from '../../contracts/operator-api';
import { buy, GROUP, openShop, publish } from '../support/coupon-shop';
import { readingDraft } from '../support/reading-group';
import { sampleInput } from '../support/sample-input';
import { memberIdOf } from '../support/seed-people';
import { SPECIAL_SAMPLES } from '../support/special-samples';
import type { World } from '../support/world';

const operations: Readonly<Record<string, AnyOperation>> = { ...memberApi, ...operatorApi };
const names = Object.keys(operations);

/** Who sends: a member, a verifier, an admin, the owner, an admin of elsewhere, a stranger. */
const CALLERS = ['li', 'li', 'li', 'su', 'an', 'an', 'zhou', 'fu', 'stranger'];
/** What a call may leave beside its effect: its record, the count of the caller's writes. */
const BOOKKEEPING = new Set(['operations', 'people']);

/** A unit that was held and set free again leaves the stock as it was, one version later. */
const content = (documents: unknown): string =>
  JSON.stringify(documents, (field, part: unknown) => (field === 'version' ? 0 : part));

const deep = (levels: number): unknown => Array.from({ length: levels }).reduce((inner) => ({ inner }), {});

const NASTY: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -0,
  -1,
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
  'x'.repeat(100_000),
  "'; DROP TABLE people; --",
  '%00../../etc/passwd',
  '__proto__',
  'constructor',
  '2026-02-30',
  '9999-12-31',
  '0000-00-00',
  [],
  Array.from({ length: 5_000 }, () => 0),
  {},
  deep(200),
  { $gt: '' },
  { 'a.b': 1 },
  JSON.parse('{"__proto__": {"isAdmin": true}}'),
  { constructor: { prototype: { isAdmin: true } } },
];

describe('whatever a phone may send', () => {
  let world: World;
  /** What is there, by the field that names it. */
  let known: Readonly<Record<string, string>>;

  beforeAll(async () => {
    world = await openShop({ store: 'hostile' });
    const batchId = await publish(world);
    const { couponId } = await buy(world, 'li', batchId);
    const made = await world
      .as('an')
      .call('check-in.create-challenge', { groupId: GROUP, terms: readingDraft as never });
    const challengeId = made.ok ? made.data.challengeId : '';
    known = { groupId: GROUP, memberId: memberIdOf('li'), batchId, couponId, challengeId };
  });

  const snapshot = () => world.hostile!.snapshot();
  const changedBetween = (before: string, after: string): readonly string[] => {
    const [old, now] = [before, after].map((text) => new Map(JSON.parse(text) as [string, unknown][]));
    return [...now!].filter(([name, found]) => content(old!.get(name)) !== content(found)).map(([name]) => name);
  };

  const value = () =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
      { weight: 3, arbitrary: fc.constantFrom<unknown>(...Object.values(known), 'g_other', 1, 5, '2026-11-23', true) },
      { weight: 2, arbitrary: fc.anything({ maxDepth: 3, withNullPrototype: false, withBigInt: false }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    );

  /** A good input with up to two fields made bad, left out or added; now and then anything at all. */
  const inputOf = (name: string): fc.Arbitrary<unknown> => {
    const sample = SPECIAL_SAMPLES[name] ?? sampleInput(operations[name]!.input);
    const fields = Object.keys(sample as object);
    const field = fc.oneof(fc.constantFrom('groupId', 'memberId', 'extra', '__proto__', ...fields), fc.string());
    const change = fc.tuple(field, value());
    const mutated = fc.array(change, { maxLength: 2 }).map((changes) => {
      const input: Record<string, unknown> = { ...(sample as object) };
      for (const name of Object.keys(input)) input[name] = known[name] ?? input[name];
      for (const [key, made] of changes)
        Object.defineProperty(input, key, { value: made, enumerable: true, configurable: true, writable: true });
      return input;
    });
    return fc.oneof({ weight: 9, arbitrary: mutated }, { weight: 1, arbitrary: value() });
  };

  it('is answered, never with INTERNAL, and a refusal leaves no trace of an effect', async () => {
    const call = fc
      .tuple(fc.constantFrom(...names), fc.constantFrom(...CALLERS))
      .chain(([name, who]) => fc.tuple(fc.constant(name), fc.constant(who), inputOf(name)));
    const codes = new Map<string, number>();
    let before = snapshot();
    await fc.assert(
      fc.asyncProperty(call, async ([name, who, input]) => {
        const reply = await world.as(who).send(name, input);
        codes.set(reply.ok ? 'ok' : reply.code, (codes.get(reply.ok ? 'ok' : reply.code) ?? 0) + 1);
        if (!reply.ok) expect([name, reply.code]).not.toEqual([name, 'INTERNAL']);
        const after = snapshot();
        if (!reply.ok && after !== before)
          expect(changedBetween(before, after).filter((collection) => !BOOKKEEPING.has(collection))).toEqual([]);
        before = after;
      }),
      { numRuns: 2_500, endOnFailure: true },
    );
    expect(world.log.errors).toEqual([]);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
    // A fuzz that never gets past the shape tests nothing behind it.
    expect(codes.get('ok') ?? 0).toBeGreaterThan(50);
    expect(codes.get('BAD_INPUT') ?? 0).toBeGreaterThan(500);
  }, 180_000);
});
