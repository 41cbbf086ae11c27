import type { FormLine } from '../../../contracts/sign-up-views';
import type { listForms as contract } from '../../../contracts/sign-ups';
import { accept } from '../../../domain/kernel/result';
import { readPage } from '../../documents/read-page';
import { type FormDocument, type FormPlacesDocument, formPlaces, forms } from '../../documents/sign-ups';
import type { ReadHandler } from '../../runtime/handler';
import { isUnlimited } from './form-places';

/** The forms of a group, newest first. Two reads besides the door's. */
export const listForms: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const page = await readPage(context.ports, { from: forms, equal: { groupId: input.groupId }, after: input.after });
  const places = await store.getMany(
    formPlaces,
    page.documents.map((form) => form.id),
  );
  return accept({ items: page.documents.map((form, index) => formLine(form, places[index] ?? null)), next: page.next });
};

export function formLine(form: FormDocument, places: FormPlacesDocument | null): FormLine {
  const { title, event, placeText, opensAtMs, closesAtMs, capacity, waitlist } = form.terms;
  return {
    formId: form.id,
    ...{ title, event, placeText, opensAtMs, closesAtMs, capacity },
    status: form.status,
    paused: form.paused,
    leftCount: isUnlimited(form) ? null : (places?.left ?? 0),
    waitingCount: places?.waitingCount ?? 0,
    hasWaitlist: waitlist !== null,
  };
}
