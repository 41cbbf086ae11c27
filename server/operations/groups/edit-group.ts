import type { editGroup as contract } from '../../../contracts/group-settings';
import { accept, refuse } from '../../../domain/kernel/result';
import { groups } from '../../documents/groups';
import type { ChangeHandler } from '../../runtime/handler';

/** Renames a group or changes its settings. Changed rules are shown to every member again. */
export const editGroup: ChangeHandler<typeof contract> = (input, context) =>
  context.decide(async (tx) => {
    const group = await tx.get(groups, input.groupId);
    if (group?.status !== 'active') return refuse('GROUP_DISSOLVED');
    const { name, type, settings } = input;
    const rulesChanged = settings.ruleText !== group.settings.ruleText;
    const rulesChangedAtMs = rulesChanged ? context.nowMs : group.rulesChangedAtMs;
    await tx.replace(groups, group, { ...group, name, type, settings, rulesChangedAtMs });
    return accept({
      reply: { groupId: group.id },
      groupId: group.id,
      subject: `group:${group.id}`,
      facts: { nameBefore: group.name, name, monthBudgetPoints: settings.monthBudgetPoints },
    });
  });
