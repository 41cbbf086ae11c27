import { randomIds } from './random-ids';

it('gives no id twice, also across the bytes that were asked for at once', () => {
  const ids = Array.from({ length: 2_000 }, () => randomIds.next('gr_'));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^gr_[A-Za-z0-9_-]{20}$/.test(id))).toBe(true);
});
