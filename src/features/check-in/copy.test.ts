import { wordRefusal } from '@/lib/refusal-words';
import { RECORD_REFUSALS } from './copy';

const at = (text: string): number => Date.parse(`${text}+08:00`);

describe('a check-in that does not go', () => {
  test.each([
    ['ALREADY_CHECKED_IN', { day: '2026-11-23', atMs: at('2026-11-23T07:58') }, '今天已经打过了，07:58 那次算数'],
    ['TOO_EARLY', { day: '2026-11-23', nextOpensAtMs: at('2026-11-23T06:00') }, '还没到时间，今天 06:00 再来'],
    ['TOO_LATE', { day: '2026-11-23', nextOpensAtMs: at('2026-11-24T06:00') }, '今天的时间过了，明天 06:00 再来'],
    ['TOO_LATE', { day: '2026-11-23' }, '今天的时间过了'],
    ['NOT_TODAY', { day: '2026-11-21', nextOpensAtMs: at('2026-11-23T00:00') }, '今天不用打卡，11 月 23 日 00:00 再来'],
  ])('%s says what is and what can be done', (code, details, words) => {
    expect(wordRefusal(RECORD_REFUSALS, code, details).words).toBe(words);
  });
});
