import { heroOf, NEVER, timeOf } from './hero';
import type { TodayPromise } from './promise-for-today';

const day = '2026-11-23' as const;
const card = (id: string, promise: object | null, endsAtMs = 1_000) => ({
  id,
  endsAtMs,
  checkIn: promise === null ? null : { promise: { day, ...promise } as TodayPromise },
});
const open = (closesAtMs: number) => ({ kind: 'open', closesAtMs });
const closed = (nextOpensAtMs: number | null) => ({ kind: 'closed', reason: 'NOT_STARTED', nextOpensAtMs });
const done = { kind: 'done', atMs: 1 };

test.each([
  ['nothing is on', [], undefined],
  ['no card is a check-in', [card('chain', null)], undefined],
  ['what closes first among what is open', [card('late', open(9)), card('soon', open(5)), card('done', done)], 'soon'],
  ['what is done before what opens later', [card('later', closed(2)), card('done', done)], 'done'],
  ['of what is done, what ends first', [card('long', done, 9), card('short', done, 3)], 'short'],
  ['what opens first where nothing waits', [card('b', closed(7)), card('a', closed(4)), card('?', closed(null))], 'a'],
  ['what was taken back last', [card('back', { kind: 'taken-back' }), card('?', closed(null))], '?'],
])('%s', (_, cards, expected) => {
  expect(heroOf(cards)?.id).toBe(expected);
});

test('a card whose opening nobody knows has no time', () => {
  expect(timeOf(card('?', closed(null)))).toBe(NEVER);
  expect(timeOf(card('chain', null, 77))).toBe(77);
});
