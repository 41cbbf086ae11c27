import type { skipSession as contract } from '../../../contracts/sign-ups-weekly';
import { accept, refuse } from '../../../domain/kernel/result';
import { comingSessions, nextSession, skippedAfter } from '../../../domain/sign-ups/series';
import { seriesOfEvents } from '../../documents/sign-up-series';
import type { ChangeHandler } from '../../runtime/handler';
import { COMING_MAX } from './read-series';
import { isOver, seriesFacts, seriesOf } from './series-of';

/** Leaves one session out before its form comes out, or takes that back. Saying the same twice changes nothing. */
export const skipSession: ChangeHandler<typeof contract> = ({ day, skips, ...key }, context) =>
  context.decide(async (tx) => {
    const { nowMs } = context;
    const stored = await seriesOf(tx, key);
    if (stored === null) return refuse('SERIES_UNKNOWN');
    if (isOver(stored)) return refuse('SERIES_OVER');
    const isComing = comingSessions(stored, nowMs, COMING_MAX).some((session) => session.day === day);
    if (!isComing) return refuse('NO_SUCH_SESSION', { day });
    const { version: _, ...before } = stored;
    const changed = { ...before, skippedDays: skippedAfter(stored, { day, skips, nowMs }) };
    const dueAtMs = before.phase === 'resting' ? nextSession(changed, nowMs).makeAtMs : before.dueAtMs;
    const series = { ...changed, dueAtMs };
    await tx.replace(seriesOfEvents, stored, series);
    return accept({
      reply: seriesFacts(series),
      groupId: series.groupId,
      subject: `series-${skips ? 'skipped' : 'unskipped'}:${series.id}`,
      facts: { title: series.terms.title, day },
    });
  });
