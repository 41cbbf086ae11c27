import { LIMITS } from '../../domain/kernel/limits';
import { groups } from '../documents/groups';
import { forms } from '../documents/sign-ups';
import { writeFormCard } from '../operations/sign-ups/form-card';
import type { Clock } from '../ports/clock';
import type { Store, Transaction } from '../ports/store';

/**
 * Marks forms whose time is over as ended and takes their cards off the home pages. Only tidies: who may sign up is decided
 * by the times alone, and who waits still moves up until the event. May stop anywhere and run again.
 */
export async function closeForms({
  store,
  clock,
}: {
  readonly store: Store;
  readonly clock: Clock;
}): Promise<{ readonly closedCount: number }> {
  const nowMs = clock.nowMs();
  const over = await store.query(forms, {
    equal: { status: 'open' },
    range: { field: 'closesAtMs', to: nowMs },
    limit: LIMITS.getManyMax,
  });
  let closedCount = 0;
  for (const { id } of over) if (await store.transact((tx) => close(tx, id, nowMs))) closedCount += 1;
  return { closedCount };
}

async function close(tx: Transaction, id: string, nowMs: number): Promise<boolean> {
  const form = await tx.get(forms, id);
  if (form?.status !== 'open' || form.closesAtMs > nowMs) return false;
  const group = await tx.get(groups, form.groupId);
  const { version: _, ...before } = form;
  const next = { ...before, status: 'ended' as const };
  await tx.replace(forms, form, next);
  if (group !== null) await writeFormCard(tx, group, { form: next, nowMs });
  return true;
}
