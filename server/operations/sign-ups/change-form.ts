import type { FormFacts } from '../../../contracts/sign-up-views';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { remindAtMs } from '../../../domain/sign-ups/reminder';
import { groups } from '../../documents/groups';
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

/** An event that moved is reminded of anew. */
function nextEdition(before: FormDocument, form: FormDocument, nowMs: number): FormDocument {
  const { terms } = form;
  const moved = before.terms.event?.startsAtMs !== terms.event?.startsAtMs;
  return withDue({
    ...form,
    closesAtMs: terms.closesAtMs,
    remindAtMs: moved ? (remindAtMs(terms, nowMs) ?? NOTHING_DUE) : form.remindAtMs,
    edition: before.edition + 1,
  });
}
