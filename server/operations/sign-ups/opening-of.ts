import type { Opening } from '../../../contracts/sign-up-views';
import { checkOpening } from '../../../domain/sign-ups/opening';
import { isActive } from '../../../domain/sign-ups/sign-up';
import { mayTake } from './begin-taking';
import type { FormDocument, FormPlacesDocument, SignUpDocument } from '../../documents/sign-ups';

/** What signing up would meet at `nowMs`, as far as the places show; the truth is asked when signing up. */
export function openingOf(
  form: FormDocument,
  places: FormPlacesDocument,
  { mine, nowMs }: { readonly mine: readonly SignUpDocument[]; readonly nowMs: number },
): Opening {
  const open = checkOpening(form, nowMs);
  if (!open.ok) return { kind: 'closed', why: open.code, details: open.details ?? {} };
  const { max, per } = form.terms.perMember;
  if (mine.filter((signUp) => isActive(signUp.state)).length >= max)
    return { kind: 'closed', why: 'LIMIT_REACHED', details: { max, per } };
  if (mayTake(places, { left: 1 })) return { kind: 'open' };
  if (form.terms.waitlist === null) return { kind: 'closed', why: 'FULL', details: {} };
  if (places.freeTurnCount > 0) return { kind: 'waitlist', waitingCount: places.waitingCount };
  return { kind: 'closed', why: 'WAITLIST_FULL', details: {} };
}
