import * as v from 'valibot';
import { LIMITS } from '../domain/kernel/limits';
import { day, id, text } from './fields';
import { change, read } from './operation';
import { terms } from './sign-up-fields';
import type { RegularState, SeriesFacts, SeriesPage } from './sign-up-weekly-views';
import type { FormFacts } from './sign-up-views';
import { unknownSignUp } from './sign-ups';

const series = { groupId: id, seriesId: id };
/** The weekly event is not one of this group. */
const unknownSeries = { SERIES_UNKNOWN: 'door' } as const;
/** An operator ended it: there are no more sessions. */
const over = { SERIES_OVER: 'final' } as const;
const act = { access: 'admin', metered: true, audited: true } as const;

/** Publishes the first session of a weekly event; the others are made by themselves, regulars first. */
export const publishSeries = change<FormFacts>()({
  ...act,
  input: v.strictObject({ groupId: id, terms }),
  refusals: {
    /** details.field: what cannot be repeated weekly, or does not make sense. */
    TERMS_WRONG: 'final',
    GROUP_DISSOLVED: 'door',
  },
});

/** Its sessions, the days to come, and who is a regular. */
export const readSeries = read<SeriesPage>()({
  access: 'assistant',
  input: v.strictObject(series),
  refusals: unknownSeries,
});

/** Leaves one session out, or takes that back. A session whose form is out already is called off instead. */
export const skipSession = change<SeriesFacts>()({
  ...act,
  input: v.strictObject({ ...series, day, skips: v.boolean() }),
  refusals: {
    ...unknownSeries,
    ...over,
    /** Not a day of a session that is still to be made. details.day. */
    NO_SUCH_SESSION: 'final',
  },
});

/** Changes all sessions from the next one on that has no form yet. Those that are out are changed one by one. */
export const editSeries = change<SeriesFacts>()({
  ...act,
  input: v.strictObject({ ...series, day, terms }),
  refusals: {
    ...unknownSeries,
    ...over,
    /** `day` is not the next one any more: its form came out, or it was skipped. Load it again. details.day. */
    NO_SUCH_SESSION: 'again',
    /** details.field: as for `publishSeries`; `event`, too, where the session would leave its week. */
    TERMS_WRONG: 'final',
    /** details.field: what regulars agreed to. */
    EDIT_LOCKED: 'final',
  },
});

/** No more sessions. Those that are out stay; what regulars had answered is forgotten. */
export const endSeries = change<SeriesFacts>()({
  ...act,
  input: v.strictObject({ ...series, reason: text(LIMITS.noteMax) }),
  refusals: { ...unknownSeries, ...over },
});

/** Signs the member up for every session from the next one on, with the answers of this sign-up; or no longer. */
export const setRegular = change<RegularState>()({
  access: 'person',
  input: v.strictObject({ signUpId: id, isRegular: v.boolean() }),
  refusals: {
    ...unknownSignUp,
    ...over,
    /** The sign-up is not one of a weekly event. */
    NOT_WEEKLY: 'final',
    /** Neither confirmed nor waiting: there is nothing to repeat. */
    SIGN_UP_OVER: 'final',
    /** Something is asked anew each time: health, children, a picture. details.field: the question, '' for the form. */
    ANSWERED_EACH_TIME: 'final',
    /** details.max. */
    REGULARS_FULL: 'again',
  },
});
