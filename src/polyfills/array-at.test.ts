import { at } from './array-at';

describe('the item at an index, where the phone does not know it', () => {
  it.each([0, 1, 2, 3, -1, -3, -4, 1.7, -1.7, Number.NaN])('is the same as the language gives at %d', (index) => {
    const items = ['a', 'b', 'c'];
    expect(at.call(items, index)).toBe(items.at(index));
  });
});
