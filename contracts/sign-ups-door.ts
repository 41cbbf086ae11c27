import * as v from 'valibot';
import { LIMITS } from '../domain/kernel/limits';
import { id, text } from './fields';
import { change, read } from './operation';
import { form, places } from './sign-up-fields';
import type { DoorPage, TicketInspection } from './sign-up-staff-views';
import type { AttendanceReceipt, AttendanceUndone } from './sign-up-views';
import { unknownForm, unknownSignUp } from './sign-ups';

/** The code of the day and how many are in. */
export const readDoor = read<DoorPage>()({ access: 'verifier', input: v.strictObject(form), refusals: unknownForm });

export const inspectTicket = read<TicketInspection>()({
  access: 'verifier',
  input: v.strictObject({ token: v.pipe(v.string(), v.minLength(1), v.maxLength(400)) }),
  refusals: {
    /** Not a ticket of ours, or of a group where the caller verifies nothing. */
    TICKET_NOT_VALID: 'door',
    /** Its minute is over: ask the member to show it again. */
    TOKEN_STALE: 'door',
  },
});

/** Lets somebody in, from a scan or by name. Earns the points of being there, once. */
export const admit = change<AttendanceReceipt>()({
  access: 'verifier',
  input: v.strictObject({ ...form, signUpId: id, way: v.picklist(['scan', 'list']) }),
  refusals: {
    ...unknownForm,
    ...unknownSignUp,
    /** details.atMs. */
    ALREADY_ATTENDED: 'final',
    /** details.state. */
    NOT_CONFIRMED: 'final',
    /** details.day. */
    NOT_TODAY: 'final',
  },
  audited: true,
});

/** Takes an admission back within a day, with its points. Who walked in leaves again, and the places come free. */
export const undoAdmission = change<AttendanceUndone>()({
  access: 'verifier',
  input: v.strictObject({ ...form, signUpId: id }),
  refusals: {
    ...unknownForm,
    ...unknownSignUp,
    NOT_ATTENDED: 'final',
    /** details.untilMs. */
    UNDO_TOO_LATE: 'final',
    /** Its points cannot be taken back: the account is closed. */
    ACCOUNT_CLOSED: 'final',
  },
  metered: true,
  audited: true,
});

/** Somebody at the door who has not signed up and has no phone at hand. Takes places, earns nothing. */
export const addWalkIn = change<AttendanceReceipt>()({
  access: 'verifier',
  input: v.strictObject({ ...form, name: text(LIMITS.nameMax), places }),
  refusals: { ...unknownForm, NO_WALK_INS: 'final', NOT_TODAY: 'final', FULL: 'again' },
  metered: true,
  audited: true,
});
