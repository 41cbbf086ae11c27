import { nextErasureMs } from '../../domain/sign-ups/erasure';
import {
  type FormDocument,
  forms,
  NOTHING_TO_ERASE,
  type SignUpDocument,
  signUps,
  withDue,
} from '../documents/sign-ups';
import type { Ports } from '../ports/ports';
import type { Store, Transaction } from '../ports/store';
import { isTimeUp, type JobBudget } from './job-budget';

const BATCH = 25;

/**
 * Gives the answers of a form the day on which its terms now say that they go, where an edit brought that forward. May stop
 * anywhere and run again; another edit begins it anew.
 */
export async function redateAnswers(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  formId: string,
  budget: JobBudget,
): Promise<void> {
  while (!isTimeUp(budget, clock)) {
    const form = await store.get(forms, formId);
    if (form?.redating === undefined || form.redating.fromMs > clock.nowMs()) return;
    const { cursor, fromMs } = form.redating;
    const some = await signUpsAfter(store, formId, cursor);
    for (const { id } of some) await store.transact((tx) => redate(tx, id, form));
    const next = some.length < BATCH ? null : (some.at(-1)?.order ?? '');
    await store.transact((tx) => note(tx, formId, { fromMs, cursor, next }));
  }
}

const signUpsAfter = (store: Store, formId: string, after: string): Promise<readonly SignUpDocument[]> =>
  store.query(signUps, {
    equal: { formId },
    range: { field: 'order', after },
    order: { field: 'order', direction: 'up' },
    limit: BATCH,
  });

async function redate(tx: Transaction, id: string, { terms }: FormDocument): Promise<void> {
  const signUp = await tx.get(signUps, id);
  if (signUp === null) return;
  const eraseAtMs = nextErasureMs(terms, signUp.answers) ?? NOTHING_TO_ERASE;
  if (eraseAtMs === signUp.eraseAtMs) return;
  const { version: _, ...before } = signUp;
  await tx.replace(signUps, signUp, { ...before, eraseAtMs });
}

/** How far it came; nothing where another edit has begun it anew. `next` is null at the end. */
async function note(
  tx: Transaction,
  formId: string,
  at: { readonly fromMs: number; readonly cursor: string; readonly next: string | null },
): Promise<void> {
  const stored = await tx.get(forms, formId);
  if (stored?.redating?.fromMs !== at.fromMs || stored.redating.cursor !== at.cursor) return;
  const { version: _, redating, ...form } = stored;
  const going = at.next === null ? {} : { redating: { ...redating, cursor: at.next } };
  await tx.replace(forms, stored, withDue({ ...form, ...going }));
}
