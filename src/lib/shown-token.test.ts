import { tokensFor } from '@domain/coupons/redemption-token';
import { secondsLeft, serverTime, tokenAt, tokensToShow } from './shown-token';

const answeredAt = (nowMs: number) => tokensFor('c1', nowMs, { keyId: 'k', sign: (_key, text) => text });
const second = 1_000;

describe('the code on show', () => {
  const inHand = answeredAt(0);

  test.each([
    [0, 0],
    [29, 0],
    [30, 1],
    [119, 3],
    [120, 4],
    [179, 4],
  ])('after %i s is number %i', (seconds, index) => {
    expect(tokenAt(inHand, seconds * second)).toBe(inHand[index]);
  });

  it('is none when the last one is over', () => {
    expect(tokenAt(inHand, 180 * second)).toBeNull();
  });

  it('stays as it is while answers come more often than codes change', () => {
    expect(tokensToShow(inHand, answeredAt(5 * second), 6 * second)).toBe(inHand);
    expect(tokensToShow(inHand, answeredAt(85 * second), 89 * second)).toBe(inHand);
  });

  it('goes on with the newest answer before the codes in hand run out', () => {
    const newer = answeredAt(88 * second);
    expect(tokensToShow(inHand, newer, 90 * second)).toBe(newer);
  });

  it('makes do with the codes in hand when no newer answer came', () => {
    expect(tokensToShow(inHand, inHand, 170 * second)).toBe(inHand);
    expect(tokensToShow(inHand, [], 170 * second)).toBe(inHand);
  });

  it('begins with an answer when there was none', () => {
    expect(tokensToShow([], inHand, 0)).toBe(inHand);
  });

  it('says when it changes, and of the last one how long it is good', () => {
    const [first, , , , last] = inHand;
    expect(secondsLeft(inHand, first!, 12 * second)).toEqual({ isLast: false, seconds: 18 });
    expect(secondsLeft(inHand, last!, 150 * second)).toEqual({ isLast: true, seconds: 30 });
  });

  it('goes by the server, whatever this phone takes for the time', () => {
    expect(serverTime({ nowMs: 1_000 }, 500_000, 507_000)).toBe(8_000);
    expect(serverTime({ nowMs: 1_000 }, 500_000, 499_000)).toBe(1_000);
  });
});
