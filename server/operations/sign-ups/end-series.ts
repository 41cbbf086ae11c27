import type { endSeries as contract } from '../../../contracts/sign-ups-weekly';
import { accept, refuse } from '../../../domain/kernel/result';
import { seriesOfEvents } from '../../documents/sign-up-series';
import type { ChangeHandler } from '../../runtime/handler';
import { isOver, seriesFacts, seriesOf } from './series-of';

/** No more sessions; the job forgets the regulars. One that is being made is finished by nobody: it stays as it is. */
export const endSeries: ChangeHandler<typeof contract> = ({ reason, ...key }, context) =>
  context.decide(async (tx) => {
    const stored = await seriesOf(tx, key);
    if (stored === null) return refuse('SERIES_UNKNOWN');
    if (isOver(stored)) return refuse('SERIES_OVER');
    const { version: _, ...before } = stored;
    const series = { ...before, phase: 'clearing' as const, dueAtMs: 0, signingFormId: '', cursor: '' };
    await tx.replace(seriesOfEvents, stored, series);
    return accept({
      reply: seriesFacts(series),
      groupId: series.groupId,
      subject: `series-ended:${series.id}`,
      facts: { title: series.terms.title, reason },
    });
  });
