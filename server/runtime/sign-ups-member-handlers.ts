import type { MemberApi } from '../../contracts/member-api';
import { cancelSignUp } from '../operations/sign-ups/cancel';
import { checkInAtDoor } from '../operations/sign-ups/check-in-at-door';
import { confirmSignUp } from '../operations/sign-ups/confirm';
import { editSignUp } from '../operations/sign-ups/edit';
import { listForms } from '../operations/sign-ups/list-forms';
import { listMySignUps } from '../operations/sign-ups/list-mine';
import { openFileSlot } from '../operations/sign-ups/open-file-slot';
import { openPhone } from '../operations/sign-ups/open-phone';
import { openPictureSlot } from '../operations/sign-ups/open-picture-slot';
import { readForm } from '../operations/sign-ups/read-form';
import { readSignUp } from '../operations/sign-ups/read-sign-up';
import { setRegular } from '../operations/sign-ups/set-regular';
import { submitSignUp } from '../operations/sign-ups/submit';
import type { HandlersOf } from './load-when-asked';

/** The member's side of sign-ups; loaded when somebody first asks for it. */
export const signUpsMemberHandlers: HandlersOf<MemberApi, 'sign-ups'> = {
  'sign-ups.list-forms': listForms,
  'sign-ups.read-form': readForm,
  'sign-ups.submit': submitSignUp,
  'sign-ups.edit': editSignUp,
  'sign-ups.cancel': cancelSignUp,
  'sign-ups.confirm': confirmSignUp,
  'sign-ups.set-regular': setRegular,
  'sign-ups.read': readSignUp,
  'sign-ups.list-mine': listMySignUps,
  'sign-ups.open-phone': openPhone,
  'sign-ups.open-picture-slot': openPictureSlot,
  'sign-ups.open-file-slot': openFileSlot,
  'sign-ups.check-in-at-door': checkInAtDoor,
};
