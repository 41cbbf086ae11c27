import { chosenCounts, added, negated, type PlacesChange } from '../../../domain/sign-ups/places-change';
import { givenBack } from '../../../domain/sign-ups/change-sign-up';
import { holdsPlaces } from '../../../domain/sign-ups/sign-up';
import { writeTurn } from '../../../domain/sign-ups/waitlist';
import type { SignUpDocument } from '../../documents/sign-ups';

type Leaving = Pick<PlacesChange, 'adds' | 'leaves'>;

/** What it means for the places when this sign-up is over: its places come free, or its turn goes. */
export function leavingOf(signUp: SignUpDocument): Leaving {
  const { id: signUpId, round, needs, chosen, state } = signUp;
  if (!holdsPlaces(state)) return { adds: {}, leaves: writeTurn({ signUpId, round, needs, chosen }) };
  return { adds: added(givenBack(signUp), negated(chosenCounts(chosen))), leaves: '' };
}

/** Whether a change that was begun still says what it means when this sign-up is over: who waited may have moved up since. */
export function isStillLeaving(change: Leaving, signUp: SignUpDocument): boolean {
  const now = leavingOf(signUp);
  return now.leaves === change.leaves && Object.keys(added(now.adds, negated(change.adds))).length === 0;
}
