import { cutShares, type Share } from './settle';

/** Shares such as '3 1 4/2': four pieces of which two were handed over, in the order of chain numbers. */
const sharesOf = (text: string): readonly Share[] =>
  text.split(' ').map((share, at) => {
    const [count = '', pickedCount = '0'] = share.split('/');
    return { entryId: `e${String(at + 1)}`, count: Number(count), pickedCount: Number(pickedCount) };
  });

it.each([
  ['nobody, when all of it is there', '3 1 2 4', 10, '0 0 0 0'],
  ['nobody, when more of it is there', '3 1 2 4', 11, '0 0 0 0'],
  ['the last, when one is missing', '3 1 2 4', 9, '0 0 0 1'],
  ['the last, up to all of it', '3 1 2 4', 6, '0 0 0 4'],
  ['then the one before', '3 1 2 4', 5, '0 0 1 4'],
  ['everybody, when nothing came', '3 1 2 4', 0, '3 1 2 4'],
  ['not what the last has in hand', '3 1 2 4/3', 8, '0 0 1 1'],
  ['not what anybody has in hand', '3/3 1 2/1 4/4', 8, '0 1 1 0'],
  ['no more than is left, when more was handed over than came', '2/1 2/2', 1, '1 0'],
])('by number: %s', (_who, shares, arrivedCount, cuts) => {
  expect([...cutShares('by-number', sharesOf(shares), arrivedCount).values()].join(' ')).toBe(cuts);
});

it.each([
  ['nobody, when all of it is there', '3 1 2 4', 10, '0 0 0 0'],
  ['half of everybody’s', '4 2 6', 6, '2 1 3'],
  ['the odd piece from the highest number', '3 3 3', 8, '0 0 1'],
  ['two odd pieces from the two highest numbers', '3 3 3', 7, '0 1 1'],
  ['the same part, and the odd piece from the highest number', '3 3 3', 5, '1 1 2'],
  ['everybody, when nothing came', '3 1 2 4', 0, '3 1 2 4'],
  ['not what somebody has in hand: the rest falls on the others', '4 4/4', 6, '2 0'],
  ['the odd piece not from who has nothing left', '3 3 3/3', 8, '0 1 0'],
  ['odd pieces round after round', '6 6/6 6/6', 12, '6 0 0'],
  ['no more than is left, when more was handed over than came', '2/1 2/2', 1, '1 0'],
])('an equal cut: %s', (_who, shares, arrivedCount, cuts) => {
  expect([...cutShares('equal-cut', sharesOf(shares), arrivedCount).values()].join(' ')).toBe(cuts);
});

it('says by entry who goes without, and nothing where nobody ordered', () => {
  const cuts = cutShares('by-number', sharesOf('1 2'), 2);
  expect([...cuts]).toEqual([
    ['e1', 0],
    ['e2', 1],
  ]);
  for (const rule of ['by-number', 'equal-cut'] as const) {
    expect([...cutShares(rule, [], 0)]).toEqual([]);
    expect([...cutShares(rule, sharesOf('0 0'), 0).values()]).toEqual([0, 0]);
  }
});
