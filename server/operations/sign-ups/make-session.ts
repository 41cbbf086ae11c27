import type { Session } from '../../../domain/sign-ups/series';
import type { GroupDocument } from '../../documents/groups';
import { type SeriesDocument, sessionFormId } from '../../documents/sign-up-series';
import { type FormDocument, formPlaces, forms } from '../../documents/sign-ups';
import type { Stored, Transaction } from '../../ports/store';
import { writeFormCard } from './form-card';
import { placesOf } from './form-places';
import { newForm } from './publish-form';

/** Makes the form of one session of a weekly event, with its places and its card. */
export async function makeSession(
  tx: Transaction,
  made: {
    readonly series: SeriesDocument;
    readonly session: Session;
    readonly group: Stored<GroupDocument>;
    readonly nowMs: number;
  },
): Promise<FormDocument> {
  const { series, session, group, nowMs } = made;
  const { groupId, createdBy, id: seriesId } = series;
  const id = sessionFormId(seriesId, session.week);
  const form = newForm({ id, groupId, seriesId, terms: session.terms, createdBy, nowMs });
  await tx.create(forms, form);
  await tx.create(formPlaces, placesOf(form));
  await writeFormCard(tx, group, { form, nowMs });
  return form;
}
