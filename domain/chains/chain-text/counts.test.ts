import { countAfter, countAlone, countBefore, numberOf } from './counts';

it.each([
  ['7', 7],
  ['07', 7],
  ['120', 120],
  ['一', 1],
  ['两', 2],
  ['俩', 2],
  ['仨', 3],
  ['九', 9],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['两十', 20],
  ['九十九', 99],
  ['', 0],
  ['百', 0],
])('%s is %i', (text, number) => {
  expect(numberOf(text)).toBe(number);
});

it('what is not said is none', () => {
  expect(numberOf(undefined)).toBe(0);
});

describe('the count after an item', () => {
  it.each([
    ['2', 2, '2'],
    [' 2 份 谢谢', 2, ' 2 份'],
    ['x3', 3, 'x3'],
    [':x3盒', 3, ':x3盒'],
    ['+1', 1, '+1'],
    ['(2份)', 2, '(2份'],
    ['两盒', 2, '两盒'],
    ['十二箱', 12, '十二箱'],
  ])('%s', (text, count, read) => {
    expect(countAfter(text)).toEqual({ count, from: 0, until: read.length });
  });

  it.each(['', '谢谢', '大果2', '1.5 斤', '2.'])('%s is none', (text) => {
    expect(countAfter(text)).toBeNull();
  });
});

describe('the count before an item', () => {
  it.each([
    ['2 份', 2, 0],
    ['王姐 2份', 2, 2],
    ['王姐 x2 ', 2, 3],
    ['王姐 +1', 1, 3],
    ['王姐两盒', 2, 2],
    ['王姐 + 12 ', 12, 3],
  ])('%s', (text, count, from) => {
    expect(countBefore(text)).toEqual({ count, from, until: text.length });
  });

  it.each(['', '王姐', '2 份谢谢', '1.5'])('%s is none', (text) => {
    expect(countBefore(text)).toBeNull();
  });
});

describe('a count that stands by itself', () => {
  it.each([
    ['2份', 2, 0, 2],
    ['+1', 1, 0, 2],
    ['王姐 x3', 3, 3, 5],
    ['王姐 两箱 谢谢', 2, 3, 5],
    ['王姐 5', 5, 3, 4],
    ['(4)', 4, 1, 2],
    ['王姐 2箱 5', 2, 3, 5],
  ])('%s', (text, count, from, until) => {
    expect(countAlone(text)).toEqual({ count, from, until });
  });

  it.each(['', '王姐', '两位', '3号楼'])('%s is none', (text) => {
    expect(countAlone(text)).toBeNull();
  });
});
