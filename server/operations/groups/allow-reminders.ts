import type { allowReminders as contract } from '../../../contracts/reminders';
import { accept } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { addGrant, readTemplates, templateIdsOf } from './reminder-grants';

/**
 * One more message for each template that the phone says was allowed. A phone that claims more gets nothing by it: the
 * platform keeps the real count and answers that none is left.
 */
export const allowReminders: ChangeHandler<typeof contract> = async (input, context) => {
  const known = templateIdsOf(await readTemplates(context.ports.store));
  const allowed = [...new Set(input.templateIds)].filter((templateId) => known.includes(templateId));
  const { memberId } = context.person;
  return context.decide(async (tx) => {
    const counts = [];
    for (const templateId of allowed) counts.push({ templateId, count: await addGrant(tx, memberId, templateId) });
    return accept({ reply: { counts }, subject: `reminders:${memberId}` });
  });
};
