import { tidyLine, trimMarks, withoutPhone } from './tidy-line';

it.each([
  ['①王姐', '1. 王姐'],
  [' ⑫ 王姐', '12. 王姐'],
  ['王姐①', '王姐1'],
  ['１．王姐　大果２份', '1.王姐 大果2份'],
  ['大果2️⃣', '大果2'],
  ['大果×2 鲜奶＊3', '大果x2 鲜奶x3'],
  ['大果X 2', '大果x 2'],
  ['大果✖两份', '大果x两份'],
  ['XL 码', 'XL 码'],
  ['大果➕1', '大果+1'],
  ['大果1。谢谢', '大果1;谢谢'],
  ['  王姐 \t 大果1  ', '王姐 大果1'],
  ['', ''],
])('%j is read as %j', (text, tidied) => {
  expect(tidyLine(text)).toBe(tidied);
});

it.each([
  ['王姐 13800138000 2箱', '王姐 2箱', true],
  ['王姐 138-0013-8000', '王姐', true],
  ['13800138000', '', true],
  ['王姐 138001380001', '王姐 138001380001', false],
  ['王姐 12800138000', '王姐 12800138000', false],
  ['王姐 2箱', '王姐 2箱', false],
])('a telephone number is left out: %j', (text, left, hadPhone) => {
  expect(withoutPhone(text)).toEqual({ text: left, hadPhone });
});

it.each([
  [',王姐:', '王姐'],
  ['- 王姐 -', '王姐'],
  ['(王姐)', '王姐'],
  ['王姐(', '王姐'],
  ['王姐)', '王姐'],
  ['王姐(三楼)', '王姐(三楼)'],
  ['王姐)二楼', '王姐)二楼'],
  ['王 姐', '王 姐'],
  ['——', ''],
])('without the marks at its ends %j is %j', (text, trimmed) => {
  expect(trimMarks(text)).toBe(trimmed);
});
