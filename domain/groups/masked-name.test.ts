import { maskedName } from './masked-name';

test.each([
  ['王小明', '王**'],
  ['李姐', '李*'],
  ['欧阳娜娜大王', '欧**'],
  ['Wang Ming', 'W**'],
  ['Bo', 'B*'],
  ['👨‍👩‍👧一家', '👨‍👩‍👧**'],
  ['  小满  ', '小*'],
  ['王', '一位邻居'],
  ['', '一位邻居'],
  ['   ', '一位邻居'],
  [null, '一位邻居'],
])('the name %p is masked as %p', (name, masked) => {
  expect(maskedName(name)).toBe(masked);
});
