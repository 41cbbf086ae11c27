import { brokenWordsIn } from './broken-words';

describe('words that no person wrote', () => {
  it.each([
    '2873 年 NaN 月 NaN 日 16:59 前',
    '还差 undefined 份',
    '[object Object]',
    'Invalid Date',
    '最多 Infinity 人',
    '名字 null',
  ])('are found in “%s”', (line) => {
    expect(brokenWordsIn(`今天义卖\n  ${line}\n来不了了`)).toBe(line);
  });

  it('are not found where all is said', () => {
    expect(brokenWordsIn('今天义卖\n1 / 1\n随时可以退出')).toBeNull();
  });
});
