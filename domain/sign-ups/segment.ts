import { SIGN_UP_STATES, type SignUp, type SignUpState } from './sign-up';

/** Some of those who signed up (名单里的一类人): by state; `came` was let in, `missing` has a confirmed place and was not. */
export type Segment = SignUpState | 'came' | 'missing';

export const SEGMENTS = [...SIGN_UP_STATES, 'came', 'missing'] as const satisfies readonly Segment[];

/** The state that everybody of a segment is in. */
export const stateOf = (segment: Segment): SignUpState =>
  segment === 'came' || segment === 'missing' ? 'confirmed' : segment;

/** Whether a sign-up is of a segment. */
export function isOfSegment(segment: Segment, { state, attendance }: Pick<SignUp, 'state' | 'attendance'>): boolean {
  if (state !== stateOf(segment)) return false;
  if (segment === 'came') return attendance !== null;
  return segment !== 'missing' || attendance === null;
}
