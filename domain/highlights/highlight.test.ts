import { answerHighlight, chooseHighlight, type HighlightState } from './highlight';

const STATES: readonly HighlightState[] = ['asked', 'checking', 'ready', 'shown', 'hidden', 'declined', 'refused'];

test.each([
  ['pass', 'ready'],
  ['pending', 'checking'],
  ['refused', 'refused'],
] as const)('an author’s yes with a check that says %s makes it %s', (verdict, state) => {
  expect(answerHighlight('asked', { agrees: true, verdict })).toEqual({ ok: true, value: state });
});

test('a yes counts once, a no at any time and for good', () => {
  for (const state of STATES) {
    expect(answerHighlight(state, { agrees: true, verdict: 'pass' }).ok).toBe(state === 'asked');
    expect(answerHighlight(state, { agrees: false, verdict: 'pass' }).ok).toBe(state !== 'declined');
  }
});

test('only what its author agreed to and the check passed is shown', () => {
  expect(STATES.filter((state) => chooseHighlight(state, true).ok)).toEqual(['ready', 'hidden']);
  expect(STATES.filter((state) => chooseHighlight(state, false).ok)).toEqual(['ready', 'shown']);
});
