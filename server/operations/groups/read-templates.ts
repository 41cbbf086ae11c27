import type { readTemplates as contract } from '../../../contracts/reminders';
import { accept } from '../../../domain/kernel/result';
import { reminderGrants } from '../../documents/reminders';
import type { ReadHandler } from '../../runtime/handler';
import { readTemplates as keptTemplates, templateIdsOf } from './reminder-grants';

/** The templates as they are kept, each with how many members it can still reach. One request and one per template. */
export const readTemplates: ReadHandler<typeof contract> = async (_input, context) => {
  const { store } = context.ports;
  const templates = await keptTemplates(store);
  const templateIds = templateIdsOf(templates);
  const counts = await Promise.all(
    templateIds.map((templateId) => store.count(reminderGrants, { equal: { templateId, isOpen: true } })),
  );
  const countOf = new Map(templateIds.map((templateId, index) => [templateId, counts[index] ?? 0]));
  return accept({
    templates: templates.map((template) => ({ ...template, memberCount: countOf.get(template.templateId) ?? 0 })),
  });
};
