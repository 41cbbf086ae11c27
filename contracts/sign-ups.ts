import * as v from 'valibot';
import { LIMITS } from '../domain/kernel/limits';
import { id, optionalText, page } from './fields';
import { change, read } from './operation';
import type { Page } from './page';
import { answers, form, places } from './sign-up-fields';
import type { AttendanceReceipt, FormLine, FormPage, MySignUpLine, SignUpPage, SignUpReceipt } from './sign-up-views';
import { RISK } from './risk';

const signUp = { signUpId: id };

/** The form is not one of this group. */
export const unknownForm = { FORM_UNKNOWN: 'door' } as const;
/** No such sign-up, or somebody else's. */
export const unknownSignUp = { SIGN_UP_UNKNOWN: 'door' } as const;

/** Nobody may sign up now. Decided before anything is written, so the same key may come again. */
const CLOSED = {
  /** details.opensAtMs. */
  NOT_OPEN: 'again',
  /** details.atMs: its time is over. */
  CLOSED: 'again',
  /** An operator ended it. */
  ENDED: 'again',
  /** details.reason. */
  PAUSED: 'again',
  /** It was edited meanwhile: load it again, answers stay. details.edition. */
  FORM_CHANGED: 'again',
} as const;

const NO_PLACE = {
  /** details.leftCount; details.waitlist is 1 when one can be joined. */
  FULL: 'again',
  /** details.field (question id), option, leftCount; details.waitlist as above. */
  OPTION_FULL: 'again',
  WAITLIST_FULL: 'again',
} as const;

/** details.field: the question; details.problem: a `ProblemCode`; details.limit where there is one. */
const wrongAnswers = { ANSWERS_WRONG: 'again' } as const;
/** details.max. */
const tooMany = { TOO_MANY_PLACES: 'again' } as const;

/** The forms of a group, newest first. */
export const listForms = read<Page<FormLine>>()({
  access: 'member',
  input: v.strictObject({ groupId: id, ...page }),
  refusals: {},
});

export const readForm = read<FormPage>()({ access: 'member', input: v.strictObject(form), refusals: unknownForm });

/** Signs up, for the waitlist only where the member agreed to that. */
export const submitSignUp = change<SignUpReceipt>()({
  access: 'member',
  input: v.strictObject({ ...form, edition: v.number(), answers, places, joinsWaitlist: v.boolean() }),
  refusals: {
    ...unknownForm,
    ...CLOSED,
    ...NO_PLACE,
    ...wrongAnswers,
    ...tooMany,
    ...RISK,
    NOT_A_MEMBER: 'door',
    /** details.max, per. */
    LIMIT_REACHED: 'final',
  },
});

/** Changes answers or companions. */
export const editSignUp = change<SignUpReceipt>()({
  access: 'person',
  input: v.strictObject({ ...signUp, edition: v.number(), answers, places }),
  refusals: {
    ...unknownSignUp,
    ...CLOSED,
    ...NO_PLACE,
    ...wrongAnswers,
    ...tooMany,
    /** details.untilMs. */
    EDIT_TOO_LATE: 'final',
    /** It is not on any more. */
    SIGN_UP_OVER: 'final',
    /** Already at the door. */
    ATTENDED: 'final',
    /** Who waits may come with fewer and keeps their turn; more, or other options, means to leave and wait anew. */
    WAITING_FIXED: 'final',
  },
});

/** Gives the places back; the next who waits moves up within the same call. */
export const cancelSignUp = change<SignUpReceipt>()({
  access: 'person',
  input: v.strictObject({ ...signUp, reason: optionalText(LIMITS.noteMax) }),
  refusals: {
    ...unknownSignUp,
    /** details.untilMs; 0: this form allows none. */
    CANCEL_TOO_LATE: 'final',
    SIGN_UP_OVER: 'final',
    ATTENDED: 'final',
  },
});

/** Takes the place that came free. */
export const confirmSignUp = change<SignUpReceipt>()({
  access: 'person',
  input: v.strictObject(signUp),
  refusals: {
    ...unknownSignUp,
    /** Nothing to confirm: details.state. */
    NOT_OFFERED: 'final',
    /** details.atMs: the time to confirm is over, the place goes to the next. */
    OFFER_LAPSED: 'final',
  },
});

export const readSignUp = read<SignUpPage>()({
  access: 'person',
  input: v.strictObject(signUp),
  refusals: unknownSignUp,
});

/** Mine in every group, newest first. */
export const listMySignUps = read<Page<MySignUpLine>>()({
  access: 'person',
  input: v.strictObject({ ...page }),
  refusals: {},
});

/** With the code shown at the door. Who has not signed up comes in as a walk-in where the form allows it. */
export const checkInAtDoor = change<AttendanceReceipt>()({
  access: 'member',
  input: v.strictObject({ ...form, code: v.pipe(v.string(), v.maxLength(20)) }),
  refusals: {
    ...unknownForm,
    NOT_A_MEMBER: 'door',
    WRONG_CODE: 'final',
    /** Not the day of the event; details.day. */
    NOT_TODAY: 'final',
    /** This form has no code at the door. */
    NO_SELF_CHECK_IN: 'final',
    ALREADY_ATTENDED: 'final',
    /** Not confirmed, and no walk-ins here; details.state. */
    NOT_CONFIRMED: 'final',
    /** No place left for a walk-in. */
    FULL: 'again',
  },
});

/** The caller's phone number, from the code that WeChat's own button gave. Where it is not to be had, one is typed. */
export const openPhone = read<{ readonly phone: string }>()({
  access: 'member',
  input: v.strictObject({ ...form, code: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
  refusals: {
    ...unknownForm,
    /** The code is over or was used, WeChat gives none to this program, or the form asks for no number. */
    PHONE_NOT_OPENED: 'again',
  },
});

const slot = { access: 'member', input: v.strictObject(form), refusals: {} } as const;

/** Where the phone may put one picture that answers a question. */
export const openPictureSlot = read<{ readonly path: string; readonly maxBytes: number }>()(slot);

/** The same for a file. */
export const openFileSlot = read<{ readonly path: string; readonly maxBytes: number }>()(slot);
