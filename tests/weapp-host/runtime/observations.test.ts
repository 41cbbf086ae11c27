import { Observations } from './observations';

const mostIn = (observations: Observations): number | undefined =>
  observations.report().pages['pages/a']?.setDataPerSecondMax;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

it('finds what a page does by itself in one second, and not what it does in the next', () => {
  const observations = new Observations();
  for (let call = 0; call < 60; call += 1) {
    observations.setData('pages/a', 10);
    jest.advanceTimersByTime(40);
  }
  expect(mostIn(observations)).toBe(25);
});

it('finds a page that answers one touch with many calls', () => {
  const observations = new Observations();
  observations.touched();
  for (let call = 0; call < 21; call += 1) observations.setData('pages/a', 10);
  expect(mostIn(observations)).toBe(21);
});

it('counts what a driver touches in a moment as what a thumb touches in a second', () => {
  const observations = new Observations();
  for (let touch = 0; touch < 30; touch += 1) {
    jest.advanceTimersByTime(10);
    observations.touched();
    for (let call = 0; call < 3; call += 1) observations.setData('pages/a', 10);
  }
  expect(mostIn(observations)).toBe(18);
});
