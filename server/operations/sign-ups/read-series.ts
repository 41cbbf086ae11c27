import type { SeriesPage } from '../../../contracts/sign-up-weekly-views';
import type { readSeries as contract } from '../../../contracts/sign-ups-weekly';
import { accept, refuse } from '../../../domain/kernel/result';
import { comingSessions, nextSession } from '../../../domain/sign-ups/series';
import { memberships, membershipId } from '../../documents/memberships';
import { type RegularDocument, regulars, type SeriesDocument } from '../../documents/sign-up-series';
import { formPlaces, forms } from '../../documents/sign-ups';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { shownPerson } from '../groups/shown-person';
import { campaignLine } from './list-campaigns';
import { isOver, seriesFacts, seriesOf } from './series-of';

/** Sessions to come that are shown, and may be skipped. */
export const COMING_MAX = 5;
const SESSIONS = 10;
const REGULARS = 50;

/** A weekly event for those who run it. Six reads besides the door's, whatever the number of sessions. */
export const readSeries: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const { nowMs } = context;
  const series = await seriesOf(store, input);
  if (series === null) return refuse('SERIES_UNKNOWN');
  const [sessions, found, regularCount] = await Promise.all([
    sessionsOf(store, series.id),
    store.query(regulars, {
      equal: { seriesId: series.id },
      order: { field: 'order', direction: 'up' },
      limit: REGULARS,
    }),
    store.count(regulars, { equal: { seriesId: series.id } }),
  ]);
  return accept({
    ...seriesFacts(series),
    sessions,
    coming: isOver(series) ? [] : comingOf(series, nowMs),
    next: isOver(series) ? null : nextOf(series, nowMs),
    regulars: await linesOf(store, found),
    regularCount,
    nowMs,
  });
};

async function sessionsOf(store: Store, seriesId: string): Promise<SeriesPage['sessions']> {
  const found = await store.query(forms, {
    equal: { seriesId },
    order: { field: 'order', direction: 'down' },
    limit: SESSIONS,
  });
  const places = await store.getMany(
    formPlaces,
    found.map((form) => form.id),
  );
  return found.map((form, index) => ({
    ...campaignLine(form, places[index] ?? null),
    feeNote: form.terms.feeNote,
  }));
}

const comingOf = (series: SeriesDocument, nowMs: number): SeriesPage['coming'] =>
  comingSessions(series, nowMs, COMING_MAX).map(({ day, terms, makeAtMs, isSkipped }) => {
    return { day, event: terms.event, makeAtMs, isSkipped };
  });

function nextOf(series: SeriesDocument, nowMs: number): SeriesPage['next'] {
  const { day, terms } = nextSession(series, nowMs);
  return { day, terms };
}

async function linesOf(store: Store, found: readonly RegularDocument[]): Promise<SeriesPage['regulars']> {
  if (found.length === 0) return [];
  const who = await store.getMany(
    memberships,
    found.map(({ groupId, memberId }) => membershipId(groupId, memberId)),
  );
  return found.flatMap(({ memberId, places }, index) => {
    const membership = who[index] ?? null;
    return membership?.status === 'active' ? [{ memberId, who: shownPerson(membership), places }] : [];
  });
}
