import { shareStanding } from './share-standing';

/** 25 November 2026, 19:42 in Shanghai. */
const NOW_MS = Date.parse('2026-11-25T19:42+08:00');
const at = (text: string): number => Date.parse(`${text}+08:00`);
const terms = {
  opensAtMs: at('2026-11-26T08:00'),
  closesAtMs: at('2026-11-26T22:00'),
  threshold: { by: 'pieces', count: 30 },
} as const;

it.each([
  ['upcoming', 30, '明天 08:00 开始'],
  ['open', 13, '还差 13 份成团'],
  ['open', 0, '明天 22:00 截止'],
  ['paused', 13, '暂停中'],
  ['formed', 0, '成团了'],
  ['lapsed', 13, '没成团'],
  ['called-off', 13, '取消了'],
] as const)('the card of a chain that is %s, with %d missing, says %s', (phase, missingCount, words) => {
  expect(shareStanding({ phase, terms, missingCount, nowMs: NOW_MS })).toBe(words);
});

it('names the deadline of one that needs nobody', () => {
  const free = { ...terms, threshold: null };
  expect(shareStanding({ phase: 'open', terms: free, missingCount: 0, nowMs: NOW_MS })).toBe('明天 22:00 截止');
});
