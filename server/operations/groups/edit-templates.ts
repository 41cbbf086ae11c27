import type { editTemplates as contract } from '../../../contracts/reminders';
import type { NoticeKind } from '../../../domain/groups/notice';
import { checkTemplates, type ReminderTemplate } from '../../../domain/groups/reminder';
import { accept, refuse } from '../../../domain/kernel/result';
import { REMINDER_SETTINGS_ID, settings } from '../../documents/reminders';
import type { ChangeHandler } from '../../runtime/handler';

/** Keeps which template tells which kind of notice. Messages that wait are told by the new ones. */
export const editTemplates: ChangeHandler<typeof contract> = (input, context) =>
  context.decide(async (tx) => {
    // A kind that does not exist has no facts, so the check refuses it.
    const templates = input.templates as readonly (ReminderTemplate & { readonly kind: NoticeKind })[];
    const problem = checkTemplates(templates);
    if (problem !== null) return refuse(problem === 'kind-twice' ? 'KIND_TWICE' : 'FACT_UNKNOWN');
    const before = await tx.get(settings, REMINDER_SETTINGS_ID);
    const next = { id: REMINDER_SETTINGS_ID, schema: 1, templates };
    if (before === null) await tx.create(settings, next);
    else await tx.replace(settings, before, next);
    const templateCount = templates.length;
    return accept({ reply: { templateCount }, subject: 'reminder-templates', facts: { templateCount } });
  });
