import type { publishSeries as contract } from '../../../contracts/sign-ups-weekly';
import { accept, refuse } from '../../../domain/kernel/result';
import { checkSeries, nextSession, sessionOf } from '../../../domain/sign-ups/series';
import { groups } from '../../documents/groups';
import { orderKey } from '../../documents/order';
import { type SeriesDocument, seriesOfEvents } from '../../documents/sign-up-series';
import type { ChangeHandler } from '../../runtime/handler';
import { formFacts } from './form-of';
import { makeSession } from './make-session';

/** Publishes a weekly event with its first session. */
export const publishSeries: ChangeHandler<typeof contract> = ({ groupId, terms }, context) => {
  const { nowMs, person, ports } = context;
  const id = ports.ids.next('ws_');
  return context.decide(async (tx) => {
    const checked = checkSeries(terms, nowMs);
    if (!checked.ok) return checked;
    const group = await tx.get(groups, groupId);
    if (group?.status !== 'active') return refuse('GROUP_DISSOLVED');
    const begun = { terms, nextWeek: 1, skippedDays: [] };
    const series: SeriesDocument = {
      ...{ ...begun, id, schema: 1, groupId, phase: 'resting', signingFormId: '', cursor: '' },
      dueAtMs: nextSession(begun, nowMs).makeAtMs,
      ...{ createdBy: person.memberId, createdAtMs: nowMs, order: orderKey(nowMs, id) },
    };
    await tx.create(seriesOfEvents, series);
    const form = await makeSession(tx, { series, session: sessionOf(series, 0), group, nowMs });
    return accept({
      reply: formFacts(form),
      groupId,
      subject: `series:${id}`,
      feed: groupId,
      facts: { formId: form.id, title: terms.title },
    });
  });
};
