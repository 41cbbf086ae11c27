import type { MySignUp } from '../../../contracts/sign-up-views';
import { cancelUntilMs, editUntilMs } from '../../../domain/sign-ups/opening';
import { positionOf } from '../../../domain/sign-ups/waitlist';
import type { FormDocument, FormPlacesDocument, SignUpDocument } from '../../documents/sign-ups';

/** A sign-up as its member sees it. */
export function mySignUp(form: FormDocument, places: FormPlacesDocument | null, signUp: SignUpDocument): MySignUp {
  const { id, state, answers, reason, confirmByMs, attendance, submittedAtMs } = signUp;
  return {
    signUpId: id,
    ...{ state, places: signUp.places, answers, reason, confirmByMs, submittedAtMs },
    position: state === 'waiting' && places !== null ? positionOf(places.waiting, id) : null,
    attendedAtMs: attendance?.atMs ?? null,
    cancelUntilMs: cancelUntilMs(form.terms, signUp),
    editUntilMs: editUntilMs(form.terms, signUp),
  };
}
