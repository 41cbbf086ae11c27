import { DAY_MS, NOON_MS, sampleBatch } from '../../tests/support/sample-coupons';
import { checkOffer, takeTurn, takenOf, type ClaimCount } from './claim-coupon';

const startsAtMs = sampleBatch().claimStartsAtMs;
const endsAtMs = sampleBatch().claimEndsAtMs;

describe('taking a coupon', () => {
  it.each([
    ['by points while it runs', {}, 'exchange', NOON_MS, null],
    ['at its first millisecond', {}, 'exchange', startsAtMs, null],
    ['a millisecond early', {}, 'exchange', startsAtMs - 1, 'NOT_STARTED'],
    ['at its last millisecond', {}, 'exchange', endsAtMs - 1, null],
    ['when its time is over', {}, 'exchange', endsAtMs, 'OFFER_ENDED'],
    ['when it was ended', { status: 'ended' }, 'exchange', NOON_MS, 'OFFER_ENDED'],
    ['while it is paused', { paused: true }, 'exchange', NOON_MS, 'BATCH_PAUSED'],
    ['for free when it costs points', {}, 'claim', NOON_MS, 'OTHER_PRICE'],
    ['for free when it is free', { price: { kind: 'free' } }, 'claim', NOON_MS, null],
    ['by points when it is free', { price: { kind: 'free' } }, 'exchange', NOON_MS, 'OTHER_PRICE'],
    ['for free when only operators give it', { price: { kind: 'given' } }, 'claim', NOON_MS, 'OTHER_PRICE'],
    ["from an operator's hand, whatever it costs", {}, 'gift', NOON_MS, null],
    ["from an operator's hand before it starts", {}, 'gift', startsAtMs - 1, null],
    ["from an operator's hand while it is paused", { paused: true }, 'gift', NOON_MS, 'BATCH_PAUSED'],
    [
      'when its dates have passed although claims were open',
      { validity: { kind: 'dates', fromMs: NOON_MS - DAY_MS, untilMs: NOON_MS } },
      'exchange',
      NOON_MS,
      'OFFER_ENDED',
    ],
  ] as const)('%s', (...[_name, change, way, nowMs, code]) => {
    const verdict = checkOffer(sampleBatch(change), way, nowMs);
    expect(verdict.ok ? null : verdict.code).toBe(code);
  });

  it('says why it is paused', () => {
    const batch = sampleBatch({ paused: true, pauseReason: '面额录错了' });
    expect(checkOffer(batch, 'exchange', NOON_MS)).toMatchObject({ details: { reason: '面额录错了' } });
  });
});

describe("a member's turn", () => {
  const batch = sampleBatch({ perMemberMax: 2 });
  const taken = (count: number): readonly ClaimCount[] =>
    count === 0 ? [] : [{ batchId: batch.id, count, untilMs: NOON_MS + DAY_MS }];

  it.each([
    ['exchange', 0, 0],
    ['exchange', 1, 1],
    ['exchange', 2, null],
    ['gift', 2, 2],
    ['gift', 19, 19],
    ['gift', 20, null],
  ] as const)('%s after %i taken gives number %s', (way, count, index) => {
    const turn = takeTurn(taken(count), batch, { way, nowMs: NOON_MS });
    expect(turn.ok ? turn.value.index : null).toBe(index);
    if (turn.ok) expect(takenOf(turn.value.claims, batch.id)).toBe(count + 1);
  });

  it('keeps counting for as long as the batch could ever be extended', () => {
    const turn = takeTurn([], batch, { way: 'exchange', nowMs: NOON_MS });
    expect(turn.ok && turn.value.claims[0]?.untilMs).toBe(startsAtMs + 400 * DAY_MS);
  });

  it('forgets batches whose time is over, and remembers at most two hundred', () => {
    const others = (untilMs: number): readonly ClaimCount[] =>
      Array.from({ length: 200 }, (_, index) => ({ batchId: `cb_x${String(index)}`, count: 1, untilMs }));
    const full = takeTurn(others(NOON_MS + 1), batch, { way: 'exchange', nowMs: NOON_MS });
    expect(full).toMatchObject({ ok: false, code: 'TOO_MANY_BATCHES' });
    const pruned = takeTurn(others(NOON_MS), batch, { way: 'exchange', nowMs: NOON_MS });
    expect(pruned.ok && pruned.value.claims).toHaveLength(1);
  });
});
