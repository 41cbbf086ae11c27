import { added, chosenCounts, negated, type PlacesChange, readChange, recordOf, writeChange } from './places-change';

it('is kept as a text and read back whole', () => {
  const change: PlacesChange = {
    ...{ id: 'op_1.000002', kind: 'move-up', atMs: 7, signUpId: 'f:m:1', round: 2 },
    ...{ takes: { left: 1 }, adds: { chosen_q_a: 1 }, joins: '', leaves: 'turn' },
  };
  expect(readChange(writeChange(change))).toEqual(change);
});

it('names the record that decides it, whatever dots the record has', () => {
  expect([recordOf('op_1.000002'), recordOf('op.a.b.000010')]).toEqual(['op_1', 'op.a.b']);
});

it('adds field by field and leaves out what comes to nothing', () => {
  expect(added({ left: 2, a: 1 }, { left: 3, a: -1 }, { b: 4 })).toEqual({ left: 5, b: 4 });
  expect(added()).toEqual({});
});

it('takes back what it takes', () => {
  const takes = { left: 2, left_q_a: 1 };
  expect(negated(takes)).toEqual({ left: -2, left_q_a: -1 });
  expect(added(takes, negated(takes))).toEqual({});
});

it('counts each option chosen once', () => {
  expect(chosenCounts(['q_a', 'q_b'])).toEqual({ chosen_q_a: 1, chosen_q_b: 1 });
});
