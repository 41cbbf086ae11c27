import type { readReminders as contract, ReminderQuota } from '../../../contracts/reminders';
import { accept } from '../../../domain/kernel/result';
import { reminderGrantId, reminderGrants } from '../../documents/reminders';
import type { ReadHandler } from '../../runtime/handler';
import { readTemplates, templateIdsOf } from './reminder-grants';

/** How often the caller can still be reminded, by template. Two requests; one while there are no templates. */
export const readReminders: ReadHandler<typeof contract> = async (_input, context) => {
  const { store } = context.ports;
  const { memberId } = context.person;
  const templates = await readTemplates(store);
  const templateIds = templateIdsOf(templates);
  if (templateIds.length === 0) return accept({ quotas: [] });
  const ids = templateIds.map((templateId) => reminderGrantId(memberId, templateId));
  const grants = await store.getMany(reminderGrants, ids);
  const quotas = templateIds.map((templateId, index): ReminderQuota => ({
    templateId,
    kinds: templates.filter((template) => template.templateId === templateId).map(({ kind }) => kind),
    count: grants[index]?.count ?? 0,
  }));
  return accept({ quotas });
};
