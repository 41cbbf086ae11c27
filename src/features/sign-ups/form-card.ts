import type { FormPage } from '../../../contracts/sign-up-views';
import { EVENT_WORDS } from './event-copy';
import type { FormRef } from './event-page';

/** The card for the chat says how many places are left; before that is known, only that one can sign up. */
export function formCard(form: FormRef, page: FormPage | undefined) {
  const title =
    page === undefined ? EVENT_WORDS.title : EVENT_WORDS.shareTitle(page.form.terms.title, page.places.leftCount);
  return { title, page: 'sign-up', params: form } as const;
}
