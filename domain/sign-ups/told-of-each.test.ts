import { isToldOfEach } from './told-of-each';

test.each([
  ['thirty places', { capacity: 30, approval: false }, true],
  ['thirty-one', { capacity: 31, approval: false }, false],
  ['any number', { capacity: null, approval: false }, false],
  ['any number, each waiting for a yes', { capacity: null, approval: true }, true],
])('%s', (_name, terms, expected) => {
  expect(isToldOfEach(terms)).toBe(expected);
});
