import type { editSeries as contract } from '../../../contracts/sign-ups-weekly';
import { accept, refuse } from '../../../domain/kernel/result';
import { checkSeriesEdit, editedSeries, withOpening } from '../../../domain/sign-ups/edit-series';
import { nextSession } from '../../../domain/sign-ups/series';
import { type SeriesDocument, seriesOfEvents } from '../../documents/sign-up-series';
import type { ChangeHandler } from '../../runtime/handler';
import { isOver, seriesFacts, seriesOf } from './series-of';

/** Changes every session that has no form yet. Those that are out keep what members were promised. */
export const editSeries: ChangeHandler<typeof contract> = ({ day, terms, ...key }, context) =>
  context.decide(async (tx) => {
    const { nowMs } = context;
    const stored = await seriesOf(tx, key);
    if (stored === null) return refuse('SERIES_UNKNOWN');
    if (isOver(stored)) return refuse('SERIES_OVER');
    const session = nextSession(stored, nowMs);
    if (session.day !== day) return refuse('NO_SUCH_SESSION', { day });
    const next = withOpening(session.terms, terms);
    const checked = checkSeriesEdit(session.terms, next, nowMs);
    if (!checked.ok) return checked;
    const { version: _, ...before } = stored;
    const changed: SeriesDocument = { ...before, ...editedSeries(before, session, next) };
    const dueAtMs = before.phase === 'resting' ? nextSession(changed, nowMs).makeAtMs : before.dueAtMs;
    const series = { ...changed, dueAtMs };
    await tx.replace(seriesOfEvents, stored, series);
    return accept({
      reply: seriesFacts(series),
      groupId: series.groupId,
      subject: `series-edited:${series.id}`,
      facts: { title: series.terms.title, day },
    });
  });
