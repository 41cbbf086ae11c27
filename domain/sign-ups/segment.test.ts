import { isOfSegment, SEGMENTS, type Segment } from './segment';
import type { SignUp } from './sign-up';

const came = { atMs: 5, way: 'list', byMemberId: null, points: 0, entryNumber: null } as const;
const of = (signUp: Pick<SignUp, 'state' | 'attendance'>) => SEGMENTS.filter((segment) => isOfSegment(segment, signUp));

it.each<[string, Pick<SignUp, 'state' | 'attendance'>, readonly Segment[]]>([
  ['has a place and is there', { state: 'confirmed', attendance: came }, ['confirmed', 'came']],
  ['has a place and is not there', { state: 'confirmed', attendance: null }, ['confirmed', 'missing']],
  ['waits', { state: 'waiting', attendance: null }, ['waiting']],
  ['waits for a yes', { state: 'pending', attendance: null }, ['pending']],
  ['left', { state: 'cancelled', attendance: null }, ['cancelled']],
  ['was there of what was called off', { state: 'declined', attendance: came }, ['declined']],
])('who %s', (_who, signUp, segments) => {
  expect(of(signUp)).toEqual(segments);
});
