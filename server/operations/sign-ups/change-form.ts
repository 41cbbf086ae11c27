import type { FormFacts } from '../../../contracts/sign-up-views';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { erasesSooner } from '../../../domain/sign-ups/erasure';
import { remindAtMs } from '../../../domain/sign-ups/reminder';
import type { FormTerms } from '../../../domain/sign-ups/form-terms';
import { groups } from '../../documents/groups';
import { orderKey } from '../../documents/order';
import { type SignUpMailingDocument, signUpMailings } from '../../documents/sign-up-mailings';
import { type FormDocument, forms, NOTHING_DUE, withDue } from '../../documents/sign-ups';
import type { KnownChangeContext } from '../../runtime/handler';
import { writeFormCard } from './form-card';
import { formFacts, type FormKey, formOf } from './form-of';
import { followForm } from './form-places';
import { moveUp } from './move-up';

/** What an operator wants of a published form. */
export interface FormChange<Code extends string> {
  readonly key: FormKey;
  /** What the operation record says was done. */
  readonly verb: 'edited' | 'paused' | 'resumed' | 'ended' | 'called-off' | 'fee';
  readonly facts?: Readonly<Record<string, string | number>>;
  decide(form: FormDocument): Result<FormDocument, Code>;
}

/**
 * Changes a form and its card, then brings the places up to it; more places move those up who wait. A call that dies in
 * between leaves the form as the truth: the sweep makes the places catch up.
 */
export async function changeForm<Code extends string>(
  context: KnownChangeContext,
  change: FormChange<Code>,
): Promise<Result<FormFacts, Code | 'FORM_UNKNOWN' | 'GROUP_DISSOLVED'>> {
  const { nowMs, ports } = context;
  const result = await context.decide<FormFacts, Code | 'FORM_UNKNOWN' | 'GROUP_DISSOLVED'>(async (tx) => {
    const stored = await formOf(tx, change.key);
    if (stored === null) return refuse('FORM_UNKNOWN');
    const { version: _, ...form } = stored;
    const changed = change.decide(form);
    if (!changed.ok) return changed;
    const group = await tx.get(groups, form.groupId);
    if (group?.status !== 'active') return refuse('GROUP_DISSOLVED');
    const next = nextEdition(form, changed.value, nowMs);
    await tx.replace(forms, stored, next);
    await writeFormCard(tx, group, { form: next, nowMs });
    if (hasMoved(form.terms, next.terms)) await tx.create(signUpMailings, movedMailing(next, context));
    return accept({
      reply: formFacts(next),
      groupId: next.groupId,
      subject: `form-${change.verb}:${next.id}`,
      facts: { formId: next.id, title: next.terms.title, ...change.facts },
    });
  });
  if (result.ok) {
    const form = await formOf(ports.store, change.key);
    if (form !== null) await followForm(ports.store, form);
    await moveUp(ports, change.key.formId, nowMs);
  }
  return result;
}

/** Whether those who come have to know: another time, or another place. */
const hasMoved = (before: FormTerms, { event, placeText }: FormTerms): boolean =>
  event !== null &&
  (before.event?.startsAtMs !== event.startsAtMs ||
    before.event.endsAtMs !== event.endsAtMs ||
    before.placeText !== placeText);

/** Tells everybody who is still on, those who wait as well. */
function movedMailing(
  { id: formId, groupId, edition, terms }: FormDocument,
  { nowMs, person }: Pick<KnownChangeContext, 'nowMs' | 'person'>,
): SignUpMailingDocument {
  const { title, placeText, event } = terms;
  const id = `${formId}:moved:${String(edition)}`;
  return {
    ...{ id, schema: 1, formId, groupId, segment: 'all', status: 'sending', cursor: '' },
    message: {
      kind: 'sign-up-moved',
      facts: { title, groupId, formId, placeText, startsAtMs: event?.startsAtMs ?? 0 },
    },
    createdBy: person.memberId,
    atMs: nowMs,
    order: orderKey(nowMs, id),
  };
}

const STRAGGLERS_MS = 30_000;

/** An event that moved is reminded of anew; answers that are to go sooner are given their new day. */
function nextEdition(before: FormDocument, form: FormDocument, nowMs: number): FormDocument {
  const { terms } = form;
  const moved = before.terms.event?.startsAtMs !== terms.event?.startsAtMs;
  // A sign-up that was on its way when the terms changed is decided by then.
  const redating = { fromMs: nowMs + STRAGGLERS_MS, cursor: '' };
  return withDue({
    ...form,
    ...(erasesSooner(before.terms, terms) ? { redating } : {}),
    closesAtMs: terms.closesAtMs,
    remindAtMs: moved ? (remindAtMs(terms, nowMs) ?? NOTHING_DUE) : form.remindAtMs,
    edition: before.edition + 1,
  });
}
