import type { listCampaigns as contract } from '../../../contracts/sign-ups-staff';
import { accept } from '../../../domain/kernel/result';
import { readPage } from '../../documents/read-page';
import { formPlaces, forms } from '../../documents/sign-ups';
import type { ReadHandler } from '../../runtime/handler';
import { formLine } from './list-forms';

/** The group's forms with how full they are, newest first. Two store requests besides the door's. */
export const listCampaigns: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const page = await readPage(context.ports, { from: forms, equal: { groupId: input.groupId }, after: input.after });
  const ids = page.documents.map((form) => form.id);
  const places = await store.getMany(formPlaces, ids);
  const items = page.documents.map((form, index) => {
    const of = places[index] ?? null;
    return { ...formLine(form, of), seriesId: form.seriesId, takenCount: of === null ? 0 : of.total - of.left };
  });
  return accept({ items, next: page.next });
};
