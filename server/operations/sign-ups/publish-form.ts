import type { publishForm as contract } from '../../../contracts/sign-ups-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import { checkTerms } from '../../../domain/sign-ups/check-terms';
import { remindAtMs } from '../../../domain/sign-ups/reminder';
import { groups } from '../../documents/groups';
import { orderKey } from '../../documents/order';
import { type FormDocument, formPlaces, forms, NOTHING_DUE, withDue } from '../../documents/sign-ups';
import type { ChangeHandler } from '../../runtime/handler';
import { writeFormCard } from './form-card';
import { formFacts } from './form-of';
import { placesOf } from './form-places';

/** Publishes a sign-up form in a group. */
export const publishForm: ChangeHandler<typeof contract> = (input, context) => {
  const id = context.ports.ids.next('fm_');
  const { nowMs } = context;
  return context.decide(async (tx) => {
    const checked = checkTerms(input.terms, nowMs);
    if (!checked.ok) return checked;
    const group = await tx.get(groups, input.groupId);
    if (group?.status !== 'active') return refuse('GROUP_DISSOLVED');
    const made = { id, groupId: group.id, seriesId: null, createdBy: context.person.memberId, nowMs };
    const form = newForm({ ...made, terms: input.terms });
    await tx.create(forms, form);
    await tx.create(formPlaces, placesOf(form));
    await writeFormCard(tx, group, { form, nowMs });
    return accept({
      reply: formFacts(form),
      groupId: group.id,
      subject: `form:${id}`,
      feed: group.id,
      facts: { formId: id, title: form.terms.title },
    });
  });
};

/** A form on its first day. */
export function newForm(
  made: Pick<FormDocument, 'id' | 'groupId' | 'seriesId' | 'terms' | 'createdBy'> & { readonly nowMs: number },
): FormDocument {
  const { nowMs, ...facts } = made;
  return withDue({
    ...facts,
    schema: 1,
    status: 'open',
    paused: false,
    pauseReason: '',
    calledOff: null,
    edition: 1,
    closesAtMs: facts.terms.closesAtMs,
    remindAtMs: remindAtMs(facts.terms, nowMs) ?? NOTHING_DUE,
    createdAtMs: nowMs,
    order: orderKey(nowMs, facts.id),
  });
}
