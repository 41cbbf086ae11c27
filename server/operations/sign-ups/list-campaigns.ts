import type { CampaignLine } from '../../../contracts/sign-up-staff-views';
import type { listCampaigns as contract } from '../../../contracts/sign-ups-staff';
import { accept } from '../../../domain/kernel/result';
import { readPage } from '../../documents/read-page';
import { type FormDocument, type FormPlacesDocument, formPlaces, forms } from '../../documents/sign-ups';
import type { ReadHandler } from '../../runtime/handler';
import { formLine } from './list-forms';

/** The group's forms with how full they are, newest first. Two reads besides the door's. */
export const listCampaigns: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const page = await readPage(context.ports, { from: forms, equal: { groupId: input.groupId }, after: input.after });
  const ids = page.documents.map((form) => form.id);
  const places = await store.getMany(formPlaces, ids);
  return accept({
    items: page.documents.map((form, index) => campaignLine(form, places[index] ?? null)),
    next: page.next,
  });
};

/** One of the group's forms, with what an operator asks first. */
export function campaignLine(form: FormDocument, places: FormPlacesDocument | null): CampaignLine {
  const takenCount = places === null ? 0 : places.total - places.left;
  return { ...formLine(form, places), seriesId: form.seriesId, takenCount };
}
