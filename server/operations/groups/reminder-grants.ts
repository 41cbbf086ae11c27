import { grantsAfterAccept, type ReminderTemplate } from '../../../domain/groups/reminder';
import {
  REMINDER_SETTINGS_ID,
  type ReminderGrantDocument,
  reminderGrantId,
  reminderGrants,
  settings,
} from '../../documents/reminders';
import type { Store, Transaction } from '../../ports/store';

/** The templates of this deployment; none before an owner has named any. One request. */
export async function readTemplates(store: Store): Promise<readonly ReminderTemplate[]> {
  return (await store.get(settings, REMINDER_SETTINGS_ID))?.templates ?? [];
}

export const templateIdsOf = (templates: readonly ReminderTemplate[]): readonly string[] => [
  ...new Set(templates.map(({ templateId }) => templateId)),
];

/** Notes one accepted tap. The count after it. */
export async function addGrant(tx: Transaction, memberId: string, templateId: string): Promise<number> {
  const id = reminderGrantId(memberId, templateId);
  const before = await tx.get(reminderGrants, id);
  const count = grantsAfterAccept(before?.count ?? 0);
  const next: ReminderGrantDocument = { id, schema: 1, memberId, templateId, count, isOpen: true, order: id };
  if (before === null) await tx.create(reminderGrants, next);
  else await tx.replace(reminderGrants, before, next);
  return count;
}

/** Takes one message that the member allowed; false when none is left. */
export async function takeGrant(tx: Transaction, memberId: string, templateId: string): Promise<boolean> {
  const grant = await tx.get(reminderGrants, reminderGrantId(memberId, templateId));
  if (grant === null || grant.count === 0) return false;
  const count = grant.count - 1;
  await tx.replace(reminderGrants, grant, { ...grant, count, isOpen: count > 0 });
  return true;
}

/** The platform says that nothing is left, whatever we counted. */
export function emptyGrants(store: Store, memberId: string, templateId: string): Promise<void> {
  return store.transact(async (tx) => {
    const grant = await tx.get(reminderGrants, reminderGrantId(memberId, templateId));
    if (grant !== null && grant.count > 0)
      await tx.replace(reminderGrants, grant, { ...grant, count: 0, isOpen: false });
  });
}
