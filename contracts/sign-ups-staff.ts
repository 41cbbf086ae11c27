import * as v from 'valibot';
import { LIMITS } from '../domain/kernel/limits';
import { SIGN_UP_LIMITS as MAX } from '../domain/sign-ups/sign-up-limits';
import { id, page, text, whole } from './fields';
import { change, read } from './operation';
import type { Page } from './page';
import { form, terms } from './sign-up-fields';
import type {
  CampaignFigures,
  CampaignLine,
  DecidedSignUps,
  FormToApprove,
  SentMessage,
  SignUpDecision,
  SignUpDetails,
  SignUpLine,
  UnfinishedLine,
} from './sign-up-staff-views';
import type { FormFacts } from './sign-up-views';
import { unknownForm } from './sign-ups';

const note = text(LIMITS.noteMax);
const signUp = { ...form, signUpId: id };
const segment = v.picklist([
  ...(['pending', 'returned', 'confirmed', 'waiting', 'offered', 'cancelled', 'declined', 'lapsed'] as const),
  ...(['came', 'missing'] as const),
]);

/** details.field: what does not make sense; `questions.{id}` for a question; details.problem where it is known. */
const wrongTerms = { TERMS_WRONG: 'final' } as const;
const staff = { ...unknownForm, GROUP_DISSOLVED: 'door' } as const;
const minutes = v.optional(whole(MAX.confirmMinutesMin, MAX.confirmMinutesMax));
const unknownSignUp = { SIGN_UP_UNKNOWN: 'door' } as const;
const act = { access: 'admin', metered: true, audited: true } as const;

export const publishForm = change<FormFacts>()({
  ...act,
  input: v.strictObject({ groupId: id, terms }),
  refusals: { ...wrongTerms, GROUP_DISSOLVED: 'door' },
});

/** Texts, times, more places and new questions at any time. `edition`: what the edit began from; nobody's change is taken back. */
export const editForm = change<FormFacts>()({
  ...act,
  input: v.strictObject({ ...form, terms, edition: v.optional(v.number()) }),
  refusals: {
    ...staff,
    ...wrongTerms,
    ENDED: 'final',
    /** It was changed since the edit began: details.edition. */
    FORM_CHANGED: 'final',
    /** Members rely on it: details.field. */
    EDIT_LOCKED: 'final',
  },
});

export const pauseForm = change<FormFacts>()({
  ...act,
  input: v.strictObject({ ...form, reason: note }),
  refusals: { ...staff, ENDED: 'final', ALREADY_PAUSED: 'final' },
});

export const resumeForm = change<FormFacts>()({
  ...act,
  input: v.strictObject(form),
  refusals: { ...staff, ENDED: 'final', NOT_PAUSED: 'final' },
});

/** Closes it before its time. Who signed up stays signed up. */
export const endForm = change<FormFacts>()({
  ...act,
  input: v.strictObject({ ...form, reason: note }),
  refusals: { ...staff, ENDED: 'final' },
});

/** The event does not take place: who signed up is let go with the reason, and told. */
export const callOffEvent = change<FormFacts>()({
  ...act,
  input: v.strictObject({ ...form, reason: note }),
  refusals: {
    ...staff,
    ALREADY_CALLED_OFF: 'final',
    /** It has no event, or that is over. */
    NOTHING_TO_CALL_OFF: 'final',
  },
});

/** The group's forms, newest first. */
export const listCampaigns = read<Page<CampaignLine>>()({
  access: 'assistant',
  input: v.strictObject({ groupId: id, ...page }),
  refusals: {},
});

export const readCampaign = read<CampaignFigures>()({
  access: 'assistant',
  input: v.strictObject(form),
  refusals: unknownForm,
});

/**
 * Newest first; `name` finds by how a name begins, in the order of names. `picked` keeps those who chose that option, `came`
 * and `missing` who was there and who was not: a page may then be short, or empty, before the end.
 */
export const listSignUps = read<Page<SignUpLine>>()({
  access: 'assistant',
  input: v.strictObject({
    ...form,
    segment: v.optional(segment),
    name: v.optional(text(LIMITS.nameMax)),
    picked: v.optional(v.strictObject({ questionId: id, optionId: id })),
    ...page,
  }),
  refusals: unknownForm,
});

/** The list as an xlsx file, kept for a day. It shows everybody's personal answers: each member sees who made it, and when. */
export const exportSignUps = change<{ readonly fileId: string; readonly fileName: string }>()({
  ...act,
  input: v.strictObject(form),
  refusals: unknownForm,
});

/** The group's forms with sign-ups that wait for a yes. `isMore`: there are more than were counted. */
export const listToApprove = read<{ readonly items: readonly FormToApprove[]; readonly isMore: boolean }>()({
  access: 'admin',
  input: v.strictObject({ groupId: id }),
  refusals: {},
});

/** Says yes to those that wait for it. */
export const approveSignUps = change<DecidedSignUps>()({
  ...act,
  input: v.strictObject({ ...form, signUpIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(MAX.batchMax)) }),
  refusals: unknownForm,
});

/**
 * `decline`: a no that frees the places. `return`: the member adds something within `minutes`, a day unless told; the places
 * stay held meanwhile and go to the next after that.
 */
export const declineSignUp = change<SignUpDecision>()({
  ...act,
  input: v.strictObject({ ...signUp, verdict: v.picklist(['decline', 'return']), reason: note, minutes }),
  refusals: { ...unknownForm, ...unknownSignUp, SIGN_UP_OVER: 'final', ATTENDED: 'final', NOT_PENDING: 'final' },
});

/** One sign-up with its answers, personal ones masked unless this operator has just looked. */
export const readDetails = read<SignUpDetails>()({
  access: 'assistant',
  input: v.strictObject(signUp),
  refusals: { ...unknownForm, ...unknownSignUp },
});

/** Opens the personal answers of one sign-up to this operator for ten minutes. The member sees who looked, and when. */
export const lookAtAnswers = change<{ readonly untilMs: number }>()({
  ...act,
  input: v.strictObject(signUp),
  refusals: { ...unknownForm, ...unknownSignUp },
});

/** A link to one file among the answers, while this operator's look at them lasts. */
export const openAnswerFile = read<{ readonly url: string; readonly fileName: string }>()({
  access: 'admin',
  input: v.strictObject({ ...signUp, fileId: v.pipe(v.string(), v.minLength(1), v.maxLength(300)) }),
  refusals: {
    ...unknownForm,
    ...unknownSignUp,
    /** Nobody opens it unseen: look at the answers first. */
    NOT_LOOKED: 'again',
    /** No such file among the answers, or its day is over. */
    FILE_UNKNOWN: 'door',
  },
});

/** Members who have no sign-up that is on, for a text to paste in the chat. */
export const listUnfinished = read<Page<UnfinishedLine>>()({
  access: 'assistant',
  input: v.strictObject({ ...form, ...page }),
  refusals: unknownForm,
});

/** A notice to everybody of one segment, or to all who are on. Delivered by the outbox within minutes. */
export const messageSignUps = change<SentMessage>()({
  ...act,
  input: v.strictObject({ ...form, segment: v.union([segment, v.literal('all')]), text: note }),
  refusals: {
    ...unknownForm,
    /** details.max: messages of one form on one day. */
    TOO_MANY_MESSAGES: 'final',
  },
});

/** What this event costs and how it is shared. */
export const setFeeNote = change<FormFacts>()({
  ...act,
  input: v.strictObject({ ...form, feeNote: v.pipe(v.string(), v.trim(), v.maxLength(LIMITS.noteMax)) }),
  refusals: { ...staff },
});
