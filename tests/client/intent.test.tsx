import { readIntents, resumeIntents, sendIntent } from '@/platform/intent';
import { phone } from './taro';

const exchange = { name: 'member', operation: 'coupons.exchange', input: { batchId: 'b1' } } as const;
const done = { ok: true, data: { couponId: 'c1' } };

/** Answers calls one after another and remembers their keys. */
function answers(...replies: readonly unknown[]) {
  const keys: unknown[] = [];
  let next = 0;
  phone.answer = ({ data }) => {
    keys.push(data.key);
    const reply = replies[Math.min(next, replies.length - 1)];
    next += 1;
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
  };
  return keys;
}

const noNetwork = new Error('request:fail');

describe('something a person wants done (X1)', () => {
  beforeEach(() => {
    phone.reset();
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is forgotten once it is answered', async () => {
    answers(done);
    expect(await sendIntent(exchange)).toEqual(done);
    expect(readIntents()).toEqual([]);
  });

  it('is kept with its key before it is sent', async () => {
    let keptAtSending = 0;
    phone.answer = () => {
      keptAtSending = readIntents().length;
      return Promise.resolve(done);
    };
    await sendIntent(exchange);
    expect(keptAtSending).toBe(1);
  });

  it('keeps its key while there is no network, and is sent again by itself with the same one', async () => {
    const keys = answers(noNetwork, done);
    expect(await sendIntent(exchange)).toEqual({ ok: false, code: 'OFFLINE' });
    const settled = jest.fn();
    await resumeIntents(settled);
    expect(settled).toHaveBeenCalledTimes(1);
    expect(keys[0]).toBe(keys[1]);
    expect(readIntents()).toEqual([]);
  });

  it('has one key however often the same thing is tapped without network', async () => {
    const keys = answers(noNetwork);
    await sendIntent(exchange);
    await sendIntent(exchange);
    expect(new Set(keys).size).toBe(1);
    expect(readIntents()).toHaveLength(1);
  });

  it('gets a key of its own when something else is wanted', async () => {
    const keys = answers(noNetwork);
    await sendIntent(exchange);
    await sendIntent({ ...exchange, input: { batchId: 'b2' } });
    expect(new Set(keys).size).toBe(2);
  });

  it('is asked again with the same key while the server does not know yet', async () => {
    const keys = answers({ ok: false, code: 'UNDECIDED' }, { ok: false, code: 'UNDECIDED' }, done);
    const answer = sendIntent(exchange);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await answer).toEqual(done);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  it('is over when it is refused: the next tap is a new one', async () => {
    const keys = answers({ ok: false, code: 'POINTS_LACKING' });
    await sendIntent(exchange);
    await sendIntent(exchange);
    expect(new Set(keys).size).toBe(2);
    expect(readIntents()).toEqual([]);
  });

  it('keeps its key for the next tap when the server was busy, but does not send by itself', async () => {
    const keys = answers({ ok: false, code: 'TRY_AGAIN' }, done);
    await sendIntent(exchange);
    await sendIntent(exchange);
    expect(new Set(keys).size).toBe(1);
  });
});
