import * as v from 'valibot';
import { day, id, whole } from './fields';
import { change, read } from './operation';
import { answers, places, terms } from './sign-up-fields';
import type { SeriesFacts, SeriesForMe } from './sign-up-staff-views';

const series = { groupId: id, seriesId: id };
const unknownSeries = { SERIES_UNKNOWN: 'door' } as const;
const act = { access: 'admin', metered: true, audited: true } as const;

/** A recurring event from its first session's terms; that session is published `leadDays` before it, like all others. */
export const startSeries = change<SeriesFacts>()({
  ...act,
  input: v.strictObject({ groupId: id, terms, leadDays: whole(1, 14) }),
  refusals: {
    /** details.field; `event` when there is none. */
    TERMS_WRONG: 'final',
    GROUP_DISSOLVED: 'door',
  },
});

/** No further sessions; those that are published stay. */
export const endSeries = change<SeriesFacts>()({
  ...act,
  input: v.strictObject(series),
  refusals: { ...unknownSeries, ENDED: 'final' },
});

/** The group's recurring events, as I stand in them. */
export const listSeries = read<{ readonly items: readonly SeriesForMe[] }>()({
  access: 'member',
  input: v.strictObject({ groupId: id }),
  refusals: {},
});

/** Signs me up for every coming session, with these answers. */
export const becomeRegular = change<SeriesForMe>()({
  access: 'member',
  input: v.strictObject({ ...series, answers, places }),
  refusals: {
    ...unknownSeries,
    ENDED: 'final',
    /** details as in `submitSignUp`. */
    ANSWERS_WRONG: 'again',
    TOO_MANY_PLACES: 'again',
    /** details.max. */
    TOO_MANY_REGULARS: 'final',
    NOT_A_MEMBER: 'door',
  },
});

/** No longer a regular. Sessions I am signed up for already stay; each can be cancelled. */
export const stopBeingRegular = change<SeriesForMe>()({
  access: 'member',
  input: v.strictObject(series),
  refusals: { ...unknownSeries, NOT_REGULAR: 'final' },
});

/** Sits out one coming session, or takes that back. A session that is published already is cancelled like any other. */
export const skipSession = change<SeriesForMe>()({
  access: 'member',
  input: v.strictObject({ ...series, day, skips: v.boolean() }),
  refusals: {
    ...unknownSeries,
    NOT_REGULAR: 'final',
    /** Not a coming session day of this event. */
    NO_SUCH_SESSION: 'final',
  },
});
